package io.github.disclosurereport.formats.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages on which each piece of text has a place of its own, as converters make them of printed files. */
final class DrawnLayouts {

    private static final Pattern PIECE = Pattern.compile("\\S+(?: \\S+)*");
    private static final int COLUMN = 7;
    private static final int LINE = 24;

    private DrawnLayouts() {}

    static List<Layout> all() {
        return List.of(
                drawn("drawn-by-styles", "each piece placed by its style, in any order", false),
                drawn("drawn-by-classes", "each piece placed by classes, above the lower edge", true));
    }

    private static Layout drawn(String name, String description, boolean isByClasses) {
        return new Layout(name, description, (report, random) -> {
            List<String> lines = new TextWriter(AlignedText::columns)
                    .write(Layout.sheet(report, random))
                    .lines()
                    .toList();
            return Dressed.html(isByClasses ? byClasses(lines) : byStyles(lines, random), report);
        });
    }

    /** A piece of a line, its column and its line. */
    private record Piece(int column, int line, String text) {

        int left() {
            return COLUMN * column;
        }

        int top() {
            return LINE * line;
        }
    }

    private static List<Piece> pieces(List<String> lines) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher piece = PIECE.matcher(lines.get(i));
            while (piece.find()) {
                int column = AlignedText.width(lines.get(i).substring(0, piece.start()));
                pieces.add(new Piece(column, i, piece.group()));
            }
        }
        return pieces;
    }

    private static String byStyles(List<String> lines, Random random) {
        List<Piece> pieces = pieces(lines);
        Collections.shuffle(pieces, random);
        StringBuilder page = new StringBuilder("<html><body><div style=\"position:relative\"><img src=\"1.png\">\n");
        pieces.forEach(piece -> page.append("<p style=\"position:absolute;top:%dpx;left:%dpx\">%s</p>\n"
                .formatted(piece.top(), piece.left(), HtmlWriter.escaped(piece.text()))));
        return page.append("</div></body></html>").toString();
    }

    private static String byClasses(List<String> lines) {
        StringBuilder style = new StringBuilder(".t{position:absolute;white-space:pre}\n");
        StringBuilder page = new StringBuilder();
        for (int line = 0; line < lines.size(); line++) {
            style.append(".y%x{bottom:%d.5px}\n".formatted(line, LINE * (lines.size() - line)));
        }
        pieces(lines).stream()
                .mapToInt(Piece::column)
                .distinct()
                .forEach(column -> style.append(".x%x{left:%d.25px}\n".formatted(column, COLUMN * column)));
        pieces(lines)
                .forEach(piece -> page.append("<div class=\"t x%x y%x\">%s</div>\n"
                        .formatted(piece.column(), piece.line(), HtmlWriter.escaped(piece.text()))));
        return "<html><head><style>" + style + "</style></head><body><div class=\"pf\"><div class=\"pc\">\n" + page
                + "</div></div></body></html>";
    }
}
