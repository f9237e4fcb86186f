package io.github.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.Repair;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Several slips at once, seeded: digits changed, one more or less, digits exchanged, on the figures of a large city. */
class SlipsTest {

    static final int CASES = 1000;
    private static final long SEED = 7;

    /** How often the right cells were named, and how often others. */
    record Tally(int right, int wrong) {}

    @Test
    void of_two_slips_at_least_90_in_100_are_named_and_fewer_than_1_wrongly() {
        Tally tally = tally(2);
        assertThat(tally.right()).as(tally.toString()).isGreaterThanOrEqualTo(CASES * 90 / 100);
        assertThat(tally.wrong()).as(tally.toString()).isLessThan(CASES / 100);
        assertThat(tally).isEqualTo(RulesPage.NAMED_CAUSES.get(2));
    }

    @Test
    void of_three_slips_at_least_75_in_100_are_named_and_fewer_than_1_wrongly() {
        Tally tally = tally(3);
        assertThat(tally.right()).as(tally.toString()).isGreaterThanOrEqualTo(CASES * 75 / 100);
        assertThat(tally.wrong()).as(tally.toString()).isLessThan(CASES / 100);
        assertThat(tally).isEqualTo(RulesPage.NAMED_CAUSES.get(3));
    }

    private static Tally tally(int slips) {
        Path folder = CorpusFigures.folders().stream()
                .filter(candidate -> candidate.endsWith("2025-hangzhou-fixture"))
                .findFirst()
                .orElseThrow();
        AnnualReport published = CorpusFigures.report(folder);
        Random random = new Random(SEED);
        int right = 0;
        int wrong = 0;
        for (int i = 0; i < CASES; i++) {
            Map<CellPath, Long> old = new TreeMap<>();
            AnnualReport report = published;
            while (old.size() < slips) {
                List<CellPath> cells = published.edition().cells(TableKind.REQUESTS);
                CellPath path = cells.get(random.nextInt(cells.size()));
                long figure = published.figure(path);
                long slipped = slip(figure, random);
                if (slipped != figure && !old.containsKey(path)) {
                    old.put(path, figure);
                    report = report.with(path, slipped);
                }
            }
            List<Repair> repairs = ReportCheck.standard().check(report).repairs();
            if (!repairs.isEmpty()) {
                right += repairs.get(0).figures().equals(old) ? 1 : 0;
                wrong += repairs.get(0).figures().equals(old) ? 0 : 1;
            }
        }
        return new Tally(right, wrong);
    }

    private static long slip(long figure, Random random) {
        StringBuilder digits = new StringBuilder(Long.toString(figure));
        return switch (random.nextInt(3)) {
            case 0 -> {
                digits.setCharAt(random.nextInt(digits.length()), (char) ('0' + random.nextInt(10)));
                yield Long.parseLong(digits.toString());
            }
            case 1 -> Math.max(0, figure + (random.nextBoolean() ? 1 : -1));
            default -> {
                if (digits.length() > 1) {
                    int at = random.nextInt(digits.length() - 1);
                    char left = digits.charAt(at);
                    digits.setCharAt(at, digits.charAt(at + 1));
                    digits.setCharAt(at + 1, left);
                }
                yield Long.parseLong(digits.toString());
            }
        };
    }
}
