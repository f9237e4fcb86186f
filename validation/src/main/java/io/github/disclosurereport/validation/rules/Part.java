package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.finding.Target.DocumentTarget;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.text.OrganNames;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.ReportBeside;
import io.github.disclosurereport.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One of the reports that an aggregate sums up.
 *
 * @param number its number, from 1
 * @param report the report
 */
record Part(int number, AnnualReport report) {

    /** All that are given. */
    static List<Part> of(Subject subject) {
        List<ReportBeside> reports = subject.get(Context.PARTS).reports();
        return IntStream.range(0, reports.size())
                .mapToObj(i -> new Part(i + 1, reports.get(i).report()))
                .toList();
    }

    /** Its number, and its organ if it names one: 第2个下级报告（青岭市民政局）. */
    Bilingual name() {
        Bilingual words = role().words();
        return report.organ()
                .map(organ -> new Bilingual(words.chinese() + "（" + organ + "）", words.english() + " (" + organ + ")"))
                .orElse(words);
    }

    ReportRole role() {
        return ReportRole.part(number);
    }

    DocumentTarget document() {
        return new DocumentTarget(role(), "");
    }

    CellTarget cell(CellPath path) {
        return new CellTarget(role(), path);
    }

    /** The figure in a cell; 0 where there is none. */
    BigDecimal figure(CellPath path) {
        return report.cell(path).value().orElse(BigDecimal.ZERO);
    }

    /** Whether it names the same organ as another. */
    boolean isOfOrganOf(Part other) {
        Optional<String> organ = report.organ();
        Optional<String> others = other.report.organ();
        return organ.isPresent() && others.isPresent() && OrganNames.areSame(organ.get(), others.get());
    }

    /** Whether it is of another year than a report, as far as both say. */
    boolean isOfOtherYear(AnnualReport other) {
        return report.reportYear().isPresent()
                && other.reportYear().isPresent()
                && report.reportYear().getAsInt() != other.reportYear().getAsInt();
    }
}
