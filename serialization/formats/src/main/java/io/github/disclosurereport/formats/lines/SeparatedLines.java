package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Lines whose fields stand between tabs, pipes, drawn lines, or blanks as wide as an ideograph. */
final class SeparatedLines implements TableNotation {

    private static final String TABS = "\t";
    static final String PIPES = "|｜¦│┃║";
    static final char WIDE_BLANK = '\u3000';

    private static final int FEWEST_SEPARATORS = 2;

    private static final int MOST_PIPES_OF_BLOCK = 5;

    /** With two of them paragraphs are indented. */
    private static final int FEWEST_WIDE_BLANKS = 3;

    /** With as many, rules stand around every row, and a row may have several lines; Markdown has one, below the head. */
    private static final int FEWEST_RULES_AROUND_ROWS = 3;

    private static final Pattern RULE = Pattern.compile("[\\s|｜¦:+=\\-\\u2500-\\u257F]++");
    private static final Pattern STROKE =
            Pattern.compile("[+=\\-\\u2500\\u2501\\u2504\\u2505\\u2508\\u2509\\u250C-\\u2550\\u2552-\\u257F]");
    private static final Pattern END_OF_RULE = Pattern.compile("[|｜¦+\\u2502-\\u257F]");

    private static final Pattern MARKDOWN_RULE = Pattern.compile("\\s*+(?:\\|\\s*+:?-++:?\\s*+)++\\|\\s*+");

    /** ||项目||总计||: a head as some wikis write it, with two bars where rows have one. */
    private static final Pattern DOUBLE_BARS = Pattern.compile("\\s*\\|\\|(?:[^|]++\\|\\|)++\\s*");

    private static final Pattern BLANK_AT_FIRST = Pattern.compile("\\s*\\|\\s*\\|");

    /** A mark for nothing in each field. */
    private static final Pattern PLACEHOLDERS = Pattern.compile("[\\s|｜¦│┃║]*+(?:--?(?:[\\s|｜¦│┃║]++|$))++");

    @Override
    public Optional<Stretch> from(TextLines lines, int first) {
        Optional<String> separators = separatorsOrWideBlanks(lines.text(first));
        return separators.map(characters -> {
            int end = first + 1;
            while (end < lines.size() && separatorsOrWideBlanks(lines.text(end)).equals(separators)) {
                end++;
            }
            List<List<WrittenField>> rows = rows(lines, first, end, characters);
            if (isMarkdown(lines, first, end) && TableShape.areAlike(rows)) {
                return Stretch.table(end, rows);
            }
            boolean isAligned = characters.equals(TABS)
                    && IntStream.range(first, end).mapToObj(lines::text).anyMatch(Blanks::lineUpFigures);
            return isAligned ? new Stretch(end, rows, false) : stretch(rows, end, characters);
        });
    }

    /** Whether the rule below the head says that the lines are a table, however few they are; blocks of table 二 are read together. */
    private static boolean isMarkdown(TextLines lines, int first, int end) {
        return lines.areMarked()
                && first + 2 < end
                && count(lines.text(first), PIPES) > MOST_PIPES_OF_BLOCK + (isBlankAtFirst(lines.text(first)) ? 1 : 0)
                && isBetweenPipes(lines.text(first))
                && MARKDOWN_RULE.matcher(lines.text(first + 1)).matches();
    }

    /** |   | 信息内容 |: above the numbers of rows. */
    private static boolean isBlankAtFirst(String line) {
        return BLANK_AT_FIRST.matcher(line).lookingAt();
    }

    /**
     * A table, if the fields say where figures stand. Lines that differ may have lost some at their ends, and nobody knows
     * which; and between tabs, with no field for what a span covers, the words are all there is. Wide blanks are for anything
     * else, too.
     */
    private static Stretch stretch(List<List<WrittenField>> rows, int end, String separators) {
        boolean areWideBlanks = separators.indexOf(WIDE_BLANK) >= 0;
        boolean isRectangle = (areWideBlanks ? TableShape.isRectangle(rows) : TableShape.isRectangleButForWider(rows))
                && (!separators.equals(TABS) || TableShape.hasCoveredField(rows));
        List<List<WrittenField>> behindLabels =
                isRectangle ? rows : areWideBlanks ? List.of() : TableShape.behindLabels(rows);
        return new Stretch(end, behindLabels.isEmpty() ? rows : behindLabels, !behindLabels.isEmpty());
    }

