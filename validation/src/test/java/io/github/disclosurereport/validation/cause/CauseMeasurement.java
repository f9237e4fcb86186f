package io.github.disclosurereport.validation.cause;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Language;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** How often the cause is named rightly and how often wrongly, on random reports in both editions. */
public final class CauseMeasurement {

    /** How many reports each row of the table is about. */
    public static final int REPORTS = 1000;

    private static final long SEED = 2021;

    /** What was named in the same reports while any smallest correction was, if it was the only one or some slip fitted. */
    private static final List<Tally> BEFORE = List.of(
            new Tally(907, 0),
            new Tally(314, 38),
            new Tally(1000, 0),
            new Tally(983, 1),
            new Tally(653, 44),
            new Tally(284, 10),
            new Tally(937, 0),
            new Tally(258, 32),
            new Tally(1000, 0),
            new Tally(985, 0),
            new Tally(529, 13),
            new Tally(91, 4));

    /**
     * What was named in the reports of a row.
     *
     * @param right exactly the changed cells with their old figures
     * @param wrong anything else
     */
    record Tally(int right, int wrong) {}

    /** A row of the table: of which organs, what happened to their reports, what they are made of, and what was named. */
    record Row(Organ organ, Mishap mishap, long seed, Tally before, Tally now) {

        private String line(Language language) {
            return "| " + organ.name(language) + " | " + mishap.name(language) + " | " + seed + " | " + before.right
                    + " | " + before.wrong + " | " + now.right + " | " + now.wrong + " |";
        }
    }

    private static final class Measured {
        static final List<Row> ROWS =
                IntStream.range(0, BEFORE.size()).mapToObj(Measured::row).toList();

        private static Row row(int number) {
            Organ organ = Organ.values()[number / Mishap.values().length];
            Mishap mishap = Mishap.values()[number % Mishap.values().length];
            long seed = SEED + number;
            return new Row(organ, mishap, seed, BEFORE.get(number), tally(organ, mishap, new Random(seed)));
        }
    }

    private CauseMeasurement() {}

    static List<Row> rows() {
        return Measured.ROWS;
    }

    /** The table, without its head. */
    public static List<String> lines(Language language) {
        return rows().stream().map(row -> row.line(language)).toList();
    }

    private static Tally tally(Organ organ, Mishap mishap, Random random) {
        int right = 0;
        int wrong = 0;
        for (int i = 0; i < REPORTS; i++) {
            Edition edition = Edition.values()[i % Edition.values().length];
            Figures meant = organ.table(edition, random);
            Figures written = mishap.befall(meant, random);
            while (written.equals(meant)) {
                meant = organ.table(edition, random);
                written = mishap.befall(meant, random);
            }
            Map<CellPath, Long> named = written.diagnosis().map(Cause::figures).orElse(Map.of());
            boolean isRight = named.equals(written.differing(meant));
            right += isRight ? 1 : 0;
            wrong += isRight || named.isEmpty() ? 0 : 1;
        }
        return new Tally(right, wrong);
    }
}
