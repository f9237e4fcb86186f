package io.github.disclosurereport.validation.jakarta.internal;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Target.OddityTarget;
import io.github.disclosurereport.source.Oddity.UnknownKey;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.form.ReportForm;
import io.github.disclosurereport.validation.rule.RuleFamily;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of a form from which nothing is read: a figure would be lost, whatever is asked for. */
final class UnknownKeys {

    private static final ReportCheck READING = ReportCheck.of(ReportCheck.standard().rules().stream()
            .filter(rule -> rule.family().equals(RuleFamily.READ))
            .toList());

    private UnknownKeys() {}

    /** What is to be said of them, each at its key. */
    static Stream<Complaint> complaints(ReportForm form, ReadResult read) {
        return READING.check(read).findings().stream()
                .flatMap(finding -> told(finding).stream().flatMap(key -> atKeys(form, key, finding)));
    }

    /** The key that a finding tells of, up to its first part that is wrong. */
    static Optional<String> told(Finding finding) {
        return finding.targets().stream()
                .findFirst()
                .filter(OddityTarget.class::isInstance)
                .map(target -> ((OddityTarget<?>) target).oddity())
                .filter(UnknownKey.class::isInstance)
                .map(unknown -> ((UnknownKey) unknown).key());
    }

    private static Stream<Complaint> atKeys(ReportForm form, String key, Finding finding) {
        return form.getCells().keySet().stream()
                .filter(typed -> typed.equals(key) || typed.startsWith(key + "."))
                .map(typed -> Complaint.at(Optional.of(typed), finding));
    }
}
