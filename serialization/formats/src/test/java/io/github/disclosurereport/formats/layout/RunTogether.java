package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Unit;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which figures can still be told when the figures of a row are printed without anything between them. */
final class RunTogether {

    private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]*");
    private static final Pattern SIGNED = Pattern.compile("-?[1-9][0-9]*|0");
    private static final Pattern AMOUNT = Pattern.compile("(0|[1-9][0-9]*)(\\.[0-9]+)?(万元)?");

    private final List<Field> figures;
    private final String run;

    private RunTogether(List<Field> figures) {
        this.figures = figures;
        this.run = TextTables.joined(figures, "");
    }

    /** The cells of the rows that can be split in more than one way. */
    static Set<CellPath> unknowable(Grid grid) {
        return grid.rows().stream()
                .map(row -> row.stream().filter(Field::isFigure).toList())
                .filter(figures -> new RunTogether(figures).ways() > 1)
                .flatMap(List::stream)
                .flatMap(field -> field.path().stream())
                .collect(Collectors.toSet());
    }

    /** In how many ways the run is as many figures; two stand for more. */
    private int ways() {
        int[] endingAt = new int[run.length() + 1];
        endingAt[0] = 1;
        for (int index = 0; index < figures.size(); index++) {
            int[] next = new int[run.length() + 1];
            for (int end = 1; end <= run.length(); end++) {
                for (int start = 0; start < end; start++) {
                    if (endingAt[start] > 0 && isFigure(index, start, end)) {
                        next[end] = Math.min(2, next[end] + endingAt[start]);
                    }
                }
            }
            endingAt = next;
        }
        return endingAt[run.length()];
    }

    private boolean isFigure(int index, int start, int end) {
        return pattern(index).matcher(run.substring(start, end)).matches();
    }

    private Pattern pattern(int index) {
        CellPath path = figures.get(index).path().orElseThrow();
        if (path.unit() == Unit.TEN_THOUSAND_YUAN) {
            return AMOUNT;
        }
        return path.column().declaration().isSigned() ? SIGNED : COUNT;
    }
}
