package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.AnyTable;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.Wording;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins the lines of a head whose labels are broken: the upper halves stand in one line, the lower halves in the next, as
 * text layers of PDFs have them.
 */
final class WrappedHead {

    private static final PlacedText BLANK = PlacedText.of(" ");
    private static final int LONGEST = 120;

    private final FormWords form;

    private WrappedHead(TableKind kind) {
        this.form = FormWords.of(kind);
    }

    /** The lines, each two that are halves of labels joined to one that begins where the upper did. */
    static List<Line> unwrap(TableKind kind, List<Line> lines) {
        WrappedHead head = new WrappedHead(kind);
        List<Line> unwrapped = new ArrayList<>();
        int next = 0;
        while (next < lines.size()) {
            Line upper = lines.get(next);
            Optional<PlacedText> joined =
                    next + 1 < lines.size() ? head.join(upper, lines.get(next + 1)) : Optional.empty();
            unwrapped.add(joined.map(upper::joined).orElse(upper));
            next += joined.isPresent() ? 2 : 1;
        }
        return unwrapped;
    }

    /** The labels of two lines; empty unless both are nothing but labels and halves of labels. */
    private Optional<PlacedText> join(Line upper, Line lower) {
        if (!mayBeHalves(upper) || !mayBeHalves(lower)) {
            return Optional.empty();
        }
        boolean mayBegin = upper.words().stream()
                .limit(1)
                .anyMatch(half -> AnyTable.isBeginningOfWord(
                        upper.wording(half.from(), half.to()).folded()));
        if (!mayBegin) {
            return Optional.empty();
        }
        PlacedText labels = PlacedText.of("");
        List<PlacedText> upperHalves = halves(upper);
        List<PlacedText> lowerHalves = halves(lower);
        int joined = 0;
        for (PlacedText half : upperHalves) {
            if (joined < lowerHalves.size() && areHalves(upper, half, lowerHalves.get(joined))) {
                labels = labels.plus(half).plus(lowerHalves.get(joined)).plus(BLANK);
                joined++;
            } else if (isLabel(upper.beside(half.text()))) {
                labels = labels.plus(half).plus(BLANK);
            } else {
                return Optional.empty();
            }
        }
        return joined > 0 && joined == lowerHalves.size() ? Optional.of(labels) : Optional.empty();
    }

    /** Whether two words are one label, and not each of them another. */
    private boolean areHalves(Line line, PlacedText upper, PlacedText lower) {
        return isLabel(line.beside(upper.text() + lower.text()))
                && !(isLabel(line.beside(upper.text())) && isLabel(line.beside(lower.text())));
    }

    /** No label of a head has a digit: what has one is a row of figures, as nearly all lines of a table are; or a dash alone. */
    private static boolean mayBeHalves(Line line) {
        return line.text().length() <= LONGEST
                && !line.wording().hasDigit()
                && !line.wording().folded().isEmpty();
    }

    private static List<PlacedText> halves(Line line) {
        return line.words().stream()
                .map(half -> line.placed().substring(half.from(), half.to()))
                .toList();
    }

    private boolean isLabel(Wording words) {
        String letters = words.folded();
        return form.has(letters) || form.isCorner(letters);
    }
}
