package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the line of figures of each label: beside it, between its pieces, or next to it where no other label is. */
final class LabelledRows {

    /** More than the rows of any table. */
    static final int MOST_LABELS = 100;

    private final FormWords form;
    private final List<PositionedLine> lines;
    private final List<PositionedLabel> labels;
    private final Map<PositionedLabel, Integer> lineOf = new LinkedHashMap<>();

    /** The lines that are numbers of pages; below each of them columns may stand elsewhere. */
    private final List<Integer> pageNumbers = new ArrayList<>();

    LabelledRows(FormWords form, List<PositionedLine> lines, List<PositionedLabel> labels) {
        this.form = form;
        this.lines = lines;
        this.labels = labels;
    }

    /** The rows; empty if a row stands there twice, or figures have no label, or several. */
    Optional<List<PositionedRow>> rows() {
        if (labels.isEmpty() || labels.size() > MOST_LABELS) {
            return Optional.empty();
        }
        int begin = labels.stream().mapToInt(PositionedLabel::firstLine).min().orElse(0);
        int end = labels.stream().mapToInt(PositionedLabel::lastLine).max().orElse(0);
        List<Integer> alone = new ArrayList<>();
        List<Integer> sums = new ArrayList<>();
        for (int line = begin; line <= end; line++) {
            if (lines.get(line).isMixed()) {
                return Optional.empty();
            }
            if (lines.get(line).hasFigures()) {
                Optional<PositionedLabel> owner = owner(line);
                boolean hasOtherWords = hasOtherWords(line);
                if (owner.isEmpty() && hasOtherWords && !isBesideGroup(line)) {
                    return Optional.empty();
                }
                if (owner.isEmpty()) {
                    (hasOtherWords ? sums : alone).add(line);
                } else if (lineOf.putIfAbsent(owner.get(), line) != null) {
                    return Optional.empty();
                }
            }
        }
        if (end + 1 < lines.size()
                && lines.get(end + 1).hasFigures()
                && lines.get(end + 1).words().isEmpty()) {
            alone.add(end + 1);
        }
        for (int line : alone) {
            if (isPageNumber(line)) {
                pageNumbers.add(line);
                continue;
            }
            Optional<PositionedLabel> neighbour = neighbour(line);
            if (neighbour.isEmpty() || lineOf.putIfAbsent(neighbour.get(), line) != null) {
                return Optional.empty();
            }
        }
        boolean areSums = Stream.concat(sums.stream(), besideGroups()).allMatch(this::isBetweenRows);
        return areSums ? named() : Optional.empty();
    }

    /** The lines of figures beside the label of a group that has rows of its own. */
    private Stream<Integer> besideGroups() {
        return lineOf.entrySet().stream()
                .filter(row -> row.getKey().isGroup() && hasPart(row.getKey()))
                .map(Map.Entry::getValue);
    }

    private Optional<List<PositionedRow>> named() {
        Set<Heading> met = new HashSet<>();
        List<PositionedRow> rows = new ArrayList<>();
        for (PositionedLabel label : labels) {
            Optional<Integer> line = Optional.ofNullable(lineOf.get(label));
            if (line.isEmpty() && label.isGroup() && hasPart(label)) {
                continue;
            }
            if (label.heading().filter(heading -> !met.add(heading)).isPresent()) {
                return Optional.empty();
            }
            PositionedLine first = lines.get(label.firstLine());
            int pages = pagesAbove(label.firstLine());
            rows.add(new PositionedRow(
                    Optional.of(label),
                    line.map(lines::get).orElse(first.withoutFigures()).pagesOn(pages),
                    Math.min(label.firstLine(), line.orElse(label.firstLine())),
                    Math.max(label.lastLine(), line.orElse(label.lastLine()))));
        }
        return Optional.of(rows);
    }

    private int pagesAbove(int line) {
        return (int) pageNumbers.stream().filter(number -> number < line).count();
    }

    /** Whether a row of the group that a label names has a label, too. */
    private boolean hasPart(PositionedLabel group) {
        return group.heading()
                .filter(of -> labels.stream()
                        .flatMap(label -> label.heading().stream())
                        .anyMatch(heading -> form.isGroupOf(of, heading)))
                .isPresent();
    }

    /** The label in front of some figures, or around them. */
    private Optional<PositionedLabel> owner(int line) {
        List<PositionedWord> words = lines.get(line).words();
        Optional<PositionedWord> last = words.isEmpty() ? Optional.empty() : Optional.of(words.get(words.size() - 1));
        Optional<PositionedLabel> beside = last.flatMap(word ->
                labels.stream().filter(label -> label.words().contains(word)).findFirst());
        List<PositionedLabel> around = labels.stream()
                .filter(label -> label.firstLine() < line && line < label.lastLine() && !label.isGroup())
                .toList();
        if (around.size() == 1 && (!hasOtherWords(line) || isBesideGroup(line))) {
            return Optional.of(around.get(0));
        }
        return beside;
    }

    /** Whether words in front of figures are neither a label nor a piece of that of a group, as it stands beside its rows. */
    private boolean hasOtherWords(int line) {
        return lines.get(line).words().stream()
                .map(word -> Folding.letters(word.text()))
                .anyMatch(letters -> form.rowGroups().words().noneMatch(group -> group.contains(letters)));
    }

    /** Whether it is one number, and no row has more figures than those above and below: it has slipped out of neither. */
    private boolean isPageNumber(int line) {
        int most = lineOf.values().stream().mapToInt(this::figures).max().orElse(0);
        return figures(line) == 1
                && lines.get(line).words().isEmpty()
                && above(line).filter(label -> hasFigures(label, most)).isPresent()
                && below(line).filter(label -> hasFigures(label, most)).isPresent();
    }

    /** Whether figures stand beside nothing but the label of a group, which the form has no figures for. */
    private boolean isBesideGroup(int line) {
        List<PositionedWord> words = lines.get(line).words();
        return words.size() == 1
                && form.rowGroups().has(Folding.fold(words.get(0).text()));
    }

    /** Whether the labels above and below some figures have their own: then they are of neither. */
    private boolean isBetweenRows(int line) {
        return above(line).filter(lineOf::containsKey).isPresent()
                && below(line).filter(lineOf::containsKey).isPresent();
    }

    private boolean hasFigures(PositionedLabel label, int count) {
        return Optional.ofNullable(lineOf.get(label))
                .filter(line -> figures(line) == count)
                .isPresent();
    }

    private int figures(int line) {
        return lines.get(line).figures().size();
    }

    private Optional<PositionedLabel> above(int line) {
        return labels.stream().filter(label -> label.lastLine() < line).reduce((one, next) -> next);
    }

    private Optional<PositionedLabel> below(int line) {
        return labels.stream().filter(label -> label.firstLine() > line).findFirst();
    }

    /** Of the labels above and below figures that stand alone the one that has none, if the other has its own. */
    private Optional<PositionedLabel> neighbour(int line) {
        Optional<PositionedLabel> above = above(line);
        Optional<PositionedLabel> below = below(line);
        boolean isOfAbove = above.filter(label -> !lineOf.containsKey(label)).isPresent();
        boolean isOfBelow = below.filter(label -> !lineOf.containsKey(label)).isPresent();
        if (isOfAbove == isOfBelow) {
            return Optional.empty();
        }
        return isOfAbove ? above : below;
    }
}
