package io.github.disclosurereport.validation;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;
import static io.github.disclosurereport.form.Language.EN;
import static io.github.disclosurereport.form.SectionKind.PROBLEMS;
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

/** What the engine promises of rules, whoever writes them: instances, outcomes, obstacles, inputs and targets. */
class EngineTest {

    private static final CellPath GRANTED = CellPath.of(RequestRow.GRANTED, ApplicantKind.NATURAL_PERSON);

    private final ReportCheck standard = ReportCheck.standard();

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
        assertThat(result.notGiven())
                .extracting(Unrun::rule)
                .containsExactlyElementsOf(standard.rules().stream()
                        .filter(rule -> !rule.inputs().isEmpty())
                        .map(Rule::id)
                        .toList());
    }

    @Test
    void what_the_caller_did_not_give_is_listed_with_its_sentence() {
        CheckResult result = standard.check(Document.revised().read());
        assertThat(result.notGiven())
                .extracting(Unrun::rule, unrun -> unrun.reason().in(Language.ZH))
                .contains(
                        tuple("YEAR-01", "未提供上年报告"),
                        tuple("AGG-01", "未提供下级报告"),
                        tuple("PRO-02", "未说明机关类别"),
                        tuple("PRO-03", "未说明机关职权"),
                        tuple("QUAL-16", "未提供词语清单"));
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

    /** Whatever is wrong: the other rules say the same in any order, and whichever rule is off. */
    @TestFactory
    List<DynamicTest> the_order_of_rules_and_a_profile_change_nothing_about_any_other_rule() {
        List<DynamicTest> tests = new ArrayList<>();
        RuleExamples.ALL.forEach((id, example) -> tests.add(DynamicTest.dynamicTest(id, () -> {
            ReportCheck standard = this.standard.with(example.violating().profile());
            CheckResult expected = standard.check(
                    example.violating().read(), example.violating().context());
            List<Rule> shuffled = new ArrayList<>(standard.rules());
            Collections.shuffle(shuffled, new Random(711));
            CheckResult inOtherOrder = ReportCheck.of(shuffled)
                    .with(example.violating().profile())
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
}
