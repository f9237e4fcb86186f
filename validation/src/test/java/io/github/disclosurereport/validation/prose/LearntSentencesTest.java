package io.github.disclosurereport.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.finding.Unrun;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.Narrative;
import io.github.disclosurereport.validation.ReportCheck;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a text says of some requests, of all, or in the form's own words is compared with what it speaks of. */
class LearntSentencesTest {

    private static final ReportCheck CHECK = ReportCheck.standard();

    static List<StatedSentence> sentences() {
        return StatedSentence.LEARNT;
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void exactly_what_contradicts_the_tables_is_found(StatedSentence sentence) {
        assertThat(ProseMeasurement.found(CHECK, sentence)).isEqualTo(sentence.contradicted());
    }

    @Test
    void of_a_sentence_on_two_lines_the_one_with_the_figure_is_marked() {
        Finding finding = found("TEXT-01", "2025年，全市收到政府信", "息公开申请1414件。");
        assertThat(finding.targets())
                .filteredOn(TextTarget.class::isInstance)
                .extracting(target -> ((TextTarget) target).paragraph())
                .containsExactly(1);
    }

    @Test
    void of_growth_both_figures_are_told() {
        Finding finding = found("TEXT-09", "2024年收到政府信息公开申请40件，2025年收到46件，同比增长25%。");
        assertThat(finding.message(Language.ZH)).endsWith("“同比增长25%”：由 40 到 46 的变化不是 25%");
        assertThat(finding.message(Language.EN)).endsWith("\"同比增长25%\": from 40 to 46 is no change of 25%");
    }

    @Test
    void a_day_that_is_written_with_points_is_no_number() {
        Finding finding = found("TEXT-01", "统计期限为2025.1.1至2025.12.31。", "我市2025年收到政府信息公开申请1414件。");
        assertThat(finding.message(Language.ZH)).contains("“我市2025年收到政府信息公开申请1414件”");
    }

    @Test
    void brackets_in_front_of_a_figure_list_no_parts_of_it() {
        assertThat(ruleFailuresOf("（其中网站500条）共公开信息820条。", "（网站500条，", "（二）其中公开信息2条。"))
                .isEmpty();
    }

    private static Finding found(String rule, String... paragraphs) {
        return check(paragraphs).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<Unrun> ruleFailuresOf(String... paragraphs) {
        return check(paragraphs).incomplete();
    }

    private static CheckResult check(String... paragraphs) {
        AnnualReport report = AnnualReport.builder(Edition.REVISED_2021)
                .organ("青岭市人民政府")
                .reportYear(2025)
                .set(RequestRow.NEWLY_RECEIVED, ApplicantKind.NATURAL_PERSON, 46)
                .set(RequestRow.GRANTED, ApplicantKind.NATURAL_PERSON, 46)
                .text(SectionKind.OVERVIEW, Narrative.of(paragraphs))
                .zeroElsewhere()
                .withTotals()
                .build();
        return CHECK.check(report);
    }
}
