package io.github.disclosurereport.validation;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.report.Narrative;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.OrganLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the rules on wording say of paragraphs of our own, right ones and wrong ones. */
final class WordingMeasurement {

    private static final String RIGHT = "-";
    private static final String MEASURED = "(QUAL|PUB)-.*|STRUCT-17";

    /**
     * A paragraph, or several.
     *
     * @param rule the rule that it violates; a hyphen if it is right
     * @param part the part of the text it stands in
     * @param level whose report it is in
     * @param words the words that are wrong; empty for the section as a whole
     * @param text its text
     */
    record Row(String rule, TextPart part, OrganLevel level, String words, String text) {

        boolean isRight() {
            return rule.equals(RIGHT);
        }

        /** The findings of the rules that are measured. */
        List<Finding> findings() {
            return ReportCheck.standard()
                    .check(report(), Context.of().with(Context.ORGAN_LEVEL, level))
                    .findings()
                    .stream()
                    .filter(finding -> finding.rule().matches(MEASURED))
                    .toList();
        }

        AnnualReport report() {
            AnnualReportBuilder builder = AnnualReport.builder(Edition.REVISED_2021)
                    .organ("青栎县林业局")
                    .reportYear(2024)
                    .title("青栎县林业局2024年政府信息公开工作年度报告")
                    .text(SectionKind.PROBLEMS, Narrative.of("解读形式较为单一，今后将增加图解和视频。"));
            Narrative narrative = Narrative.of(Arrays.asList(text.split("¶", -1)));
            return part.section()
                    .map(section -> builder.text(section, narrative))
                    .orElseGet(() -> builder.preface(narrative))
                    .build();
        }

        /** Whether a finding marks the wrong words. */
        boolean isMarkedBy(Finding finding) {
            return finding.rule().equals(rule)
                    && (words.isEmpty() || words(finding.targets().get(0)).contains(words));
        }

        private String words(Target target) {
            return target instanceof TextTarget marked
                    ? report().paragraphs(marked.part()).get(marked.paragraph()).substring(marked.from(), marked.to())
                    : "";
        }
    }

    private WordingMeasurement() {}

    static List<Row> rows() {
        try (InputStream in = Objects.requireNonNull(WordingMeasurement.class.getResourceAsStream("paragraphs.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> row(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long right() {
        return rows().stream().filter(Row::isRight).count();
    }

    private static Row row(String... columns) {
        return new Row(
                columns[0],
                TextPart.all().stream()
                        .filter(part -> part.key().equals(columns[1]))
                        .findFirst()
                        .orElseThrow(),
                OrganLevel.valueOf(columns[2].toUpperCase(Locale.ROOT)),
                columns[3],
                columns[4]);
    }

    /** A paragraph, and what is found in it. */
    private record Measured(Row row, List<Finding> findings) {

        boolean isHit() {
            return findings.stream().anyMatch(row::isMarkedBy);
        }

        boolean isFalseAlarmOf(String rule) {
            return !row.rule().equals(rule)
                    && findings.stream().anyMatch(finding -> finding.rule().equals(rule));
        }
    }

    /** The table of the documentation: for each rule how many wrong paragraphs it finds, and how many right ones. */
    static List<String> lines() {
        List<Measured> rows =
                rows().stream().map(row -> new Measured(row, row.findings())).toList();
        Set<String> rules = rows.stream()
                .filter(measured -> !measured.row().isRight())
                .map(measured -> measured.row().rule())
                .collect(Collectors.toCollection(TreeSet::new));
        return rules.stream().map(rule -> line(rule, rows)).toList();
    }

    private static String line(String rule, List<Measured> rows) {
        List<Measured> wrong = rows.stream()
                .filter(measured -> measured.row().rule().equals(rule))
                .toList();
        long found = wrong.stream().filter(Measured::isHit).count();
        long falseAlarms =
                rows.stream().filter(measured -> measured.isFalseAlarmOf(rule)).count();
        Optional<Long> precision =
                found + falseAlarms == 0 ? Optional.empty() : Optional.of(100 * found / (found + falseAlarms));
        return "| " + rule + " | " + wrong.size() + " | " + found + " | " + falseAlarms + " | "
                + precision.map(percent -> percent + " %").orElse("") + " | " + 100 * found / wrong.size() + " % |";
    }
}
