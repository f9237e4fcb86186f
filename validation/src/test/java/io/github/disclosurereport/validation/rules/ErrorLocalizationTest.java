package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.form.ApplicantKind.COMMERCIAL_ENTERPRISE;
import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static io.github.disclosurereport.form.RequestRow.PARTIALLY_GRANTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ErrorLocalizationTest {

    private static final Edition EDITION = Edition.REVISED_2021;
    private static final int CASES = 300;
    private static final long SEED = 31;

    private static final List<Identity> IDENTITIES = EDITION.identities().stream()
            .filter(identity -> identity.left().get(0).table() == TableKind.REQUESTS)
            .toList();

    @Test
    void three_cells_in_the_shape_of_an_l_are_among_the_smallest() {
        AnnualReport right = consistent();
        AnnualReport wrong = right.with(CellPath.of(GRANTED, NATURAL_PERSON), 13)
                .with(CellPath.of(GRANTED, COMMERCIAL_ENTERPRISE), 2)
                .with(CellPath.of(PARTIALLY_GRANTED, NATURAL_PERSON), 91);
        assertThat(smallest(wrong))
                .contains(Map.of(
                        CellPath.of(GRANTED, NATURAL_PERSON), 31L,
                        CellPath.of(GRANTED, COMMERCIAL_ENTERPRISE), 20L,
                        CellPath.of(PARTIALLY_GRANTED, NATURAL_PERSON), 19L));
    }

    @Test
    void the_smallest_sets_are_those_that_trying_every_set_finds() {
        AnnualReport right = consistent();
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            AnnualReport wrong = withSlips(right, random);
            assertThat(smallest(wrong))
                    .as("case %d of seed %d", i, SEED)
                    .isEqualTo(new EverySet(wrong, IDENTITIES).smallest());
        }
    }

    /** Three slips that stand close: in two rows and three columns. */
    private static AnnualReport withSlips(AnnualReport right, Random random) {
        List<CellPath> cells = EDITION.cells(TableKind.REQUESTS);
        List<Heading> rows =
                some(2, cells.stream().map(CellPath::row).distinct().toList(), random);
        List<Heading> columns = some(3, TableKind.REQUESTS.columns(), random);
        List<CellPath> close = cells.stream()
                .filter(path -> rows.contains(path.row()) && columns.contains(path.column()))
                .toList();
        AnnualReportBuilder builder = right.toBuilder();
        some(3, close, random).forEach(path -> builder.setFigure(path, random.nextInt(100)));
        return builder.build();
    }

    private static <T> List<T> some(int number, List<T> all, Random random) {
        return random.ints(0, all.size())
                .distinct()
                .limit(number)
                .mapToObj(all::get)
                .toList();
    }

    private static Set<Map<CellPath, Long>> smallest(AnnualReport report) {
        return new ErrorLocalization(new Subject(report, Optional.empty(), Context.of()), IDENTITIES).smallest();
    }

    private static AnnualReport consistent() {
        return AnnualReport.builder(EDITION)
                .set(NEWLY_RECEIVED, NATURAL_PERSON, 50)
                .set(NEWLY_RECEIVED, COMMERCIAL_ENTERPRISE, 20)
                .set(GRANTED, NATURAL_PERSON, 31)
                .set(GRANTED, COMMERCIAL_ENTERPRISE, 20)
                .set(PARTIALLY_GRANTED, NATURAL_PERSON, 19)
                .zeroElsewhere()
                .withTotals()
                .build();
    }
}
