package io.github.disclosurereport.serialization.interpretation.words;

import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.List;

/** The letters and digits of some lines without anything between them, and where each stands. */
public final class Letters {

    /**
     * A letter's place.
     *
     * @param line the index of its line in the list
     * @param offset its offset in the line
     */
    public record Spot(int line, int offset) {}

    private final List<Line> lines;
    private final String text;

    /** The line of each letter, and its offset there. */
    private final int[] lineOf;

    private final int[] offsetOf;

    public Letters(List<Line> lines) {
        this.lines = lines;
        int most = lines.stream().mapToInt(line -> line.text().length()).sum();
        this.lineOf = new int[most];
        this.offsetOf = new int[most];
        StringBuilder found = new StringBuilder(most);
        for (int line = 0; line < lines.size(); line++) {
            String raw = lines.get(line).text();
            for (int offset = 0; offset < raw.length(); offset++) {
                if (Character.isLetterOrDigit(raw.charAt(offset))) {
                    lineOf[found.length()] = line;
                    offsetOf[found.length()] = offset;
                    found.append(Folding.compared(raw.charAt(offset)));
                }
            }
        }
        text = found.toString();
    }

    /** So many letters in front of one, or as many as there are. */
    public String before(int index, int count) {
        return text.substring(Math.max(0, index - count), index);
    }

    /** Whether a word is there, letter by letter. */
    public boolean has(String word) {
        return text.indexOf(word) >= 0;
    }

    /** All of them. */
    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public char charAt(int index) {
        return text.charAt(index);
    }

    public List<Line> lines() {
        return lines;
    }

    public Line line(int index) {
        return lines.get(index);
    }

    public Spot spot(int index) {
        return new Spot(lineOf[index], offsetOf[index]);
    }

    /** What is printed from a letter to the one in front of another, line ends aside. */
    public PlacedText printed(int from, int to) {
        if (from >= to) {
            return PlacedText.of("");
        }
        Spot first = spot(from);
        Spot last = spot(to - 1);
        List<PlacedText> printed = new ArrayList<>();
        for (int line = first.line(); line <= last.line(); line++) {
            PlacedText raw = lines.get(line).placed();
            printed.add(raw.substring(
                    line == first.line() ? first.offset() : 0,
                    line == last.line() ? last.offset() + 1 : raw.text().length()));
        }
        return PlacedText.joined(printed);
    }

    /** Where a word first stands, a letter in four perhaps wrong; -1 if nowhere. */
    public int find(String word) {
        int exact = text.indexOf(word);
        return exact >= 0 ? exact : findNear(word, word.length() / 4);
    }

    /** Of one more pieces than letters may be wrong, one is whole: only around such pieces need it be looked for. */
    private int findNear(String word, int allowed) {
        int found = -1;
        for (int piece = 0; piece <= allowed; piece++) {
            int from = piece * word.length() / (allowed + 1);
            int to = (piece + 1) * word.length() / (allowed + 1);
            String whole = word.substring(from, to);
            int at = text.indexOf(whole, from);
            while (at >= 0 && (found < 0 || at - from < found) && !isAt(at - from, word, allowed)) {
                at = text.indexOf(whole, at + 1);
            }
            found = at >= 0 && (found < 0 || at - from < found) ? at - from : found;
        }
        return found;
    }

    private boolean isAt(int start, String word, int allowed) {
        if (start + word.length() > text.length()) {
            return false;
        }
        int wrong = 0;
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(start + i) != word.charAt(i) && ++wrong > allowed) {
                return false;
            }
        }
        return true;
    }
}