    private static List<List<WrittenField>> rows(TextLines lines, int first, int end, String separators) {
        List<Boolean> areRules = new ArrayList<>();
        boolean beginWithPipes = separators.equals(PIPES);
        boolean endWithPipes = beginWithPipes;
        for (int i = first; i < end; i++) {
            boolean isRule = isRule(lines.text(i)) && !arePlaceholders(lines, first, i);
            areRules.add(isRule);
            beginWithPipes = beginWithPipes && (isRule || beginsWithPipe(lines.text(i)));
            endWithPipes = endWithPipes && (isRule || endsWithPipe(lines.text(i)));
        }
        boolean areRowsRuled = areRules.stream().filter(isRule -> isRule).count() >= FEWEST_RULES_AROUND_ROWS;
        List<List<WrittenField>> rows = new ArrayList<>();
        boolean isNewRow = true;
        for (int i = first; i < end; i++) {
            if (areRules.get(i - first)) {
                isNewRow = true;
            } else {
                add(
                        rows,
                        fields(lines, i, beginWithPipes && endWithPipes, endWithPipes, separators),
                        isNewRow || !areRowsRuled);
                isNewRow = false;
            }
        }
        return rows;
    }

    private static void add(List<List<WrittenField>> rows, List<WrittenField> fields, boolean isNewRow) {
        if (isNewRow || rows.isEmpty()) {
            rows.add(fields);
            return;
        }
        List<WrittenField> above = rows.remove(rows.size() - 1);
        List<WrittenField> joined = new ArrayList<>();
        for (int i = 0; i < Math.max(above.size(), fields.size()); i++) {
            boolean isInBoth = i < above.size() && i < fields.size();
            WrittenField only = i < above.size() ? above.get(i) : fields.get(i);
            joined.add(isInBoth ? above.get(i).plus(fields.get(i)) : only);
        }
        rows.add(joined);
    }

    /** The tabs or pipes that separate the fields of a line; empty if it has fewer than two. */
    static Optional<String> separators(String line) {
        if (count(line, TABS) >= FEWEST_SEPARATORS) {
            return Optional.of(TABS);
        }
        boolean isRuleOfTable = isRule(line) && END_OF_RULE.matcher(line).find();
        return isRuleOfTable || count(line, PIPES) >= FEWEST_SEPARATORS ? Optional.of(PIPES) : Optional.empty();
    }

    private static Optional<String> separatorsOrWideBlanks(String line) {
        String wideBlanks = String.valueOf(WIDE_BLANK);
        boolean isRow = !line.startsWith(wideBlanks) && count(line, wideBlanks) >= FEWEST_WIDE_BLANKS;
        return separators(line).or(() -> isRow ? Optional.of(wideBlanks) : Optional.empty());
    }

    static boolean isRule(String line) {
        return RULE.matcher(line).matches() && STROKE.matcher(line).find();
    }

    /** Whether a line that looks like a rule is a row in which nothing was printed: below a rule, or where none can be. */
    private static boolean arePlaceholders(TextLines lines, int first, int line) {
        return line > first + 1 && PLACEHOLDERS.matcher(lines.text(line)).matches();
    }

    private static int count(String line, String separators) {
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            count += separators.indexOf(line.charAt(i)) >= 0 ? 1 : 0;
        }
        return count;
    }

    static boolean isBetweenPipes(String line) {
        return !line.isBlank() && beginsWithPipe(line) && endsWithPipe(line);
    }

    private static boolean beginsWithPipe(String line) {
        return PIPES.indexOf(line.strip().charAt(0)) >= 0;
    }

    private static boolean endsWithPipe(String line) {
        String text = line.strip();
        return PIPES.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The fields of a line; a pipe behind the last of each is the end of that, and none stands behind it. */
    private static List<WrittenField> fields(
            TextLines lines, int number, boolean hasOuterPipes, boolean endsWithPipe, String separators) {
        PlacedText placed = lines.line(number);
        String line = placed.text();
        int bars = DOUBLE_BARS.matcher(line).matches() ? 2 : 1;
        int from = hasOuterPipes ? line.length() - line.stripLeading().length() + bars : 0;
        int end = endsWithPipe ? line.stripTrailing().length() - bars : line.length();
        List<WrittenField> fields = new ArrayList<>();
        for (int to = from; to <= end; to++) {
            if (to == end || (separators.indexOf(line.charAt(to)) >= 0 && !isEscaped(lines, line, to))) {
                fields.add(lines.field(placed.substring(from, to)));
                from = to + bars;
                to = from - 1;
            }
        }
        return fields;
    }

    /** Whether Markdown says that a character is one of the text. */
    private static boolean isEscaped(TextLines lines, String line, int at) {
        return lines.areMarked() && at > 0 && line.charAt(at - 1) == '\\';
    }
}
