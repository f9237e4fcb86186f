package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of LaTeX, as converters of pictures write it: an ampersand between fields, two backslashes behind each row. */
final class LatexTable implements TableNotation {

    private static final String BEGIN = "\\begin{tabular";
    private static final String END = "\\end{tabular";
    private static final int MOST_LINES = 300;
    private static final int MOST_COLUMNS = 100;
    private static final int MOST_COMMANDS = 5;

    private static final Pattern BEHIND_BEGIN =
            Pattern.compile("tabular\\w?\\*?}(?:\\[\\w?])?(?:\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*+})?");

    /** Rules between rows. */
    private static final Pattern RULE =
            Pattern.compile("\\\\(?:hline|toprule|midrule|bottomrule|(?:cline|cmidrule)(?:\\([lr]+\\))?\\{[\\d-]*})");

    /** A field over several columns or rows; below one over several rows the fields are empty. */
    private static final Pattern SPAN = Pattern.compile(
            "\\s*\\\\multi(?:(?<column>column)\\{(?<span>\\d{1,2})}|row(?:\\[\\w])?\\{-?\\d{1,2}})\\s*\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*+}\\s*\\{");

    private static final Pattern STYLE = Pattern.compile("\\s*\\\\(?:text\\w{2}|makecell|textnormal)\\s*\\{");

    @Override
    public Optional<Stretch> from(TextLines lines, int first) {
        if (!lines.text(first).contains(BEGIN)) {
            return Optional.empty();
        }
        int last = first;
        while (last < lines.size()
                && last - first < MOST_LINES
                && !lines.text(last).contains(END)) {
            last++;
        }
        if (!lines.text(last).contains(END)) {
            return Optional.empty();
        }
        List<List<WrittenField>> rows = rows(lines, body(lines, first, last));
        return rows.isEmpty() ? Optional.empty() : Optional.of(Stretch.table(last + 1, rows));
    }

    /** What stands between the commands with which the table begins and ends. */
    private static PlacedText body(TextLines lines, int first, int last) {
        List<PlacedText> parts = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            parts.add(lines.line(i));
            parts.add(PlacedText.of("\n"));
        }
        PlacedText all = PlacedText.joined(parts);
        Matcher begin = BEHIND_BEGIN.matcher(all.text());
        int from =
                begin.find(all.text().indexOf(BEGIN)) ? begin.end() : all.text().indexOf(BEGIN) + BEGIN.length();
        return all.substring(from, Math.max(from, all.text().indexOf(END)));
    }

    private static List<List<WrittenField>> rows(TextLines lines, PlacedText body) {
        List<List<WrittenField>> rows = new ArrayList<>();
        String text = RULE.matcher(body.text())
                .replaceAll(rule -> " ".repeat(rule.group().length()));
        PlacedText plain = body.withLetters(text);
        List<WrittenField> row = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isEndOfRow = depth == 0 && text.startsWith("\\\\", i);
            if (isEndOfRow || (depth == 0 && c == '&')) {
                row.add(field(lines, plain.substring(from, i)));
                from = i + (isEndOfRow ? 2 : 1);
            }
            if (isEndOfRow) {
                rows.add(row);
                row = new ArrayList<>();
            }
            depth += c == '{' ? 1 : 0;
            depth -= c == '}' ? 1 : 0;
            i += c == '\\' ? 1 : 0;
        }
        PlacedText rest = plain.substring(from, text.length());
        if (!row.isEmpty() || !rest.text().isBlank()) {
            row.add(field(lines, rest));
            rows.add(row);
        }
        return rows;
    }

    private static WrittenField field(TextLines lines, PlacedText written) {
        PlacedText words = written;
        int columns = 1;
        for (int i = 0; i < MOST_COMMANDS; i++) {
            Matcher span = SPAN.matcher(words.text());
            Matcher style = STYLE.matcher(words.text());
            if (span.lookingAt()) {
                columns = span.group("column") == null ? columns : Integer.parseInt(span.group("span"));
                words = inside(words, span.end());
            } else if (style.lookingAt()) {
                words = inside(words, style.end());
            }
        }
        return lines.field(unescaped(words)).spanning(1, Math.max(1, Math.min(columns, MOST_COLUMNS)));
    }

    /** What stands between braces. */
    private static PlacedText inside(PlacedText words, int from) {
        int depth = 1;
        int end = from;
        while (end < words.text().length() && depth > 0) {
            depth += words.text().charAt(end) == '{' ? 1 : 0;
            depth -= words.text().charAt(end) == '}' ? 1 : 0;
            end++;
        }
        return words.substring(from, depth == 0 ? end - 1 : end);
    }

    /** Without the line breaks and the signs that say that a character is one of the text. */
    private static PlacedText unescaped(PlacedText words) {
        String text = words.text().replaceAll("\\\\\\\\|\\\\newline", "\n").replaceAll("\\\\(?=[%&_#$])", "");
        return text.equals(words.text())
                ? words
                : words.place().map(place -> PlacedText.of(text, place)).orElse(words);
    }
}
