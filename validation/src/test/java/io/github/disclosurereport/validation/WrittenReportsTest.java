package io.github.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.validation.rule.RuleFamily;
import io.github.disclosurereport.validation.written.PatternList;
import io.github.disclosurereport.validation.written.WrittenReport;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What organs write that write well is true; nothing is found in it. */
class WrittenReportsTest {

    private static final long SEED = 20_260_131;

    /** {@code -Dwritten.reports=10000} reads so many. */
    private static final int REPORTS = Integer.getInteger("written.reports", 1000);

    private static final Set<String> FAMILIES =
            Set.of(RuleFamily.TEXT, RuleFamily.QUAL, RuleFamily.STRUCT, RuleFamily.PUB);

    private final ReportCheck check = ReportCheck.standard();

    @Test
    void there_are_more_than_300_ways_of_saying_things() {
        assertThat(PatternList.sentences()).hasSizeGreaterThan(300);
    }

    @Test
    void nothing_is_found_in_reports_that_are_true_and_well_written() {
        assertThat(LongStream.range(SEED, SEED + REPORTS).parallel().boxed().flatMap(this::found))
                .isEmpty();
    }

    private Stream<String> found(long seed) {
        WrittenReport written = WrittenReport.of(seed);
        CheckResult result = check.check(Document.of(written.report()).read(), written.context());
        return result.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .filter(finding -> FAMILIES.contains(RuleFamily.of(finding.rule())))
                .map(finding -> seed + " " + words(written.report(), finding));
    }

    /** The finding with the words that it marks, in their paragraph. */
    private static String words(AnnualReport report, Finding finding) {
        String marked = finding.targets().stream()
                .filter(TextTarget.class::isInstance)
                .map(TextTarget.class::cast)
                .map(target -> marked(report, target))
                .collect(Collectors.joining(" / "));
        return finding.rule() + " " + finding.message(Language.ZH) + " " + marked;
    }

    private static String marked(AnnualReport report, TextTarget target) {
        String paragraph = report.paragraphs(target.part()).get(target.paragraph());
        return paragraph.substring(0, target.from())
                + "【" + paragraph.substring(target.from(), target.to()) + "】"
                + paragraph.substring(target.to());
    }
}
