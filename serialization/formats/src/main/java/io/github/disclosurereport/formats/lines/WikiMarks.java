package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the text of a wiki besides its words: '''words''', == headings ==, and lines of templates and categories. */
final class WikiMarks {

    /** In a table it may stand for a figure; a template with words of its own, as {{注|单位：元}}, is text. */
    private static final Pattern NO_TEXT = Pattern.compile("\\s*+(?:\\{\\{[^{}|]*+(?:\\|[^{}" + Han.RANGES
            + "]*+)?}}|\\[\\[(?i:Category|分类|分類|File|文件|檔案):[^\\[\\]]*+]]|__[A-Z]{3,15}__)\\s*+");

    private static final Pattern HEADING = Pattern.compile("(={1,6})([^=].*[^=])\\1\\s*+");
    private static final Pattern EMPHASIS = Pattern.compile("'{2,5}+");

    /** Figures of different emphasis are not one. */
    private static final Pattern BETWEEN_FIGURES = Pattern.compile("\\d\\s*'{2,5}+[\\s']*\\d");

    private WikiMarks() {}

    /** The lines without such marks, if one begins a table of a wiki. */
    static List<PlacedText> without(List<PlacedText> lines) {
        if (lines.stream().noneMatch(line -> WikiTable.isBegin(line.text()))) {
            return lines;
        }
        List<PlacedText> printed = new ArrayList<>(lines.size());
        boolean isInTable = false;
        for (PlacedText line : lines) {
            isInTable = WikiTable.isBegin(line.text()) || (isInTable && !WikiTable.isEnd(line.text()));
            boolean isText = isInTable || !NO_TEXT.matcher(line.text()).matches();
            printed.add(isText ? withoutMarks(line) : line.substring(0, 0));
        }
        return printed;
    }

    private static PlacedText withoutMarks(PlacedText line) {
        Matcher heading = HEADING.matcher(line.text());
        return withoutEmphasis(heading.matches() ? line.substring(heading.start(2), heading.end(2)) : line);
    }

    private static PlacedText withoutEmphasis(PlacedText line) {
        if (BETWEEN_FIGURES.matcher(line.text()).find()) {
            return line;
        }
        Matcher mark = EMPHASIS.matcher(line.text());
        List<PlacedText> words = new ArrayList<>();
        int from = 0;
        while (mark.find()) {
            words.add(line.substring(from, mark.start()));
            from = mark.end();
        }
        words.add(line.substring(from, line.text().length()));
        return PlacedText.joined(words);
    }
}
