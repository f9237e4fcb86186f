package io.github.disclosurereport.cli;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Suppression;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.text.OrganNames;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.Suppressions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Set;

/** How the reports of a call are judged. */
final class Judging {

    private final Terminal terminal;
    private final Words words;
    private final Suppressions suppressions;
    private final ReportCheck check;
    private final Set<String> unmet;

    /**
     * Reads the profile and the findings that somebody lets stand; tells which of these no longer count.
     *
     * @throws UnusableException if they cannot be used
     */
    Judging(JudgingOptions options, Terminal terminal, Words words) throws UnusableException {
        this.terminal = terminal;
        this.words = words;
        this.suppressions = options.suppressions.isPresent()
                ? new SuppressionList(options.suppressions.get(), words).counting(LocalDate.now(ZoneId.systemDefault()))
                : Suppressions.NONE;
        ReportCheck standard = ReportCheck.standard();
        ReportCheck profiled = options.profile.isPresent()
                ? standard.with(new ProfileFiles(words).read(options.profile.get()))
                : standard;
        this.check = profiled.with(suppressions);
        this.unmet = new LinkedHashSet<>(check.profile().organs());
        suppressions.expired().forEach(entry -> tell(entry, "suppressions.expired"));
    }

    ReportCheck check() {
        return check;
    }

    /** Tells which findings somebody lets stand that a report does not have. */
    void tellUnused(AnnualReport report, CheckResult result) {
        report.organ().ifPresent(organ -> unmet.removeIf(known -> OrganNames.areSame(known, organ)));
        suppressions.unused(report, result).forEach(entry -> tell(entry, "suppressions.unused"));
    }

    /** Tells of which organs the profile says something that are none of those met. */
    void tellUnfit() {
        if (!unmet.isEmpty()) {
            terminal.tell(words.say("profile.unfit", words.list(unmet)));
        }
    }

    private void tell(Suppression entry, String what) {
        terminal.tell(words.say(what, entry.organ(), entry.reportYear(), entry.key()));
    }
}
