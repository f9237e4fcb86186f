package io.github.disclosurereport.form;

import java.util.ArrayList;
import java.util.List;

/** The labels along one side of a table as a tree: runs of equal group labels become spans. */
final class Axis {

    /**
     * One printed label.
     *
     * @param level its distance from the outer edge
     * @param levels how many levels it covers; a label without groups reaches down to the figures
     * @param start the first row or column under it
     * @param length how many rows or columns are under it
     */
    record Span(String text, int level, int levels, int start, int length) {}

    private final List<List<String>> leaves;
    private final int depth;
    private final List<Span> spans = new ArrayList<>();

    /** Each leaf is a row or column with the labels of its groups, outermost first, and its own. */
    Axis(List<List<String>> leaves) {
        this.leaves = leaves;
        this.depth = leaves.stream().mapToInt(List::size).max().orElse(0);
        for (int level = 0; level < depth; level++) {
            addLevel(level);
        }
    }

    private void addLevel(int level) {
        for (int start = 0; start < leaves.size(); ) {
            int end = start + 1;
            while (end < leaves.size() && isSameGroup(start, end, level)) {
                end++;
            }
            List<String> labels = leaves.get(start);
            if (level < labels.size()) {
                boolean isLeaf = level == labels.size() - 1;
                spans.add(new Span(labels.get(level), level, isLeaf ? depth - level : 1, start, end - start));
            }
            start = end;
        }
    }

    private boolean isSameGroup(int a, int b, int level) {
        return level < leaves.get(a).size() - 1
                && level < leaves.get(b).size() - 1
                && leaves.get(a).subList(0, level + 1).equals(leaves.get(b).subList(0, level + 1));
    }

    int depth() {
        return depth;
    }

    List<Span> spans() {
        return spans;
    }
}
