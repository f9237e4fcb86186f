package io.github.disclosurereport.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.NotAssessable.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckResultTest {

    private static final Finding ERROR = finding(Severity.ERROR);
    private static final Finding WARNING = finding(Severity.WARNING);
    private static final Finding INFO = finding(Severity.INFO);

    @Test
    void a_result_without_findings_is_clean() {
        assertThat(result(List.of(), List.of()).isClean()).isTrue();
    }

    @Test
    void a_result_with_an_error_is_not_clean() {
        assertThat(result(List.of(INFO, ERROR), List.of()).isClean()).isFalse();
    }

    @Test
    void a_result_with_warnings_and_hints_alone_is_clean() {
        assertThat(result(List.of(WARNING, INFO), List.of()).isClean()).isTrue();
    }

    @Test
    void a_result_that_the_document_made_unjudgeable_is_not_clean() {
        assertThat(result(List.of(), List.of(notAssessable(Cause.NOT_GIVEN), notAssessable(Cause.DOCUMENT)))
                        .isClean())
                .isFalse();
    }

    @Test
    void a_result_that_lacks_only_what_was_not_given_is_clean() {
        assertThat(result(List.of(), List.of(notAssessable(Cause.NOT_GIVEN))).isClean())
                .isTrue();
    }

    @Test
    void errors_are_the_findings_of_that_severity() {
        assertThat(result(List.of(INFO, ERROR, WARNING), List.of()).errors()).containsExactly(ERROR);
    }

    @ParameterizedTest
    @EnumSource
    void the_milder_of_two_severities_is_the_later(Severity severity) {
        assertThat(severity.orMilder(Severity.ERROR)).isEqualTo(severity);
        assertThat(severity.orMilder(Severity.INFO)).isEqualTo(Severity.INFO);
    }

    private static CheckResult result(List<Finding> findings, List<NotAssessable> notAssessable) {
        return new CheckResult(findings, notAssessable, List.of(), 0);
    }

    private static Finding finding(Severity severity) {
        return Finding.of("REQ-02", severity).build();
    }

    private static NotAssessable notAssessable(Cause cause) {
        return new NotAssessable("REQ-02", List.of(), cause, "总计空白", "the total is blank");
    }
}
