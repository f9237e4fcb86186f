package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.report.Narrative;
import io.github.disclosurereport.table.Cell;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence as reports have it, with the figures of its report.
 *
 * @param id its name
 * @param report the report in which it stands
 * @param text the sentence
 * @param contradicted the rules that a careful reader finds broken; none if it is true, or about something else
 */
record StatedSentence(String id, AnnualReport report, String text, Set<String> contradicted) {

    private static final String TRUE = "-";

    /** The reports in which they stand, each with its figures, by their names. */
    private static final Map<String, AnnualReport> REPORTS =
            lines("reports.tsv").collect(Collectors.toMap(fields -> fields[0], StatedSentence::report));

    /** All of them; they were written by people who had not seen what reads them. */
    static final List<StatedSentence> ALL = read("sentences.tsv");

    /** Those from which what reads them has learnt. */
    static final List<StatedSentence> LEARNT = read("learnt.tsv");

    private static List<StatedSentence> read(String file) {
        return lines(file).map(StatedSentence::of).toList();
    }

    /** The fields of each line below the head. */
    private static Stream<String[]> lines(String file) {
        try (InputStream in = Objects.requireNonNull(StatedSentence.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sentence: its name, its report, the key of its section, its text, the rules that it breaks. */
    private static StatedSentence of(String[] fields) {
        SectionKind section = Arrays.stream(SectionKind.values())
                .filter(kind -> kind.key().equals(fields[2]))
                .findFirst()
                .orElseThrow();
        AnnualReport report = Objects.requireNonNull(REPORTS.get(fields[1])).toBuilder()
                .text(section, Narrative.of(fields[3].split("\\\\n")))
                .build();
        Set<String> contradicted = fields[4].equals(TRUE) ? Set.of() : Set.of(fields[4].split(","));
        return new StatedSentence(fields[0], report, fields[3], contradicted);
    }

    /** A report: its name, year, organ, and cells that are not 0. */
    private static AnnualReport report(String[] fields) {
        int year = Integer.parseInt(fields[1]);
        AnnualReportBuilder builder = AnnualReport.builder(Edition.of(year).orElseThrow())
                .reportYear(year)
                .organ(fields[2]);
        Arrays.stream(fields[3].split(" "))
                .filter(cell -> !cell.isEmpty())
                .map(cell -> cell.split("="))
                .forEach(cell -> set(builder, CellPath.parse(cell[0]), cell[1]));
        return withNaturalPersons(builder.zeroElsewhere().build());
    }

    private static void set(AnnualReportBuilder builder, CellPath path, String number) {
        builder.set(path, Cell.of(new BigDecimal(number), path.unit()));
    }

    /** Whatever applicants are not named are natural persons. */
    private static AnnualReport withNaturalPersons(AnnualReport report) {
        AnnualReportBuilder builder = report.toBuilder();
        for (RequestRow row : RequestRow.values()) {
            if (row.isIn(report.edition())) {
                long named = Arrays.stream(ApplicantKind.values())
                        .filter(kind -> kind != ApplicantKind.TOTAL && kind != ApplicantKind.NATURAL_PERSON)
                        .mapToLong(kind -> count(report, row, kind))
                        .sum();
                long rest = count(report, row, ApplicantKind.TOTAL) - named;
                builder.set(CellPath.of(row, ApplicantKind.NATURAL_PERSON), Cell.of(rest, Unit.ITEM));
            }
        }
        return builder.build();
    }

    private static long count(AnnualReport report, RequestRow row, ApplicantKind kind) {
        return report.cell(CellPath.of(row, kind)).count().orElse(0);
    }

    boolean isTrue() {
        return contradicted.isEmpty();
    }

    /** What is found beside what a careful reader finds. */
    Set<String> falselyFound(Set<String> found) {
        Set<String> more = new TreeSet<>(found);
        more.removeAll(contradicted);
        return more;
    }

    @Override
    public String toString() {
        return id + " " + text;
    }
}
