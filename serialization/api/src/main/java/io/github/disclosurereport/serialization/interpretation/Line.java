package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line of running text, or a part of one. Two lines that say the same are two. */
final class Line {

    private final PlacedText placed;
    private final int page;
    private @Nullable Piece piece;
    private @Nullable List<Extent> words;

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

    /** The whole line as a label, or as a figure; what it is taken for is found out once. */
    Piece asPiece() {
        Piece known = piece;
        if (known == null) {
            known = Piece.label(placed);
            piece = known;
        }
        return known;
    }

    /** From where to where what stands between blanks goes; it is found out once. */
    List<Extent> words() {
        List<Extent> known = words;
        if (known == null) {
            known = words(text());
            words = known;
        }
        return known;
    }

    private static List<Extent> words(String text) {
        List<Extent> words = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Blanks.isBlank(text.charAt(i))) {
                if (begin < i) {
                    words.add(new Extent(begin, i));
                }
                begin = i + 1;
            }
        }
        return List.copyOf(words);
    }

    Line substring(int begin, int end) {
        return begin == 0 && end == text().length() ? this : new Line(placed.substring(begin, end), page);
    }

    /** Whether a text has the punctuation of sentences, which nothing inside a table has. */
    static boolean isSentence(String text) {
        return text.indexOf('。') >= 0 || text.indexOf('；') >= 0 || text.indexOf('，') >= 0;
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
