package io.github.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Suppression;
import io.github.disclosurereport.source.ReadResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Findings that somebody lets stand. */
class SuppressionsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 1, 20);

    private final ReadResult read =
            Document.revised().cell("requests.granted.total", "8").read();
    private final String organ = read.report().organ().orElseThrow();
    private final int year = read.report().reportYear().orElseThrow();
    private final ReportCheck check = ReportCheck.standard();
    private final Finding found = check.check(read).findings().get(0);

    @Test
    void a_finding_that_somebody_lets_stand_is_told_apart_with_the_reason() {
        Suppression entry = entry(found.key());
        CheckResult result = checked(entry);
        assertThat(result.suppressed()).singleElement().satisfies(suppressed -> {
            assertThat(suppressed.finding()).isEqualTo(found);
            assertThat(suppressed.suppression()).isEqualTo(entry);
        });
        assertThat(result.findings())
                .isNotEmpty()
                .hasSize(check.check(read).findings().size() - 1)
                .doesNotContain(found);
    }

    @Test
    void an_entry_for_another_organ_year_or_key_lets_nothing_stand() {
        Suppression other = new Suppression("别处" + organ, year, found.key(), "已核实", "审核科", Optional.empty());
        Suppression otherYear = new Suppression(organ, year - 1, found.key(), "已核实", "审核科", Optional.empty());
        assertThat(checked(other, otherYear, entry(found.key() + "x")).suppressed())
                .isEmpty();
    }

    @Test
    void an_entry_that_has_expired_lets_nothing_stand_and_is_told() {
        Suppression entry = new Suppression(organ, year, found.key(), "已核实", "审核科", Optional.of(TODAY.minusDays(1)));
        assertThat(checked(entry).suppressed()).isEmpty();
        assertThat(Suppressions.of(List.of(entry), TODAY).expired()).containsExactly(entry);
    }

    @Test
    void an_entry_that_does_nothing_in_the_report_that_it_is_about_is_told() {
        Suppression idle = entry("REQ-01:requests.concluded.total");
        Suppression elsewhere = new Suppression("别处" + organ, year, found.key(), "已核实", "审核科", Optional.empty());
        Suppressions known = Suppressions.of(List.of(entry(found.key()), idle, elsewhere), TODAY);
        assertThat(known.unused(read.report(), check.with(known).check(read))).containsExactly(idle);
    }

    @Test
    void two_entries_about_one_finding_are_refused() {
        assertThatThrownBy(() -> Suppressions.of(List.of(entry("REQ-01"), entry("REQ-01")), TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two suppressions are about REQ-01 of " + organ + ", " + year + ": keep one");
    }

    private Suppression entry(String key) {
        return new Suppression(organ, year, key, "已核实", "审核科", Optional.empty());
    }

    private CheckResult checked(Suppression... entries) {
        return check.with(Suppressions.of(List.of(entries), TODAY)).check(read);
    }
}
