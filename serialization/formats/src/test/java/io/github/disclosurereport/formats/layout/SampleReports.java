package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.report.Narrative;
import io.github.disclosurereport.table.Cell;
import java.util.Arrays;
import java.util.Random;

/** Reports of invented organs in which every identity of the form holds. The same seed gives the same report. */
public final class SampleReports {

    private static final int LATEST_YEAR = 2025;

    private SampleReports() {}

    /** A report with all its sections, figures of a size, and prose that quotes them. */
    public static AnnualReport sample(Edition edition, FigureSize size, long seed) {
        Random random = new Random(seed);
        SampleOrgan organ = SampleOrgan.any(random);
        int year = year(edition, random);
        AnnualReportBuilder builder = AnnualReport.builder(edition)
                .organ(organ.name())
                .reportYear(year)
                .title(organ.title(year, random));
        new SampleFigures(edition, size, random).fill(builder);
        SampleProse prose = new SampleProse(builder.build(), organ, random);
        builder.preface(Narrative.of(prose.preface()));
        for (SectionKind section : SectionKind.values()) {
            builder.text(section, Narrative.of(prose.section(section)));
        }
        return builder.build();
    }

    private static int year(Edition edition, Random random) {
        int last = Arrays.stream(Edition.values())
                .filter(later -> later.compareTo(edition) > 0)
                .mapToInt(later -> later.firstYear() - 1)
                .min()
                .orElse(LATEST_YEAR);
        return edition.firstYear() + random.nextInt(last - edition.firstYear() + 1);
    }

    /** The report of an organ that leaves most fields empty where others write 0. */
    public static AnnualReport withBlanks(AnnualReport report, Random random) {
        AnnualReportBuilder builder = report.toBuilder();
        for (CellPath path : report.edition().cells()) {
            if (report.cell(path).equals(Cell.of(0, path.unit())) && Choice.happens(80, random)) {
                builder.setBlank(path);
            }
        }
        return builder.build();
    }
}
