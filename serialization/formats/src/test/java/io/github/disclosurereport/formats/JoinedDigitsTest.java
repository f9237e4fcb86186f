package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.ApplicantKind.COMMERCIAL_ENTERPRISE;
import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.ApplicantKind.RESEARCH_INSTITUTION;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.Cell;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Digits of table 三 without anything between them. */
class JoinedDigitsTest {

    private static final int SEED = 20_260_131;
    private static final int REPORTS = 40;
    private static final CellPath TOTAL_GRANTED = CellPath.parse("requests.granted.total");

    @ParameterizedTest
    @EnumSource
    void the_sums_of_the_whole_table_tell_the_figures_apart(Edition edition) {
        AnnualReport report = report(edition);
        assertThat(read(report)).isEqualTo(cells(report));
    }

    @ParameterizedTest
    @EnumSource
    void the_rows_beside_a_published_mistake_are_known(Edition edition) {
        AnnualReport report = withExchangedDigits(edition);
        AnnualReport read = document(report).report();
        assertThat(edition.cells(TableKind.REQUESTS))
                .filteredOn(cell -> cell.row() != GRANTED)
                .allMatch(cell -> read.cell(cell).equals(report.cell(cell)));
    }

    /** 21, 3 for 12, 3 may as well be 2, 13. */
    @ParameterizedTest
    @EnumSource
    void figures_are_unknown_where_another_mistake_explains_as_much(Edition edition) {
        List<Cell> granted = granted(document(withExchangedDigits(edition)).report());
        assertThat(granted.subList(0, 2)).containsOnly(Cell.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void the_others_of_their_row_are_known(Edition edition) {
        AnnualReport report = withExchangedDigits(edition);
        assertThat(granted(document(report).report()).subList(4, 7))
                .isEqualTo(granted(report).subList(4, 7));
    }

    @ParameterizedTest
    @EnumSource
    void the_others_of_their_row_stand_where_they_were_printed(Edition edition) {
        AnnualReport report = withExchangedDigits(edition);
        String line = text(report).lines().toList().get(2);
        int total = line.indexOf("20（二）部分公开");
        assertThat(document(report).source().at(TOTAL_GRANTED).place()).contains(new Place.TextPlace(3, total + 1));
    }

    @ParameterizedTest
    @EnumSource
    void no_figure_is_wrong_beside_published_mistakes(RequestFigures organ) {
        for (int number = 0; number < REPORTS; number++) {
            AnnualReport report = seeded(organ, number, number % 3);
            List<Cell> printed = cells(report);
            List<Cell> read = read(report);
            assertThat(IntStream.range(0, printed.size())
                            .filter(cell -> read.get(cell).isNumber())
                            .filter(cell -> !read.get(cell).equals(printed.get(cell))))
                    .as("report %d of seed %d", number, SEED)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void most_figures_are_known_where_every_second_report_has_a_mistake(RequestFigures organ) {
        List<Cell> read = IntStream.range(0, REPORTS)
                .mapToObj(number -> read(seeded(organ, number, number / 2 % 2)))
                .flatMap(List::stream)
                .toList();
        long known = read.stream().filter(Cell::isNumber).count();
        assertThat(100 * known / read.size()).as("seed %d", SEED).isGreaterThanOrEqualTo(organ.known());
    }

    private static AnnualReport report(Edition edition) {
        return RequestFigures.zero(edition)
                .set(NEWLY_RECEIVED, NATURAL_PERSON, 12)
                .set(NEWLY_RECEIVED, COMMERCIAL_ENTERPRISE, 3)
                .set(NEWLY_RECEIVED, RESEARCH_INSTITUTION, 5)
                .set(GRANTED, NATURAL_PERSON, 12)
                .set(GRANTED, COMMERCIAL_ENTERPRISE, 3)
                .set(GRANTED, RESEARCH_INSTITUTION, 5)
                .withTotals()
                .build();
    }

    private static AnnualReport withExchangedDigits(Edition edition) {
        return report(edition).toBuilder().set(GRANTED, NATURAL_PERSON, 21).build();
    }

    private static AnnualReport seeded(RequestFigures organ, int number, int mistakes) {
        Random random = new Random(SEED + number);
        Edition edition = Edition.values()[number % Edition.values().length];
        AnnualReport report = organ.report(edition, random);
        for (int mistake = 0; mistake < mistakes; mistake++) {
            report = RequestFigures.withMistake(report, random);
        }
        return report;
    }

    private static String text(AnnualReport report) {
        Edition edition = report.edition();
        return "青岭市民政局2025年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
                + edition.cells(TableKind.REQUESTS).stream()
                        .map(CellPath::row)
                        .distinct()
                        .map(row -> row.label(edition)
                                + edition.cells(row).stream()
                                        .map(path -> report.cell(path).toString())
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining())
                + "\n四、政府信息公开行政复议、行政诉讼情况\n";
    }

    private static List<Cell> granted(AnnualReport report) {
        return report.edition().cells(GRANTED).stream().map(report::cell).toList();
    }

    private static List<Cell> cells(AnnualReport report) {
        return report.edition().cells(TableKind.REQUESTS).stream()
                .map(report::cell)
                .toList();
    }

    /** The cells of table 三 of a report that was flattened to text. */
    private static List<Cell> read(AnnualReport report) {
        AnnualReport read = document(report).report();
        return report.edition().cells(TableKind.REQUESTS).stream()
                .map(read::cell)
                .toList();
    }

    private static ReadResult document(AnnualReport report) {
        return ReportFormats.standard().read(text(report).getBytes(StandardCharsets.UTF_8), "report.txt");
    }
}
