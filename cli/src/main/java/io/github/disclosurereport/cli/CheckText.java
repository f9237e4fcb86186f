package io.github.disclosurereport.cli;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.table.PrintedState;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints what checking found for people: the tables around the wrong cells, then each finding with its place. */
final class CheckText implements CheckPrinter {

    private static final int INDENT = 5;
    private static final int LONGEST_TEXT = 12;
    private static final int LONGEST_NAME = 60;

    private final PrintStream out;
    private final Words words;
    private final Set<String> asked;
    private boolean isFirst = true;

    /**
     * Prints in a language.
     *
     * @param asked the rules for which the call gives something: where one of them needs more, that is said
     */
    CheckText(PrintStream out, Words words, Set<String> asked) {
        this.out = out;
        this.words = words;
        this.asked = asked;
    }

    @Override
    public void print(String file, ReadResult read, CheckResult result) {
        boolean isSilent = result.findings().isEmpty() && result.notAssessable().isEmpty() && result.isComplete();
        if (isSilent) {
            out.println(words.say("check.clean", file, name(read.report())));
            printNotGiven(result);
        } else {
            printFindings(file, read, result);
        }
        isFirst = false;
    }

    @Override
    public void unusable(String file, String reason) {
        // Standard error has said it.
    }

    private void printFindings(String file, ReadResult read, CheckResult result) {
        if (!isFirst) {
            out.println();
        }
        line(words.say("check.file", file, name(read.report())));
        excerpt(read, result).lines().forEach(out::println);
        out.println();
        result.findings().forEach(this::printFinding);
        result.unlisted().forEach((rule, count) -> line(words.say("check.unlisted", rule, count)));
        unjudged(result)
                .forEach((rules, obstacles) -> line(words.say(
                        "check.unjudged",
                        String.join(words.say("check.and"), rules),
                        obstacles.size(),
                        obstacles.get(0).reason(words.language()))));
        result.incomplete()
                .forEach(unrun -> line(
                        words.say("check.failed", unrun.rule(), unrun.reason().in(words.language()))));
        printNotGiven(result);
        line(summary(result));
    }

    private void printNotGiven(CheckResult result) {
        result.notGiven().stream()
                .filter(unrun -> asked.contains(unrun.rule()))
                .forEach(unrun -> line(
                        words.say("check.notGiven", unrun.rule(), unrun.reason().in(words.language()))));
    }

    /** The organ and its year, or what there is of them. */
    private String name(AnnualReport report) {
        String organ = Columns.cut(report.organ().or(report::title).orElse(words.say("check.unnamed")), LONGEST_NAME);
        return report.reportYear().isPresent()
                ? words.say("check.organAndYear", organ, report.reportYear().getAsInt())
                : organ;
    }

    private TableExcerpt excerpt(ReadResult read, CheckResult result) {
        Marks marks = new Marks(read, result, path -> printed(read, path));
        return new TableExcerpt(
                read.report().edition(),
                words.language(),
                marks.texts(),
                path -> printed(read, path),
                figure -> painted(figure, Style.bold, Style.fg_red));
    }

    /** The figure as it is kept, and where there is none the text that stands there. */
    private String printed(ReadResult read, CellPath path) {
        Cell kept = read.report().cell(path);
        return switch (kept.state()) {
            case NUMBER -> kept.toString();
            case BLANK -> words.say("cell.blank");
            case UNKNOWN -> {
                SourceCell cell = read.source().at(path);
                yield cell.state() == PrintedState.TEXT && Columns.width(cell.printed()) <= LONGEST_TEXT
                        ? Steering.without(cell.printed())
                        : words.say("cell.unknown");
            }
        };
    }

    private void printFinding(Finding finding) {
        List<String> lines = Columns.wrap(Steering.without(finding.message(words.language())), INDENT);
        out.println(coloured(finding.severity(), lines.get(0)));
        lines.subList(1, lines.size()).forEach(out::println);
        finding.place().ifPresent(place -> out.println(" ".repeat(INDENT) + place.describe(words.language())));
    }

    private String coloured(Severity severity, String line) {
        String word = severity.name(words.language());
        String painted = switch (severity) {
            case ERROR -> painted(word, Style.bold, Style.fg_red);
            case WARNING -> painted(word, Style.fg_yellow);
            case INFO -> painted(word, Style.fg_cyan);
        };
        return painted + line.substring(word.length());
    }

    /** Not by picocli's markup, which a document may have in its text. */
    private static String painted(String text, Style... styles) {
        return Ansi.AUTO.enabled() ? Style.on(styles) + text + Style.off(styles) : text;
    }

    /** What the document made impossible to judge, by the rules that it stands in the way of. */
    private static Map<List<String>, List<NotAssessable>> unjudged(CheckResult result) {
        return result.notAssessable().stream()
                .collect(Collectors.groupingBy(NotAssessable::rules, LinkedHashMap::new, Collectors.toList()));
    }

    private String summary(CheckResult result) {
        long unjudged = result.notAssessable().stream()
                .filter(NotAssessable::isOfThisReport)
                .count();
        return words.say(
                "check.summary",
                count(result, Severity.ERROR),
                count(result, Severity.WARNING),
                count(result, Severity.INFO),
                unjudged);
    }

    private static long count(CheckResult result, Severity severity) {
        return result.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private void line(String text) {
        Columns.wrap(text, INDENT).forEach(out::println);
    }
}
