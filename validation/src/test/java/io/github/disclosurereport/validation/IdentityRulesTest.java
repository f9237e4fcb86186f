package io.github.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Repair;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.table.Cell;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityRulesTest {

    private static final Set<String> ARITHMETIC = Set.of("REQ-01", "REQ-02", "REQ-03", "REQ-04", "CASE-01");

    private final ReportCheck check = ReportCheck.standard();

    @TestFactory
    Stream<DynamicTest> of_published_figures_exactly_the_broken_identities_are_found() {
        return CorpusFigures.folders().stream()
                .map(folder -> DynamicTest.dynamicTest(
                        String.valueOf(folder.getFileName()),
                        () -> assertThat(broken(check.check(CorpusFigures.report(folder))))
                                .as(folder.toString())
                                .containsExactlyInAnyOrderElementsOf(expected(folder))));
    }

    private static List<String> expected(Path folder) {
        return CorpusFigures.lines(folder.resolve("identities.csv")).stream()
                .skip(1)
                .toList();
    }

    /** As in the corpus: rule, row or column, sum of the parts, total. */
    private static List<String> broken(CheckResult result) {
        return result.findings().stream()
                .filter(finding -> ARITHMETIC.contains(finding.rule()))
                .map(finding -> finding.rule() + "," + subject(finding) + ","
                        + finding.expected().get(0) + "," + finding.actual().get(0))
                .toList();
    }

    private static String subject(Finding finding) {
        CellPath total = finding.cells().get(0);
        boolean isColumn = finding.cells().stream().allMatch(cell -> cell.column() == total.column());
        return isColumn ? total.column().key() : total.row().key();
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void one_more_in_a_cell_breaks_exactly_the_identities_that_hold_it(Edition edition) {
        AnnualReport consistent = Document.consistent(edition, edition.firstYear());
        for (CellPath path : edition.cells()) {
            AnnualReport wrong = plusOne(consistent, path);
            assertThat(check.check(wrong).findings().stream()
                            .filter(finding -> ARITHMETIC.contains(finding.rule()))
                            .map(finding -> Set.copyOf(finding.cells()))
                            .collect(Collectors.toSet()))
                    .as(path.toString())
                    .isEqualTo(edition.identities().stream()
                            .map(IdentityRulesTest::cells)
                            .filter(cells -> cells.contains(path))
                            .collect(Collectors.toSet()));
        }
    }

    private static AnnualReport plusOne(AnnualReport report, CellPath path) {
        BigDecimal one = BigDecimal.ONE;
        return report.with(path, report.cell(path).value().orElseThrow().add(one));
    }

    private static Set<CellPath> cells(Identity identity) {
        return Stream.concat(identity.left().stream(), identity.right().stream())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void the_repair_of_one_wrong_cell_of_table_three_names_it_and_its_old_value(Edition edition) {
        AnnualReport consistent = Document.consistent(edition, edition.firstYear());
        for (CellPath path : edition.cells(TableKind.REQUESTS)) {
            CheckResult result = check.check(plusOne(consistent, path));
            assertThat(result.repairs())
                    .as(path.toString())
                    .extracting(Repair::cells)
                    .containsExactly(Map.of(path, consistent.cell(path)));
            assertThat(plusOne(consistent, path).with(result.repairs().get(0))).isEqualTo(consistent);
        }
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void zeros_left_blank_count_when_the_repair_of_a_cell_is_sought(Edition edition) {
        CellPath wrong = CellPath.of(RequestRow.DENIED_STATE_SECRET, ApplicantKind.COMMERCIAL_ENTERPRISE);
        AnnualReport consistent = Document.consistent(edition, edition.firstYear());
        AnnualReportBuilder withBlanks = consistent.toBuilder();
        edition.cells(TableKind.REQUESTS).stream()
                .filter(path -> consistent.cell(path).signum() == 0)
                .forEach(path -> withBlanks.setBlank(path));
        AnnualReport report = withBlanks.set(wrong, 3).build();
        assertThat(check.check(report).repairs())
                .extracting(Repair::cells)
                .containsExactly(Map.of(wrong, Cell.of(0, wrong.unit())));
    }

    @Test
    void no_repair_of_table_four_is_claimed_where_any_of_five_cells_would_do() {
        Edition edition = Edition.latest();
        AnnualReport consistent = Document.consistent(edition, 2024);
        for (CellPath path : edition.cells(TableKind.CASES)) {
            CheckResult result = check.check(plusOne(consistent, path));
            assertThat(result.findings())
                    .as(path.toString())
                    .extracting(Finding::rule)
                    .contains("CASE-01");
            assertThat(result.repairs()).as(path.toString()).isEmpty();
        }
    }
}
