package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Blanks;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line of running text, or a part of one. Two lines that say the same are two. */
final class Line {

    private static final Pattern SENTENCE = Pattern.compile("[。；，]");

    private final PlacedText placed;
    private final int page;

    Line(PlacedText placed) {
        this(placed, 0);
    }

    /** A line of a page. */
    Line(PlacedText placed, int page) {
        this.placed = placed.withLetters(Folding.withoutRadicals(placed.text()));
        this.page = page;
    }

    /** The number of its page, as far as the ends of pages are known. */
    int page() {
        return page;
    }

    PlacedText placed() {
        return placed;
    }

    String text() {
        return placed.text();
    }

    Line substring(int begin, int end) {
        return begin == 0 && end == text().length() ? this : new Line(placed.substring(begin, end), page);
    }

    /** Whether a text has the punctuation of sentences, which nothing inside a table has. */
    static boolean isSentence(String text) {
        return SENTENCE.matcher(text).find();
    }

    /** Where one of its letters stands. */
    Optional<Place> place(int at) {
        return placed.place(at);
    }

    /** Where its first letter that is no blank stands. */
    Optional<Place> place() {
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
