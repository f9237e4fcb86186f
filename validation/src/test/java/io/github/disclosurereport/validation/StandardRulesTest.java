package io.github.disclosurereport.validation;

import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;
import static io.github.disclosurereport.form.SectionKind.PROBLEMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.finding.Unrun;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.text.Han;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each of the standard rules. */
class StandardRulesTest {

    private final ReportCheck check = ReportCheck.standard();

    /** A rule that counts an unknown cell would fail. */
    @ParameterizedTest
    @EnumSource
    void any_cell_may_be_unknown(Edition edition) {
        AnnualReport report = Document.consistent(edition, 2020);
        assertThat(edition.cells())
                .allSatisfy(path -> assertThat(
                                check.check(report.toBuilder().setUnknown(path).build())
                                        .incomplete())
                        .as(path.toString())
                        .isEmpty());
    }

    @Test
    void every_rule_has_an_example_and_every_example_a_rule() {
        assertThat(RuleExamples.ALL.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        check.rules().stream().map(Rule::id).toList());
    }

    @TestFactory
    Stream<DynamicTest> a_rule_finds_its_violating_example() {
        return check.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertThat(found(rule, example(rule).violating()))
                                .as(rule.id())
                                .isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> a_rule_finds_nothing_in_its_clean_example() {
        return check.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertThat(found(rule, example(rule).clean()))
                                .as(rule.id())
                                .isEmpty()));
    }

    /** Chinese and English have one type, a string: only their script tells that they were not swapped. */
    @TestFactory
    Stream<DynamicTest> each_language_of_a_sentence_is_in_its_own_script() {
        Stream<Map.Entry<String, Bilingual>> messages = check.rules().stream()
                .flatMap(rule -> rule.messages().values().stream().map(message -> Map.entry(rule.id(), message)));
        Stream<Map.Entry<String, Bilingual>> titles = check.rules().stream()
                .map(rule -> Map.entry(rule.id(), rule.info().title()));
        Stream<Map.Entry<String, Bilingual>> inputs = Stream.of(
                        Context.PREVIOUS,
                        Context.PARTS,
                        Context.PARTS_COMPLETE,
                        Context.EXPECTED_PARTS,
                        Context.ORGAN_LEVEL,
                        Context.ORGAN_POWERS,
                        Context.PUBLISHED,
                        Context.REORGANISED,
                        Context.WORDS_TO_AVOID)
                .map(input -> Map.entry(input.toString(), input.notGiven()));
        return Stream.of(messages, titles, inputs)
                .flatMap(entries -> entries)
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    assertThat(areMostlyHan(entry.getValue().chinese())).isTrue();
                    assertThat(areMostlyHan(entry.getValue().english())).isFalse();
                }));
    }

    /** Of the letters that the sentence has of its own; labels of the form are Chinese in both. */
    private static boolean areMostlyHan(String sentence) {
        String own = sentence.replaceAll("\\{[a-zA-Z]+}", "");
        long han = own.codePoints().filter(Han::isHan).count();
        return 2 * han > own.codePoints().filter(Character::isLetter).count();
    }

    @TestFactory
    Stream<DynamicTest> the_messages_of_a_rule_are_filled_in_both_languages() {
        return check.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertThat(found(rule, example(rule).violating()))
                                .as(rule.id())
                                .allSatisfy(finding -> {
                                    assertThat(finding.message(Language.ZH)).doesNotContain("{", "}");
                                    assertThat(finding.message(Language.EN)).doesNotContain("{", "}");
                                })));
    }

    @Test
    void a_document_without_a_flaw_is_clean_in_both_editions() {
        assertThat(check.check(Document.revised().read()).findings()).isEmpty();
        assertThat(check.check(Document.trial().read()).findings()).isEmpty();
        assertThat(check.check(Document.revised().read()).isClean()).isTrue();
    }

    @Test
    void a_report_alone_leaves_the_rules_on_what_was_printed_unjudged() {
        var result = check.check(Document.consistent(Edition.REVISED_2021, 2024));
        assertThat(result.isClean()).isTrue();
        assertThat(result.notGiven())
                .filteredOn(unrun -> unrun.reason().english().equals("the document was not given"))
                .extracting(Unrun::rule)
                .contains("READ-01", "CELL-03", "STRUCT-09")
                .doesNotContain("STRUCT-01", "REQ-02", "PUB-10");
    }

    @ParameterizedTest
    @MethodSource
    void a_milder_case_of_a_rule_is_told_with_its_own_severity(String rule, Severity severity, Document document) {
        assertThat(check.check(document.read()).findings())
                .filteredOn(finding -> finding.rule().equals(rule))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    static Stream<Arguments> a_milder_case_of_a_rule_is_told_with_its_own_severity() {
        return Stream.of(
                Arguments.of("CELL-05", WARNING, Document.revised().cell("requests.granted.naturalPerson", "7.0")),
                Arguments.of("STRUCT-03", INFO, Document.revised().heading(PROBLEMS, "五、存在的主要问题及改进措施")),
                Arguments.of("STRUCT-03", INFO, Document.revised().heading(PROBLEMS, "五、存在的主要問題及改進情况")),
                Arguments.of(
                        "STRUCT-10",
                        WARNING,
                        Document.revised().oddity(new Oddity.ExtraRow(TableKind.REQUESTS, "网上申请", Optional.empty()))),
                Arguments.of("STRUCT-16", WARNING, Document.revised().report(builder -> builder.problems("无"))),
                Arguments.of(
                        "PUB-10", INFO, Document.revised().report(builder -> builder.title("青岭市民政局2024年政府信息公开年度报告"))));
    }

    private static RuleExamples.Example example(Rule rule) {
        RuleExamples.Example example = RuleExamples.ALL.get(rule.id());
        assertThat(example).as("example of " + rule.id()).isNotNull();
        return Objects.requireNonNull(example);
    }

    private List<Finding> found(Rule rule, Document document) {
        return check.with(document.profile()).check(document.read(), document.context()).findings().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .toList();
    }
}
