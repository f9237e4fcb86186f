package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Joins the lines of a head whose labels are broken: the upper halves stand in one line, the lower halves in the next, as
 * text layers of PDFs have them.
 */
final class WrappedHead {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
    private static final int LONGEST = 120;

    private final FormWords words;

    private WrappedHead(TableKind kind) {
        this.words = FormWords.of(kind);
    }

    /** The lines, each two that are halves of labels joined to one that begins where the upper did. */
    static List<Line> unwrap(TableKind kind, List<Line> lines) {
        WrappedHead head = new WrappedHead(kind);
        List<Line> unwrapped = new ArrayList<>();
        int next = 0;
        while (next < lines.size()) {
            Line upper = lines.get(next);
            Optional<String> joined = next + 1 < lines.size()
                    ? head.join(upper.text(), lines.get(next + 1).text())
                    : Optional.empty();
            unwrapped.add(joined.map(text -> new Line(text, upper.origin(), upper.offset()))
                    .orElse(upper));
            next += joined.isPresent() ? 2 : 1;
        }
        return unwrapped;
    }

    /** The labels of two lines; empty unless both are nothing but labels and halves of labels. */
    private Optional<String> join(String upper, String lower) {
        if (!mayBeHalves(upper) || !mayBeHalves(lower)) {
            return Optional.empty();
        }
        List<String> labels = new ArrayList<>();
        List<String> lowerHalves = halves(lower);
        int joined = 0;
        for (String half : halves(upper)) {
            if (joined < lowerHalves.size() && isLabel(half + lowerHalves.get(joined))) {
                labels.add(half + lowerHalves.get(joined));
                joined++;
            } else if (isLabel(half)) {
                labels.add(half);
            } else {
                return Optional.empty();
            }
        }
        return joined > 0 && joined == lowerHalves.size() ? Optional.of(String.join(" ", labels)) : Optional.empty();
    }

    /** No label of a head has a digit: what has one is a row of figures, as nearly all lines of a table are. */
    private static boolean mayBeHalves(String line) {
        return line.length() <= LONGEST && line.chars().noneMatch(Character::isDigit);
    }

    private static List<String> halves(String line) {
        return Arrays.stream(BLANKS.split(line)).filter(half -> !half.isEmpty()).toList();
    }

    private boolean isLabel(String text) {
        String letters = Folding.fold(text);
        return words.isCorner(letters)
                || Stream.of(words.columns(), words.columnGroups(), words.rows(), words.rowGroups(), FormWords.BLOCKS)
                        .anyMatch(vocabulary -> vocabulary.has(letters));
    }
}
