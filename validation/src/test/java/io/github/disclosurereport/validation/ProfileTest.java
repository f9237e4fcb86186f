package io.github.disclosurereport.validation;

import static io.github.disclosurereport.finding.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.validation.rule.Profile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules and families turned off, made milder, and given other thresholds. */
class ProfileTest {

    private final ReportCheck check = ReportCheck.standard();

    @Test
    void a_profile_turns_rules_and_families_off_and_makes_them_milder() {
        Document document = Document.revised().cell("requests.granted.total", "8");
        ReportCheck off = check.with(Profile.of(Map.of("REQ", "off", "REQ-03", "info")));
        assertThat(off.check(document.read()).findings())
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("REQ-03", INFO));
    }

    @Test
    void a_profile_sets_thresholds() {
        Document document = Document.revised();
        ReportCheck strict = check.with(Profile.of(Map.of("REQ-06.least", "1", "REQ-06.share", "5")));
        assertThat(strict.check(document.read()).findings())
                .extracting(Finding::rule)
                .containsExactly("REQ-06");
    }

    @Test
    void a_profile_with_a_mistyped_key_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> check.with(Profile.of(Map.of("REQ-99", "off"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean REQ-0");
        assertThatThrownBy(() -> check.with(Profile.of(Map.of("REQ-09", "no"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give on, off, error, warning or info");
    }

    @Test
    void a_profile_never_makes_a_finding_graver() {
        Document document = Document.revised().cell("requests.granted.researchInstitution", "");
        assertThat(check.with(Profile.of(Map.of("CELL", "error")))
                        .check(document.read())
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThatThrownBy(() -> check.with(Profile.of(Map.of("CELL-01", "error"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CELL-01 is warning, and a profile can only make it milder");
    }

    @Test
    void a_second_profile_adds_to_the_first() {
        Document document = Document.revised().cell("requests.granted.researchInstitution", "");
        assertThat(check.with(Profile.of(Map.of("CELL-01", "off")))
                        .with(Profile.of(Map.of("REQ-09", "off")))
                        .check(document.read())
                        .findings())
                .isEmpty();
    }

    @Test
    void a_profile_may_name_a_family_that_has_no_rule_yet() {
        assertThat(check.with(Profile.of(Map.of("QUAL", "off"))).rules()).isEqualTo(check.rules());
    }
}
