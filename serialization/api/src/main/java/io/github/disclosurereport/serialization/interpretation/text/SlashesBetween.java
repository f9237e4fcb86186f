package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of a table in running text whose figures stand between slashes, below a line that tells the order of the columns in
 * the same way: 自然人／商业企业／…／总计, and 重复申请：3／0／…／3.
 */
final class SlashesBetween {

    private static final int FEWEST_ROWS = 2;
    private static final String SLASH = "\\s*[／/]\\s*";
    private static final String FIGURE = "[-−+]?\\d[\\d,]{0,20}(?:\\.\\d{1,20})?";
    private static final Pattern ROW = Pattern.compile("(?<label>.*?[^\\d\\s／/：:—–-])[\\s：:]*(?<figures>" + FIGURE
            + "(?:" + SLASH + FIGURE + "){1,40})[\\s。；;，,]*");
    private static final Pattern HEAD = Pattern.compile(
            "(?<front>.*?)[（(：:\\s]*(?<names>[^（()）：:。／/]+(?:" + SLASH + "[^（()）：:。／/]+){1,40})[)）：:\\s]*");
    private static final Pattern PARTING = Pattern.compile("[／/：:]");
    private static final int LONGEST = 300;

    private SlashesBetween() {}

    /** A text with blanks in place of the slashes, if several rows have them. */
    static Passage apart(TableKind kind, Passage text) {
        Set<Integer> counts = text.lines().stream()
                .filter(SlashesBetween::isRow)
                .map(line -> line.text().split(SLASH).length)
                .collect(Collectors.toSet());
        long rows = text.lines().stream()
                .filter(SlashesBetween::isRow)
                .limit(FEWEST_ROWS)
                .count();
        return rows == FEWEST_ROWS
                ? new Passage(text.lines().stream()
                        .flatMap(line -> apart(counts, line))
                        .toList())
                : text;
    }

    private static boolean mayHaveSlashes(Line line) {
        return line.text().length() <= LONGEST
                && (line.text().indexOf('／') >= 0 || line.text().indexOf('/') >= 0);
    }

    private static boolean isRow(Line line) {
        return mayHaveSlashes(line) && ROW.matcher(line.text()).matches();
    }

    private static Stream<Line> apart(Set<Integer> counts, Line line) {
        if (!mayHaveSlashes(line)) {
            return Stream.of(line);
        }
        Matcher row = ROW.matcher(line.text());
        if (row.matches()) {
            int end = row.end("label");
            String figures = PARTING.matcher(line.text().substring(end)).replaceAll(" ");
            return Stream.of(line.withLetters(line.text().substring(0, end) + figures));
        }
        Matcher head = HEAD.matcher(line.text());
        return head.matches() && counts.contains(head.group("names").split(SLASH).length)
                ? head(line, head)
                : Stream.of(line);
    }

    /** The names of the columns as a line of their own, below what stands in front of them. */
    private static Stream<Line> head(Line line, Matcher head) {
        int begin = head.start("names");
        int end = head.end("names");
        Line names = line.substring(begin, end);
        List<Line> lines = new ArrayList<>();
        if (!Folding.letters(head.group("front")).isEmpty()) {
            lines.add(line.substring(0, head.end("front")));
        }
        lines.add(names.withLetters(PARTING.matcher(names.text()).replaceAll(" ")));
        return lines.stream();
    }
}
