package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A label of a row or column of a table. Immutable. */
public final class PrintedLabel {

    private final Heading heading;
    private final String text;
    private final Optional<Place> place;
    private final Set<Edition> editions;

    /**
     * A label as printed.
     *
     * @param heading the row or column it was taken for
     * @param text as printed
     * @param place where it stands
     */
    public PrintedLabel(Heading heading, String text, Optional<Place> place) {
        this.heading = heading;
        this.text = text;
        this.place = place;
        this.editions = EditionsOfLabel.of(heading, text);
    }

    /** The row or column it was taken for. */
    public Heading heading() {
        return heading;
    }

    /** As printed. */
    public String text() {
        return text;
    }

    /** Where it stands. */
    public Optional<Place> place() {
        return place;
    }

    /**
     * Whether it is in the words of an edition.
     *
     * <p>Blanks, the width of letters, the shape of brackets, quotes and the mark or the blank behind a number are no wording. Labels
     * of columns are broken over lines and brackets so often that only their letters count.
     */
    public boolean isOfficialIn(Edition edition) {
        return editions.contains(edition);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedLabel label
                && heading.equals(label.heading)
                && text.equals(label.text)
                && place.equals(label.place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(heading, text, place);
    }

    /** The label as printed. */
    @Override
    public String toString() {
        return text;
    }
}
