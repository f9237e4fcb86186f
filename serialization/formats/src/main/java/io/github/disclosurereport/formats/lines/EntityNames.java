package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Letters that a crawler left as HTML writes them: by their names or numbers, between an ampersand and a semicolon. */
final class EntityNames {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:[A-Za-z]{2,8}\\d{0,2}|#\\d{1,6}|#[xX][0-9A-Fa-f]{1,5});");

    /** What would part fields or lines, begin a tag, or be a mark of Markdown was written so in order not to. */
    private static final String KEPT = "&<>|\t\n\r\\*_`~#";

    private EntityNames() {}

    /** Lines with the letters themselves, each where its reference stood. */
    static List<PlacedText> resolved(List<PlacedText> lines) {
        return lines.stream()
                .map(line -> line.text().indexOf('&') < 0 ? line : resolved(line))
                .toList();
    }

    private static PlacedText resolved(PlacedText line) {
        Matcher reference = REFERENCE.matcher(line.text());
        List<PlacedText> parts = new ArrayList<>();
        int from = 0;
        while (reference.find()) {
            String letters = Parser.unescapeEntities(reference.group(), true);
            boolean isLetter = letters.length() == 1 && KEPT.indexOf(letters.charAt(0)) < 0;
            if (isLetter) {
                parts.add(line.substring(from, reference.start()));
                parts.add(PlacedText.of(
                        letters + padding(line.text(), reference, letters),
                        List.of(new PlacedText.Anchor(0, line.place(reference.start())))));
                from = reference.end();
            }
        }
        parts.add(line.substring(from, line.text().length()));
        return from == 0 ? line : PlacedText.joined(parts);
    }

    /** Beside blanks, which may put what follows in its column, a blank is as wide as its name. */
    private static String padding(String line, Matcher reference, String letters) {
        boolean isBesideBlank = (reference.start() > 0 && line.charAt(reference.start() - 1) == ' ')
                || (reference.end() < line.length() && line.charAt(reference.end()) == ' ');
        return isBesideBlank && Blanks.isBlank(letters) ? " ".repeat(reference.end() - reference.start() - 1) : "";
    }
}
