package io.github.disclosurereport.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.report.Narrative;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.rule.RuleFamily;
import io.github.disclosurereport.validation.text.Listed;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of the vocabulary does what it is for. */
class VocabularyTest {

    private static final Map<Character, SectionKind> SECTIONS =
            Map.of('四', SectionKind.CASES, '六', SectionKind.OTHER_MATTERS);

    /** That section six says nothing of the fee is no matter of words. */
    private static final String FEE_UNMENTIONED = "TEXT-20";

    private static final AnnualReport REPORT = report();

    static Stream<Listed> entries() {
        return Stream.of("vocabulary.txt", "beside.txt").flatMap(list -> Listed.in(Vocabulary.class, list).stream());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void an_example_has_a_word_of_its_line(Listed entry) {
        // Years are told against the report's.
        assertThat(entry.line().words())
                .anyMatch(word -> entry.right().replace("2023年", "另年").contains(word));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void nothing_is_found_in_a_sentence_that_agrees(Listed entry) {
        assertThat(found(entry.right())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void a_contradiction_is_found(Listed entry) {
        assertThat(found(entry.wrong())).isNotEmpty();
    }

    private static List<Finding> found(String example) {
        boolean isOverview = example.indexOf('：') != 1;
        SectionKind section =
                isOverview ? SectionKind.OVERVIEW : Objects.requireNonNull(SECTIONS.get(example.charAt(0)));
        Narrative text = Narrative.of(List.of(isOverview ? example : example.substring(2)));
        return ReportCheck.standard()
                .check(REPORT.toBuilder().text(section, text).build())
                .findings()
                .stream()
                .filter(finding -> RuleFamily.of(finding.rule()).equals(RuleFamily.TEXT))
                .filter(finding -> !finding.rule().equals(FEE_UNMENTIONED))
                .toList();
    }

    /** 36 new requests and 2 old ones; one of each outcome but for those granted, in part, or closed without a fee. */
    private static AnnualReport report() {
        AnnualReportBuilder builder = AnnualReport.builder(Edition.REVISED_2021)
                .organ("青岭市人民政府")
                .reportYear(2025)
                .set(ProactiveRow.RULES, ProactiveColumn.ISSUED, 1)
                .set(ProactiveRow.RULES, ProactiveColumn.IN_FORCE, 2)
                .set(ProactiveRow.NORMATIVE_DOCUMENTS, ProactiveColumn.ISSUED, 4)
                .set(ProactiveRow.NORMATIVE_DOCUMENTS, ProactiveColumn.REPEALED, 2)
                .set(ProactiveRow.NORMATIVE_DOCUMENTS, ProactiveColumn.IN_FORCE, 27)
                .set(ProactiveRow.ADMINISTRATIVE_LICENSES, ProactiveColumn.DECISIONS, 316)
                .set(ProactiveRow.ADMINISTRATIVE_PENALTIES, ProactiveColumn.DECISIONS, 9)
                .set(ProactiveRow.ADMINISTRATIVE_COMPULSION, ProactiveColumn.DECISIONS, 1);
        EnumSet.range(RequestRow.GRANTED, RequestRow.OTHER_REASONS).stream()
                .filter(row -> row.isIn(Edition.REVISED_2021))
                .forEach(outcome -> builder.set(outcome, ApplicantKind.NATURAL_PERSON, 1));
        return builder.set(RequestRow.NEWLY_RECEIVED, ApplicantKind.NATURAL_PERSON, 33)
                .set(RequestRow.NEWLY_RECEIVED, ApplicantKind.COMMERCIAL_ENTERPRISE, 2)
                .set(RequestRow.NEWLY_RECEIVED, ApplicantKind.LEGAL_SERVICE_INSTITUTION, 1)
                .set(RequestRow.CARRIED_OVER, ApplicantKind.NATURAL_PERSON, 2)
                .set(RequestRow.GRANTED, ApplicantKind.NATURAL_PERSON, 12)
                .set(RequestRow.PARTIALLY_GRANTED, ApplicantKind.NATURAL_PERSON, 3)
                .set(RequestRow.OTHER_FEE_OVERDUE, ApplicantKind.NATURAL_PERSON, 0)
                .set(RequestRow.CARRIED_FORWARD, ApplicantKind.NATURAL_PERSON, 5)
                .set(CaseForum.RECONSIDERATION, CaseResult.UPHELD, 2)
                .set(CaseForum.RECONSIDERATION, CaseResult.CORRECTED, 1)
                .set(CaseForum.RECONSIDERATION, CaseResult.OTHER_RESULT, 1)
                .set(CaseForum.RECONSIDERATION, CaseResult.PENDING, 1)
                .set(CaseForum.DIRECT_LITIGATION, CaseResult.UPHELD, 1)
                .set(CaseForum.DIRECT_LITIGATION, CaseResult.PENDING, 1)
                .set(CaseForum.LITIGATION_AFTER_RECONSIDERATION, CaseResult.UPHELD, 1)
                .zeroElsewhere()
                .withTotals()
                .build();
    }
}
