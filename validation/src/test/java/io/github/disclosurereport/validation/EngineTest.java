package io.github.disclosurereport.validation;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;
import static io.github.disclosurereport.form.Language.EN;
import static io.github.disclosurereport.form.ProactiveColumn.ISSUED;
import static io.github.disclosurereport.form.ProactiveRow.RULES;
import static io.github.disclosurereport.form.SectionKind.PROBLEMS;
import static io.github.disclosurereport.validation.rule.Sum.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.finding.Target.DocumentTarget;
import io.github.disclosurereport.finding.Target.HeadingTarget;
import io.github.disclosurereport.finding.Target.OddityTarget;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.finding.Unrun;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Input;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleBuilder;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the engine promises of rules, whoever writes them. */
class EngineTest {

    private static final CellPath GRANTED = CellPath.of(RequestRow.GRANTED, ApplicantKind.NATURAL_PERSON);

    private final ReportCheck standard = ReportCheck.standard();

    @Test
    void an_engine_without_rules_is_refused() {
        assertThatThrownBy(() -> ReportCheck.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("An engine without rules");
        Profile allOff = Profile.of(Map.of("CITY", "off"));
        assertThatThrownBy(() ->
                        ReportCheck.of(List.of(forEachCell("CITY-01").build())).with(allOff))
                .hasMessageContaining("leave one on");
    }

    @Test
    void a_rule_of_others_may_not_take_the_family_of_a_standard_rule() {
        Rule impostor = forEachCell("REQ-99").build();
        assertThatThrownBy(() -> standard.with(impostor))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("REQ-99 has the family of a standard rule");
        assertThatThrownBy(() -> ReportCheck.of(List.of(impostor))).hasMessageContaining("CITY-01");
    }

    @Test
    void a_rule_that_is_both_relation_and_check_is_refused() {
        assertThatThrownBy(() -> forEachCell("CITY-01")
                        .relation(cell(RULES, ISSUED).equalTo(0))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has relations and a check");
    }

    @Test
    void a_name_that_neither_the_target_nor_the_check_fills_in_is_refused() {
        assertThatThrownBy(() -> forEachCell("CITY-01")
                        .says("other", "{cell}为 {figure}", "{cell} is {figure}")
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("says {figure}, which nothing fills in");
        assertThat(forEachCell("CITY-01")
                        .fills("figure")
                        .says("other", "{cell}为 {figure}", "{cell} is {figure}")
                        .build()
                        .id())
                .isEqualTo("CITY-01");
    }

    @Test
    void a_brace_that_belongs_to_no_name_is_refused() {
        assertThatThrownBy(() -> forEachCell("CITY-01")
                        .says("other", "{cell1}", "{cell}")
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a brace that belongs to no name");
    }

    @Test
    void a_second_check_or_message_is_refused_and_takes_no_place() {
        assertThatThrownBy(
                        () -> forEachCell("CITY-01").forEach(Subject::numbers).judge((subject, path) -> Outcome.held()))
                .hasMessageContaining("has a check already");
        assertThatThrownBy(() -> forEachCell("CITY-01").says("{cell}", "{cell}"))
                .hasMessageContaining("says two things as its usual message");
    }

    @Test
    void a_finding_about_nothing_is_refused() {
        assertThatThrownBy(() -> Outcome.violated(List.<CellPath>of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A finding is about something");
    }

    @Test
    void an_unknown_cell_that_a_check_counts_makes_the_result_incomplete() {
        Rule careless = Rule.builder("CITY-01")
                .forEach(subject -> List.of(GRANTED))
                .judge((subject, path) -> subject.number(path) == 0 ? Outcome.held() : Outcome.violated(path))
                .says("{cell}", "{cell}")
                .build();
        Document unknown = Document.revised().cell(GRANTED.toString(), "1O");
        assertThat(ReportCheck.of(List.of(careless)).check(unknown.read()).incomplete())
                .singleElement()
                .extracting(unrun -> unrun.reason().english())
                .asString()
                .contains("CITY-01 counts the cell requests.granted.naturalPerson, which is unknown");
    }

    @Test
    void a_name_that_a_check_forgets_to_fill_makes_the_result_incomplete() {
        Rule forgetful = Rule.builder("CITY-01")
                .forEach(Subject::numbers)
                .judge((subject, path) -> Outcome.violated(path))
                .fills("figure")
                .says("{cell}为 {figure}", "{cell} is {figure}")
                .build();
        fails(forgetful, "nothing fills in {figure}");
    }

    @Test
    void a_variant_that_no_message_has_makes_the_result_incomplete() {
        Rule lost = Rule.builder("CITY-01")
                .forEach(Subject::numbers)
                .judge((subject, path) -> Outcome.violated(path).variant("other"))
                .says("{cell}", "{cell}")
                .build();
        fails(lost, "there is no message \"other\"");
    }

    @Test
    void a_threshold_that_is_not_declared_makes_the_result_incomplete() {
        Rule guessing = Rule.builder("CITY-01")
                .threshold("most", 3)
                .forEach(Subject::numbers)
                .judge((subject, path) ->
                        subject.number(path) > subject.threshold("least") ? Outcome.violated(path) : Outcome.held())
                .says("{cell}", "{cell}")
                .build();
        fails(guessing, "CITY-01 has no threshold least, only [most]");
    }

    @Test
    void an_input_that_is_not_declared_makes_the_result_incomplete() {
        Rule curious = Rule.builder("CITY-01")
                .forEach(subject -> List.of(subject.get(Context.PREVIOUS)))
                .judge((subject, previous) -> Outcome.held())
                .says("一", "one")
                .build();
        fails(curious, "which it does not need");
    }

    @Test
    void a_rule_that_throws_spoils_nothing_but_itself() {
        Rule broken = Rule.builder("CITY-01")
                .forEach(Subject::numbers)
                .judge((subject, path) -> {
                    throw new IllegalStateException("out of order");
                })
                .says("一", "one")
                .build();
        fails(broken, "out of order");
    }

    @Test
    void a_rule_that_never_returns_from_itself_spoils_nothing_but_itself() {
        fails(
                Rule.builder("CITY-01")
                        .forEach(Subject::numbers)
                        .judge((subject, path) -> {
                            throw new StackOverflowError();
                        })
                        .says("一", "one")
                        .build(),
                "StackOverflowError");
    }

    private void fails(Rule rule, String reason) {
        Document document = Document.revised().cell("requests.granted.total", "8");
        CheckResult with = standard.with(rule).check(document.read());
        CheckResult without = standard.check(document.read());
        assertThat(with.incomplete()).singleElement().satisfies(unrun -> {
            assertThat(unrun.rule()).isEqualTo("CITY-01");
            assertThat(unrun.reason().english()).contains(reason);
        });
        assertThat(with.isComplete()).isFalse();
        assertThat(with.isClean()).isFalse();
        assertThat(with.findings()).isEqualTo(without.findings());
        assertThat(with.notAssessable()).isEqualTo(without.notAssessable());
    }

    @Test
    void every_instance_has_one_outcome() {
        CheckResult result = ReportCheck.of(List.of(Rule.builder("CITY-01")
                        .forEach(Subject::numbers)
                        .judge((subject, path) -> subject.number(path) > 0 ? Outcome.violated(path) : Outcome.held())
                        .says("{cell}", "{cell}")
                        .build()))
                .check(Document.consistent(Edition.REVISED_2021, 2024));
        assertThat(result.passed() + result.findings().size()).isEqualTo(200);
    }

    @Test
    void a_rule_with_no_instance_is_not_applicable_and_has_not_passed() {
        CheckResult result = standard.check(Document.revised().read());
        assertThat(result.notApplicable())
                .contains("PRO-06", "PRO-08", "REQ-10")
                .doesNotContain("REQ-02", "READ-01");
    }

    @Test
    void what_a_kind_of_document_does_not_show_makes_a_rule_not_applicable() {
        CheckResult result = standard.check(Document.revised().structured().read());
        assertThat(result.notApplicable()).contains("STRUCT-02", "STRUCT-09").doesNotContain("STRUCT-01");
        assertThat(result.notGiven()).extracting(Unrun::rule).containsExactly("YEAR-01", "AGG-01");
    }

    @Test
    void what_the_caller_did_not_give_is_listed_with_its_sentence() {
        CheckResult result = standard.check(Document.revised().read());
        assertThat(result.notGiven())
                .extracting(Unrun::rule, unrun -> unrun.reason().in(Language.ZH))
                .containsExactly(tuple("YEAR-01", "未提供上年报告"), tuple("AGG-01", "未提供下级报告"));
        assertThat(result.isClean()).isTrue();
    }

    @Test
    void one_unknown_cell_is_one_line_for_all_rules_that_it_obstructs() {
        CheckResult result =
                standard.check(Document.revised().cell(GRANTED.toString(), "1O").read());
        assertThat(result.notAssessable()).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.rules()).containsExactly("CELL-08", "REQ-02", "REQ-03", "REQ-09");
            assertThat(obstacle.cells()).containsExactly(GRANTED);
            assertThat(obstacle.place()).isPresent();
        });
    }

    @Test
    void a_table_without_a_known_cell_is_one_line() {
        Document document = Document.revised();
        Edition.REVISED_2021.cells(TableKind.REQUESTS).forEach(path -> document.ambiguous(path.toString(), "7200000"));
        assertThat(standard.check(document.read()).notAssessable())
                .extracting(obstacle -> obstacle.reason(EN))
                .containsExactly("the cells of table 三 are unknown");
    }

    @Test
    void a_family_of_others_is_turned_off_by_its_name() {
        ReportCheck city = standard.with(marksSentence()).with(marksHeading());
        Document document = Document.revised();
        assertThat(city.check(document.read()).findings())
                .extracting(Finding::rule)
                .contains("CITY-01", "CITY-02");
        assertThat(city.with(Profile.of(Map.of("CITY", "off")))
                        .check(document.read())
                        .findings())
                .isEmpty();
        assertThatThrownBy(() -> standard.with(Profile.of(Map.of("CITY", "off"))))
                .hasMessageContaining("No rule, family or threshold is named CITY");
    }

    @Test
    void a_rule_may_mark_words_and_a_heading() {
        CheckResult result = ReportCheck.of(List.of(marksSentence(), marksHeading()))
                .check(Document.revised().read());
        assertThat(result.findings())
                .extracting(finding -> finding.targets().get(0))
                .hasExactlyElementsOfTypes(TextTarget.class, HeadingTarget.class);
        assertThat(result.findings())
                .extracting(finding -> finding.explanation(Language.ZH))
                .containsExactly("“解读形式较为单一，今后将增加图解和视频。”", "“六、其他需要报告的事项”");
    }

    private static Rule marksSentence() {
        return Rule.builder("CITY-01")
                .severity(INFO)
                .needs(Facet.PROSE)
                .forEach(subject -> subject.sentences(TextPart.of(PROBLEMS)))
                .judge((subject, sentence) ->
                        subject.words(sentence).contains("单一") ? Outcome.violated(sentence) : Outcome.held())
                .says("“{words}”", "\"{words}\"")
                .build();
    }

    private static Rule marksHeading() {
        return Rule.builder("CITY-02")
                .severity(INFO)
                .needs(Facet.LAYOUT)
                .forEach(Subject::headings)
                .judge((subject, heading) ->
                        heading.heading().text().startsWith("六") ? Outcome.violated(heading) : Outcome.held())
                .says("“{heading}”", "\"{heading}\"")
                .build();
    }

    @Test
    void another_input_is_one_constant_and_one_rule() {
        Input<String> oldName = Input.of("oldName", "未提供上年机关名称", "the organ's name last year was not given");
        Rule renamed = Rule.builder("CITY-01")
                .severity(WARNING)
                .needs(oldName)
                .forEach(subject -> List.of(subject.get(oldName)))
                .judge((subject, name) -> subject.report().organ().equals(Optional.of(name))
                        ? Outcome.held()
                        : Outcome.violated(DocumentTarget.THIS).with("name", name))
                .fills("name")
                .says("原名“{name}”", "was named \"{name}\"")
                .build();
        ReportCheck city = ReportCheck.of(List.of(renamed));
        Document document = Document.revised();
        assertThat(city.check(document.read()).notGiven())
                .extracting(unrun -> unrun.reason().english())
                .containsExactly("the organ's name last year was not given");
        assertThat(city.check(document.read(), Context.of().with(oldName, "青岭市社会事业局"))
                        .findings())
                .extracting(finding -> finding.explanation(EN))
                .containsExactly("was named \"青岭市社会事业局\"");
    }

    @Test
    void findings_of_one_rule_above_a_bound_are_counted_and_the_result_is_complete() {
        Document document = Document.revised();
        IntStream.range(0, 1000).forEach(i -> document.oddity(new Oddity.UnknownKey("key" + i, Optional.empty())));
        CheckResult result = standard.check(document.read());
        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().equals("READ-01"))
                .hasSize(200);
        assertThat(result.unlisted()).containsExactly(Map.entry("READ-01", 800));
        assertThat(result.isComplete()).isTrue();
        assertThat(result.isClean()).isFalse();
    }

    @Test
    void an_error_is_listed_however_many_milder_findings_its_rule_has() {
        Rule rule = Rule.builder("CITY-01")
                .severity(ERROR)
                .forEach(subject -> IntStream.range(0, 300).boxed().toList())
                .judge((subject, i) -> Outcome.violated(GRANTED).as(i < 299 ? INFO : ERROR))
                .says("{cell}", "{cell}")
                .build();
        CheckResult result =
                ReportCheck.of(List.of(rule)).check(Document.revised().read());
        assertThat(result.errors()).hasSize(1);
        assertThat(result.unlisted()).containsExactly(Map.entry("CITY-01", 99));
        assertThat(result.isClean()).isFalse();
    }

    @Test
    void no_two_findings_of_a_result_have_one_key_and_a_second_run_gives_the_same() {
        Document document = Document.revised()
                .cell("requests.granted.total", "8")
                .oddity(new Oddity.UnknownKey("requests.grantd", Optional.empty()))
                .oddity(new Oddity.UnknownKey("requests.grantd", Optional.empty()));
        List<String> keys = standard.check(document.read()).findings().stream()
                .map(Finding::key)
                .toList();
        assertThat(keys).doesNotHaveDuplicates().anyMatch(key -> key.endsWith("#2"));
        assertThat(standard.check(document.read()).findings())
                .extracting(Finding::key)
                .isEqualTo(keys);
    }

    @Test
    void a_key_has_no_figure_severity_or_language() {
        Document document = Document.revised().cell("requests.granted.total", "8");
        Document other = Document.revised().cell("requests.granted.total", "7");
        ReportCheck milder = standard.with(Profile.of(Map.of("REQ-03", "info")));
        assertThat(key(standard, document, "REQ-03"))
                .startsWith("REQ-03:requests.granted.total")
                .isEqualTo(key(standard, other, "REQ-03"))
                .isEqualTo(key(milder, document, "REQ-03"));
    }

    @Test
    void the_key_of_an_oddity_has_no_figure_and_no_sentence_of_a_parser() {
        assertThat(keyOfOddity(new Oddity.UnlabelledFigures(TableKind.REQUESTS, "31 2 0", Optional.empty())))
                .isEqualTo(keyOfOddity(new Oddity.UnlabelledFigures(TableKind.REQUESTS, "13", Optional.empty())))
                .isNotEqualTo(keyOfOddity(new Oddity.UnlabelledFigures(TableKind.CASES, "13", Optional.empty())));
        assertThat(keyOfOddity(new Oddity.CutShort("unexpected end at line 31", Optional.empty())))
                .isEqualTo(keyOfOddity(new Oddity.CutShort("unexpected end at line 32", Optional.empty())));
    }

    private String keyOfOddity(Oddity oddity) {
        return standard.check(Document.revised().oddity(oddity).read())
                .findings()
                .get(0)
                .key();
    }

    private static String key(ReportCheck check, Document document, String rule) {
        return check.check(document.read()).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::key)
                .findFirst()
                .orElseThrow();
    }

    /** Whatever is wrong: the other rules say the same in any order, and whichever rule is off. */
    @TestFactory
    List<DynamicTest> the_order_of_rules_and_a_profile_change_nothing_about_any_other_rule() {
        List<DynamicTest> tests = new ArrayList<>();
        RuleExamples.ALL.forEach((id, example) -> tests.add(DynamicTest.dynamicTest(id, () -> {
            CheckResult expected = standard.check(
                    example.violating().read(), example.violating().context());
            List<Rule> shuffled = new ArrayList<>(standard.rules());
            Collections.shuffle(shuffled, new Random(711));
            CheckResult inOtherOrder = ReportCheck.of(shuffled)
                    .check(example.violating().read(), example.violating().context());
            assertThat(inOtherOrder.findings()).as(id).containsExactlyInAnyOrderElementsOf(expected.findings());
            assertThat(inOtherOrder.repairs()).as(id).hasSameSizeAs(expected.repairs());
            CheckResult withoutOne = standard.with(Profile.of(Map.of(id, "off")))
                    .check(example.violating().read(), example.violating().context());
            assertThat(withoutOne.findings())
                    .as(id)
                    .containsExactlyElementsOf(others(expected.findings(), id, Finding::rule));
        })));
        return tests;
    }

    private static <T> List<T> others(List<T> all, String rule, Function<T, String> ruleOf) {
        return all.stream().filter(one -> !ruleOf.apply(one).equals(rule)).toList();
    }

    @Test
    void what_is_unknown_in_last_years_report_does_not_make_this_one_unclean() {
        var previous = Document.consistent(Edition.REVISED_2021, 2023).toBuilder()
                .setUnknown(CellPath.of(RequestRow.CARRIED_FORWARD, ApplicantKind.TOTAL))
                .build();
        CheckResult result = standard.check(
                Document.revised()
                        .cell("requests.carriedOver.naturalPerson", "1")
                        .read(),
                Context.of().previous(previous));
        assertThat(result.notAssessable())
                .extracting(NotAssessable::isOfThisReport, obstacle -> obstacle.reason(Language.ZH))
                .containsExactly(tuple(false, "上年报告结转下年度继续办理·总计不详"));
    }

    @Test
    void last_years_report_is_of_the_year_before_or_refused() {
        var previous = Document.consistent(Edition.REVISED_2021, 2022);
        assertThatThrownBy(() ->
                        standard.check(Document.revised().read(), Context.of().previous(previous)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The report before that of 2024 is of the year 2023, not 2022");
    }

    @Test
    void an_oddity_is_a_target_with_its_own_type() {
        Document document = Document.revised().oddity(new Oddity.UnknownKey("requests.grantd", Optional.empty()));
        assertThat(standard.check(document.read()).findings())
                .singleElement()
                .extracting(finding -> finding.targets().get(0))
                .isInstanceOf(OddityTarget.class);
    }

    private static RuleBuilder forEachCell(String id) {
        return Rule.builder(id)
                .forEach(Subject::numbers)
                .judge((subject, path) -> Outcome.held())
                .says("{cell}", "{cell}");
    }
}
