package io.github.disclosurereport.serialization.interpretation.words;

import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Blanks;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line of running text, or a part of one. Two lines that say the same are two. */
public final class Line {

    private final PlacedText placed;
    private final int page;
    private final Wordings wordings;
    private @Nullable Wording wording;

    public Line(PlacedText placed, Wordings wordings) {
        this(placed, 0, wordings);
    }

    /** A line of a page. */
    public Line(PlacedText placed, int page, Wordings wordings) {
        this.placed = placed.withLetters(Folding.asWritten(placed.text()));
        this.page = page;
        this.wordings = wordings;
    }

    /** The number of its page, as far as the ends of pages are known. */
    public int page() {
        return page;
    }

    public PlacedText placed() {
        return placed;
    }

    public String text() {
        return placed.text();
    }

    /** What it says, apart from where it stands. */
    public Wording wording() {
        Wording known = wording;
        if (known == null) {
            known = wordings.of(text());
            wording = known;
        }
        return known;
    }

    /** What a part of it says. */
    public Wording wording(int begin, int end) {
        return begin == 0 && end == text().length() ? wording() : wordings.of(text().substring(begin, end));
    }

    /** What another text in the same document says. */
    public Wording beside(String other) {
        return wordings.of(other);
    }

    /** The whole line as a label, or as a figure. */
    public Piece asPiece() {
        return Piece.of(this);
    }

    /** From where to where what stands between blanks goes. */
    public List<Extent> words() {
        return wording().words();
    }

    /** It and others as one line, of no page. */
    public Line joined(PlacedText all) {
        return new Line(all, wordings);
    }

    /** What stands between blanks, if all of it are figures; empty else. */
    public List<PlacedText> figures() {
        boolean areFigures = words().stream()
                .allMatch(word -> wording(word.from(), word.to()).isRunningFigure());
        return areFigures
                ? words().stream()
                        .map(word -> placed.substring(word.from(), word.to()))
                        .toList()
                : List.of();
    }

    /** It with other letters, each in the place of one of its own. */
    public Line withLetters(String letters) {
        return new Line(placed.withLetters(letters), page, wordings);
    }

    public Line substring(int begin, int end) {
        return begin == 0 && end == text().length() ? this : new Line(placed.substring(begin, end), page, wordings);
    }

    /** Whether a text has the punctuation of sentences, which nothing inside a table has. */
    public static boolean isSentence(String text) {
        return text.indexOf('。') >= 0 || text.indexOf('；') >= 0 || text.indexOf('，') >= 0;
    }

    /** Where one of its letters stands. */
    Optional<Place> place(int at) {
        return placed.place(at);
    }

    /** Where its first letter that is no blank stands. */
    public Optional<Place> place() {
        int at = 0;
        while (at < text().length() && Blanks.isBlank(text().charAt(at))) {
            at++;
        }
        return placed.place(at);
    }

    /** The text. */
    @Override
    public String toString() {
        return text();
    }
}
