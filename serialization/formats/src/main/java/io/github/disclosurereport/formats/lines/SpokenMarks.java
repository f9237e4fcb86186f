package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a program that reads a page aloud says of it besides its words: 标题 级别 2, 表格 有 28 行和 10 列, 离开表格. */
final class SpokenMarks {

    private static final Pattern HEADING = Pattern.compile("标题 级别 [1-6] |[Hh]eading level [1-6] ");
    private static final Pattern TABLE = Pattern.compile("表格 有 \\d{1,3} 行和? ?\\d{1,2} 列|(?:离开|退出) ?表格");

    private SpokenMarks() {}

    /** The lines without such words, if one says that a heading follows. */
    static List<PlacedText> without(List<PlacedText> lines) {
        return lines.stream().anyMatch(line -> HEADING.matcher(line.text()).lookingAt())
                ? lines.stream().map(SpokenMarks::without).toList()
                : lines;
    }

    private static PlacedText without(PlacedText line) {
        Matcher heading = HEADING.matcher(line.text());
        if (heading.lookingAt()) {
            return line.substring(heading.end(), line.text().length());
        }
        return TABLE.matcher(line.text()).matches() ? line.substring(0, 0) : line;
    }
}
