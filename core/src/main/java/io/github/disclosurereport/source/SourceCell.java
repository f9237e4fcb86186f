package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.table.PrintedState;
import java.util.Optional;

/**
 * What stood in the field of one cell.
 *
 * @param text the text as printed and what it means
 * @param place where it stood; empty if there was no such field, or the source has no places
 * @param doubt why figures cannot be told apart; empty if they can
 */
public record SourceCell(CellText text, Optional<Place> place, Optional<Doubt> doubt) {

    /** A cell for which the document has no field. */
    public static final SourceCell MISSING = new SourceCell(CellText.missing(), Optional.empty());

    /**
     * Checks that text, place and doubt agree.
     *
     * @throws IllegalArgumentException if there is a doubt and the text is not ambiguous, or the other way round, or a
     *     place and no field
     */
    public SourceCell {
        boolean isAmbiguous = text.state() == PrintedState.AMBIGUOUS;
        if (doubt.isPresent() && !isAmbiguous) {
            throw new IllegalArgumentException("\"" + text.printed() + "\" is " + text.state()
                    + ", of which there is no " + doubt.get() + ": give no doubt, or use SourceCell.ambiguous");
        }
        if (isAmbiguous && doubt.isEmpty()) {
            throw new IllegalArgumentException(
                    "\"" + text.printed() + "\" is AMBIGUOUS for a reason: give it to SourceCell.ambiguous");
        }
        if (text.state() == PrintedState.MISSING && place.isPresent()) {
            throw new IllegalArgumentException("A cell without a field stands nowhere, not at "
                    + place.get().describe(Language.EN)
                    + ": use SourceCell.MISSING, or CellText.blank for an empty field");
        }
    }

    /** A cell of which there is no doubt. */
    public SourceCell(CellText text, Optional<Place> place) {
        this(text, place, Optional.empty());
    }

    /** A cell for which figures are printed that cannot be told apart. */
    public static SourceCell ambiguous(String printed, Doubt doubt, Optional<Place> place) {
        return new SourceCell(CellText.ambiguous(printed), place, Optional.of(doubt));
    }

    /** The text as printed. */
    public String printed() {
        return text.printed();
    }

    /** What the text is. */
    public PrintedState state() {
        return text.state();
    }

    /** Whether the document has a field for it. */
    public boolean isPrinted() {
        return state() != PrintedState.MISSING;
    }

    /** The text and its place in words: “31”，第2个表格第6行第4列. */
    public String describe(Language language) {
        boolean isChinese = language == Language.ZH;
        String quoted = isChinese ? "“" + printed() + "”" : '"' + printed() + '"';
        String what = isPrinted() ? quoted : isChinese ? "缺失" : "missing";
        return what
                + place.map(where -> (isChinese ? "，" : ", ") + where.describe(language))
                        .orElse("");
    }

    /** The text and its place: {@code "31", table 2, row 6, column 4}. */
    @Override
    public String toString() {
        return describe(Language.EN);
    }
}
