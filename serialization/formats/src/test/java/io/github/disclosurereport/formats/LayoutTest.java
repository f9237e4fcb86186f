package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.formats.layout.Dressed;
import io.github.disclosurereport.formats.layout.Layouts;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.table.Cell;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LayoutTest {

    private static final long SEED = 20_260_101;

    private static final List<Dressed> DRESSED = Layouts.all(SEED);

    /** What has been read: each document is looked at in several ways. */
    private static final Map<String, AnnualReport> READ = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> each_cell_of_a_layout_is_read_exactly() {
        return DRESSED.stream()
                .map(dressed -> DynamicTest.dynamicTest(
                        dressed.name(),
                        () -> assertThat(wrong(dressed))
                                .as(dressed.name() + ", seed " + SEED)
                                .isEmpty()));
    }

    private static Map<CellPath, String> wrong(Dressed dressed) {
        AnnualReport report = read(dressed);
        Map<CellPath, String> wrong = new LinkedHashMap<>();
        for (CellPath path : dressed.expected().edition().cells()) {
            Cell expected = dressed.expected().cell(path);
            Cell actual = report.cell(path);
            boolean isLost = dressed.unknowable().contains(path);
            if (!actual.equals(expected) && !(isLost && actual.equals(Cell.UNKNOWN))) {
                wrong.put(path, actual + " instead of " + expected);
            }
        }
        return wrong;
    }

    @TestFactory
    Stream<DynamicTest> each_paragraph_of_a_layout_is_kept_in_its_section() {
        return DRESSED.stream()
                .map(dressed -> DynamicTest.dynamicTest(
                        dressed.name(),
                        () -> assertThat(texts(read(dressed), dressed))
                                .as(dressed.name() + ", seed " + SEED)
                                .isEqualTo(texts(dressed.expected(), dressed))));
    }

    private static List<String> texts(AnnualReport report, Dressed dressed) {
        return report.sections().stream()
                .map(section -> section.text().text())
                .map(text -> dressed.paragraphsJoined() ? text.replaceAll("\\s", "") : text)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> title_organ_and_year_of_a_layout_are_found() {
        return DRESSED.stream()
                .map(dressed -> DynamicTest.dynamicTest(dressed.name(), () -> {
                    AnnualReport report = read(dressed);
                    AnnualReport expected = dressed.expected();
                    assertThat(List.of(title(report, dressed), report.organ(), report.reportYear(), report.published()))
                            .as(dressed.name() + ", seed " + SEED)
                            .isEqualTo(List.of(
                                    title(expected, dressed),
                                    expected.organ(),
                                    expected.reportYear(),
                                    expected.published()));
                }));
    }

    private static Optional<String> title(AnnualReport report, Dressed dressed) {
        return dressed.paragraphsJoined() ? report.title().map(title -> title.replaceAll("\\s", "")) : report.title();
    }

    private static AnnualReport read(Dressed dressed) {
        return READ.computeIfAbsent(
                dressed.name(),
                name -> ReportFormats.standard()
                        .read(dressed.bytes(), dressed.fileName())
                        .report());
    }
}
