package io.github.disclosurereport.source;

import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.text.CanonicalLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A text of which each letter has its place in the document. Immutable. */
public final class PlacedText {

    /**
     * From where on letters stand at a place, or in a line of a file letter by letter from there on.
     *
     * @param offset the first of them
     * @param place where they stand; empty if that is not known
     */
    public record Anchor(int offset, Optional<Place> place) {

        /**
         * Checks the offset.
         *
         * @throws IllegalArgumentException if it is below 0
         */
        public Anchor {
            if (offset < 0) {
                throw new IllegalArgumentException("No letter has the offset " + offset + ": count from 0");
            }
        }

        /** From where on letters stand at a known place. */
        public Anchor(int offset, Place place) {
            this(offset, Optional.of(place));
        }
    }

    private static final Anchor NOWHERE = new Anchor(0, Optional.empty());

    private final String text;
    private final List<Anchor> anchors;

    private PlacedText(String text, List<Anchor> anchors) {
        this.text = text;
        this.anchors = anchors;
    }

    /** Without anchors that say what holds anyway, so that texts are equal where letters and places are. */
    private static PlacedText telling(String text, List<Anchor> anchors) {
        List<Anchor> telling = new ArrayList<>(anchors.size());
        Anchor last = NOWHERE;
        for (int i = 0; i < anchors.size(); i++) {
            Anchor anchor = anchors.get(i);
            boolean isOverruled = i + 1 < anchors.size() && anchors.get(i + 1).offset() <= anchor.offset();
            boolean isInside = anchor.offset() == 0 || anchor.offset() < text.length();
            if (isInside && !isOverruled && !anchor.place().equals(further(last, anchor.offset()))) {
                telling.add(anchor);
                last = anchor;
            }
        }
        return new PlacedText(text, List.copyOf(telling));
    }

    /** A text of which no place is known. */
    public static PlacedText of(String text) {
        return new PlacedText(text, List.of());
    }

    /** A text that stands at a place; in a line of a file letter by letter from there on, if its column is known. */
    public static PlacedText of(String text, Place place) {
        return new PlacedText(text, List.of(new Anchor(0, place)));
    }

    /** A text in several pieces, the anchors in order; letters before the first have no place. */
    public static PlacedText of(String text, List<Anchor> anchors) {
        return telling(text, anchors);
    }

    /** Texts as one, each behind the one before. */
    public static PlacedText joined(List<PlacedText> texts) {
        if (texts.size() == 1) {
            return texts.get(0);
        }
        StringBuilder letters = new StringBuilder();
        List<Anchor> anchors = new ArrayList<>();
        for (PlacedText text : texts) {
            int begin = letters.length();
            anchors.add(new Anchor(begin, Optional.empty()));
            text.anchors.forEach(anchor -> anchors.add(new Anchor(begin + anchor.offset(), anchor.place())));
            letters.append(text.text);
        }
        return telling(letters.toString(), anchors);
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Where it begins; empty if that is not known. */
    public Optional<Place> place() {
        return place(0);
    }

    /** Where one of its letters stands. */
    public Optional<Place> place(int offset) {
        int behind = firstBehind(offset);
        return behind == 0 ? Optional.empty() : further(anchors.get(behind - 1), offset);
    }

    /** The index of the first anchor behind a letter; how many there are if none is. */
    private int firstBehind(int offset) {
        int from = 0;
        int to = anchors.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (anchors.get(middle).offset() <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** In a line of which the columns are known they count on from letter to letter. */
    private static Optional<Place> further(Anchor anchor, int offset) {
        int letters = offset - anchor.offset();
        return letters > 0
                        && anchor.place().isPresent()
                        && anchor.place().get() instanceof TextPlace begin
                        && begin.column() > 0
                ? Optional.of(new TextPlace(begin.line(), begin.column() + letters))
                : anchor.place();
    }

    /** A part of it. */
    public PlacedText substring(int begin, int end) {
        if (begin == 0 && end == text.length()) {
            return this;
        }
        List<Anchor> within = new ArrayList<>();
        within.add(new Anchor(0, place(begin)));
        for (int i = firstBehind(begin); i < anchors.size() && anchors.get(i).offset() < end; i++) {
            within.add(
                    new Anchor(anchors.get(i).offset() - begin, anchors.get(i).place()));
        }
        return telling(text.substring(begin, end), within);
    }

    /** It and another behind it. */
    public PlacedText plus(PlacedText other) {
        return joined(List.of(this, other));
    }

    /** The same text in other letters, as many of them. */
    public PlacedText withLetters(String letters) {
        if (letters.length() != text.length()) {
            throw new IllegalArgumentException("\"" + letters + "\" has not as many letters as \"" + text + "\"");
        }
        return letters.equals(text) ? this : new PlacedText(letters, anchors);
    }

    /** Its lines as a report keeps them: trimmed, none empty, every run of blanks one blank. */
    public List<PlacedText> lines() {
        List<CanonicalLine> canonical = CanonicalLine.of(text);
        List<PlacedText> lines = new ArrayList<>(canonical.size());
        for (CanonicalLine line : canonical) {
            lines.add(line(line));
        }
        return lines;
    }

    private PlacedText line(CanonicalLine line) {
        int begin = line.origin(0);
        int last = line.origin(line.text().length() - 1);
        if (last - begin == line.text().length() - 1) {
            return substring(begin, last + 1).withLetters(line.text());
        }
        List<Anchor> moved = new ArrayList<>();
        for (int i = 0; i < line.text().length(); i++) {
            moved.add(new Anchor(i, place(line.origin(i))));
        }
        return of(line.text(), moved);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlacedText placed && text.equals(placed.text) && anchors.equals(placed.anchors);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, anchors);
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
