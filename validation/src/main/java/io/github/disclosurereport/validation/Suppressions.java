package io.github.disclosurereport.validation;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Suppressed;
import io.github.disclosurereport.finding.Suppression;
import io.github.disclosurereport.report.AnnualReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The findings that somebody lets stand, each by its organ, its year and its key, to the letter. Immutable.
 *
 * <pre>{@code
 * Suppressions known = Suppressions.of(entries, today);
 * CheckResult result = ReportCheck.standard().with(known).check(read);
 * result.suppressed();                      // told apart, and counted for nothing
 * known.unused(read.report(), result);      // entries that no longer fit
 * }</pre>
 */
public final class Suppressions {

    /** None. */
    public static final Suppressions NONE = new Suppressions(List.of(), Map.of());

    /** What an entry has to fit. */
    private record Fit(String organ, int reportYear, String key) {

        static Fit of(Suppression entry) {
            return new Fit(entry.organ(), entry.reportYear(), entry.key());
        }
    }

    private final List<Suppression> expired;
    private final Map<Fit, Suppression> valid;

    private Suppressions(List<Suppression> expired, Map<Fit, Suppression> valid) {
        this.expired = List.copyOf(expired);
        this.valid = valid;
    }

    /**
     * Takes entries as they count on a day.
     *
     * @throws IllegalArgumentException if two of them are about the same finding
     */
    public static Suppressions of(Collection<Suppression> entries, LocalDate day) {
        List<Suppression> expired = new ArrayList<>();
        Map<Fit, Suppression> valid = new LinkedHashMap<>();
        Set<Fit> met = new HashSet<>();
        for (Suppression entry : entries) {
            if (!met.add(Fit.of(entry))) {
                throw new IllegalArgumentException("Two suppressions are about " + entry.key() + " of " + entry.organ()
                        + ", " + entry.reportYear() + ": keep one");
            }
            if (entry.isExpired(day)) {
                expired.add(entry);
            } else {
                valid.put(Fit.of(entry), entry);
            }
        }
        return new Suppressions(expired, valid);
    }

    /** The entries that no longer count, in the order given. */
    public List<Suppression> expired() {
        return expired;
    }

    /** The entries about a report that count and do nothing, in the order given: it has no such finding any more. */
    public List<Suppression> unused(AnnualReport report, CheckResult result) {
        List<Suppression> used =
                result.suppressed().stream().map(Suppressed::suppression).toList();
        return valid.values().stream()
                .filter(entry -> report.organ().filter(entry.organ()::equals).isPresent())
                .filter(entry -> report.reportYear().equals(OptionalInt.of(entry.reportYear())))
                .filter(entry -> !used.contains(entry))
                .toList();
    }

    /** A result with the findings apart that stand. */
    CheckResult apply(AnnualReport report, CheckResult result) {
        Optional<String> organ = report.organ();
        if (valid.isEmpty() || organ.isEmpty() || report.reportYear().isEmpty()) {
            return result;
        }
        List<Suppressed> standing = new ArrayList<>();
        for (Finding finding : result.findings()) {
            Fit fit = new Fit(organ.get(), report.reportYear().getAsInt(), finding.key());
            Suppression entry = valid.get(fit);
            if (entry != null) {
                standing.add(new Suppressed(finding, entry));
            }
        }
        return standing.isEmpty() ? result : result.suppressing(standing);
    }
}
