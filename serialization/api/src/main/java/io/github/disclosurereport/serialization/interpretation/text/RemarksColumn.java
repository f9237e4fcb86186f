package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.Extent;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.PageWords;
import io.github.disclosurereport.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A column of remarks behind those of a table in running text: what stands in it is no part of a row, and may go on in lines of its own. */
final class RemarksColumn {

    private static final Pattern NAME = Pattern.compile(PageWords.of("remarks"));

    /** Remarks may begin so much left of the name above them. */
    private static final int SHIFT = 4;

    private final FormWords form;
    private final int columns;
    private int begin = Integer.MAX_VALUE;

    private RemarksColumn(TableKind table) {
        form = FormWords.of(table);
        columns = table.columns().size();
    }

    /** The text of table 三 without them. */
    static Passage removed(TableKind table, Passage text) {
        boolean mayHave = table == TableKind.REQUESTS
                && text.lines().stream()
                        .anyMatch(line -> NAME.matcher(line.text()).find());
        return mayHave ? new Passage(new RemarksColumn(table).without(text.lines())) : text;
    }

    private List<Line> without(List<Line> lines) {
        List<Line> without = new ArrayList<>();
        for (Line line : lines) {
            List<Extent> words = line.words();
            int last = words.size() - 1;
            boolean isHead = last > 0
                    && NAME.matcher(text(line, words.get(last))).matches()
                    && words.subList(0, last).stream()
                            .anyMatch(word -> form.columns().has(wording(line, word)));
            if (isHead) {
                begin = position(line, words.get(last)) - SHIFT;
                without.add(line.substring(0, words.get(last).from()));
            } else if (begin < Integer.MAX_VALUE) {
                without.add(line.substring(0, endOfRow(line, words)));
            } else {
                without.add(line);
            }
        }
        return without;
    }

    /** Where a remark begins, behind all figures of a row or, where words stand in columns, below the name of the column. */
    private int endOfRow(Line line, List<Extent> words) {
        int figures = 0;
        for (int i = 0; i < words.size(); i++) {
            Extent word = words.get(i);
            boolean isFigure = line.wording(word.from(), word.to()).isRunningFigure();
            boolean isApart = i == 0
                    ? word.from() > 0
                    : Blanks.isBlank(line.text().substring(words.get(i - 1).to(), word.from()))
                            && word.from() - words.get(i - 1).to() > 1;
            if (!isFigure && (figures >= columns || (isApart && position(line, word) >= begin))) {
                return word.from();
            }
            figures += isFigure ? 1 : 0;
        }
        return line.text().length();
    }

    private static int position(Line line, Extent word) {
        return Measure.DISPLAY_WIDTH.extent(line.text(), word.from(), word.to()).from();
    }

    private static String wording(Line line, Extent word) {
        return line.wording(word.from(), word.to()).letters();
    }

    private static String text(Line line, Extent word) {
        return line.text().substring(word.from(), word.to());
    }
}
