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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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

    /** All of them; they were written by people who had not seen what reads them. */
    static final List<StatedSentence> ALL = read("sentences.tsv");

    /** Those from which what reads them has learnt. */
    static final List<StatedSentence> LEARNT = learnt();

    private static List<StatedSentence> read(String file) {
        return lines(file).skip(1).map(line -> of(line.split("\t", -1))).toList();
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(StatedSentence.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentences of a report follow its line. */
    private static List<StatedSentence> learnt() {
        List<StatedSentence> learnt = new ArrayList<>();
        String[] report = {};
        for (String line : lines("learnt.tsv").toList()) {
            String[] fields = line.split("\t", -1);
            if (fields[0].equals("report")) {
                report = fields;
            } else {
                String id = fields[0] + learnt.size();
                learnt.add(of(id, report[2], report[3], "overview", report[4], fields[2], fields[1]));
            }
        }
        return learnt;
    }

    private static StatedSentence of(String... fields) {
        int year = Integer.parseInt(fields[1]);
        SectionKind section = Arrays.stream(SectionKind.values())
                .filter(kind -> kind.key().equals(fields[3]))
                .findFirst()
                .orElseThrow();
        AnnualReportBuilder builder = AnnualReport.builder(Edition.of(year).orElseThrow())
                .reportYear(year)
                .organ(fields[2])
                .text(section, Narrative.of(fields[5].split("\\\\n")));
        Arrays.stream(fields[4].split(" "))
                .filter(cell -> !cell.isEmpty())
                .map(cell -> cell.split("="))
                .forEach(cell -> set(builder, CellPath.parse(cell[0]), cell[1]));
        Set<String> contradicted = fields[6].equals(TRUE) ? Set.of() : Set.of(fields[6].split(","));
        return new StatedSentence(
                fields[0], withNaturalPersons(builder.zeroElsewhere().build()), fields[5], contradicted);
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
