package io.github.disclosurereport.result.text;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.result.Checked;
import io.github.disclosurereport.result.Marks;
import io.github.disclosurereport.result.ResultWriter;
import io.github.disclosurereport.result.text.TextResultWriter.Painter;
import io.github.disclosurereport.result.told.Counts;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.table.PrintedState;
import io.github.disclosurereport.text.PersonalData;
import io.github.disclosurereport.text.Steering;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what was found in each file for people. */
final class TextResults implements ResultWriter.Results {

    private static final int INDENT = 5;
    private static final int LONGEST_TEXT = 12;

    private final Writer out;
    private final Language language;
    private final Columns columns;
    private final Painter painter;
    private final Set<String> asked;
    private final List<String> lines = new ArrayList<>();
    private boolean isFirst = true;

    TextResults(OutputStream out, Language language, Columns columns, Painter painter, Set<String> asked) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.language = language;
        this.columns = columns;
        this.painter = painter;
        this.asked = asked;
    }

    @Override
    public void add(Checked checked) throws IOException {
        if (checked instanceof Checked.Judged judged) {
            print(judged.file(), judged.reading(), judged.result());
            out.write(String.join("\n", lines) + "\n");
            out.flush();
            lines.clear();
            isFirst = false;
        }
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private void print(String file, ReadResult read, CheckResult result) {
        boolean isSilent = result.findings().isEmpty() && result.notAssessable().isEmpty() && result.isComplete();
        if (isSilent) {
            lines.add(Phrase.CLEAN.in(language, file, name(read.report())));
            printNotGiven(result);
            printSuppressed(result);
        } else {
            printFindings(file, read, result);
        }
    }

    private void printFindings(String file, ReadResult read, CheckResult result) {
        if (!isFirst) {
            lines.add("");
        }
        line(Phrase.FILE.in(language, file, name(read.report())));
        excerpt(read, result).lines().forEach(lines::add);
        lines.add("");
        result.findings().forEach(this::printFinding);
        result.unlisted().forEach((rule, count) -> line(Counts.unlisted(rule, count, language)));
        unjudged(result)
                .forEach((rules, obstacles) -> line(Phrase.NOT_ASSESSABLE.in(
                        language,
                        String.join(Phrase.AND.in(language), rules),
                        obstacles.size(),
                        obstacles.get(0).reason(language))));
        result.incomplete()
                .forEach(unrun -> line(
                        Phrase.FAILED.in(language, unrun.rule(), unrun.reason().in(language))));
        printNotGiven(result);
        printSuppressed(result);
        line(Counts.of(result).in(language));
    }

    private void printNotGiven(CheckResult result) {
        result.notGiven().stream()
                .filter(unrun -> asked.contains(unrun.rule()))
                .forEach(unrun -> line(Phrase.NOT_GIVEN.in(
                        language, unrun.rule(), unrun.reason().in(language))));
    }

    private void printSuppressed(CheckResult result) {
        result.suppressed()
                .forEach(suppressed -> line(Phrase.SUPPRESSED.in(
                        language,
                        suppressed.finding().rule(),
                        suppressed.suppression().reason(),
                        suppressed.suppression().by())));
    }

    private String name(AnnualReport report) {
        return Phrase.name(report, language);
    }

    private TableExcerpt excerpt(ReadResult read, CheckResult result) {
        Map<CellPath, String> marks = new TreeMap<>();
        Marks.of(read, result).forEach((path, mark) -> marks.put(path, mark.on(printed(read, path))));
        return new TableExcerpt(
                columns.forTables(),
                read.report().edition(),
                language,
                marks,
                path -> printed(read, path),
                figure -> painter.paint(Paint.ERROR, figure));
    }

    /** The figure as it is kept, and where there is none the text that stands there. */
    private String printed(ReadResult read, CellPath path) {
        Cell kept = read.report().cell(path);
        return switch (kept.state()) {
            case NUMBER -> kept.toString();
            case BLANK -> Phrase.BLANK.in(language);
            case UNKNOWN -> {
                SourceCell cell = read.source().at(path);
                yield cell.state() == PrintedState.TEXT && Columns.width(cell.printed()) <= LONGEST_TEXT
                        ? Steering.without(PersonalData.masked(cell.printed()))
                        : Phrase.UNKNOWN.in(language);
            }
        };
    }

    private void printFinding(Finding finding) {
        List<String> message = columns.wrap(Steering.without(finding.message(language)), INDENT);
        lines.add(coloured(finding.severity(), message.get(0)));
        lines.addAll(message.subList(1, message.size()));
        finding.location(language).ifPresent(location -> lines.add(" ".repeat(INDENT) + location));
    }

    private String coloured(Severity severity, String line) {
        String word = severity.name(language);
        return painter.paint(Paint.of(severity), word) + line.substring(word.length());
    }

    /** What the document made impossible to judge, by the rules that it stands in the way of. */
    private static Map<List<String>, List<NotAssessable>> unjudged(CheckResult result) {
        return result.notAssessable().stream()
                .collect(Collectors.groupingBy(NotAssessable::rules, LinkedHashMap::new, Collectors.toList()));
    }

    private void line(String text) {
        lines.addAll(columns.wrap(text, INDENT));
    }
}
