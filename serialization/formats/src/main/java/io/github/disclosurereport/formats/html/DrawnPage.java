package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.formats.html.style.PageStyle;
import io.github.disclosurereport.formats.html.style.Spot;
import io.github.disclosurereport.formats.lines.LetterWidth;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Text of which each piece is placed by itself, as converters write what a file of printed pages draws.
 *
 * <p>Its lines are those that are seen, with so many blanks that columns stay below each other.
 */
final class DrawnPage {

    /** Menus and banners have fewer. */
    private static final int FEWEST = 10;

    /** Pieces that stand so far below each other are in one line. */
    private static final double LINE = 3;

    /** Those of the next stand farther down: between, nobody can tell. */
    private static final double NEXT_LINE = 6;

    /** How wide a column may be that a letter takes; Chinese ones take two. */
    private static final double NARROWEST = 3;

    private static final double WIDEST = 10;

    /** Figures that stand so much closer than words may be pieces of one. */
    private static final double CUT = 0.75;

    private final PageStyle style;
    private final SourceLines source;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean isDrawn = true;

    /** A piece of text, and where it begins. */
    private record Piece(Spot spot, PlacedText text) {

        double left() {
            return spot.left();
        }

        double down() {
            return spot.down();
        }

        int columns() {
            return LetterWidth.DOUBLE.width(text.text());
        }
    }

    private DrawnPage(PageStyle style, SourceLines source) {
        this.style = style;
        this.source = source;
    }

    /** The lines of a page; empty if some of its text is not placed by itself, or it is not clear where. */
    static Optional<List<PlacedText>> lines(Element element, PageStyle style, SourceLines source) {
        if (element.childNodeSize() < FEWEST || element.childrenSize() < FEWEST) {
            return Optional.empty();
        }
        DrawnPage page = new DrawnPage(style, source);
        page.add(element, new Spot(0, 0));
        return page.isDrawn && page.pieces.size() >= FEWEST ? page.lines() : Optional.empty();
    }

    private void add(Element around, Spot corner) {
        isDrawn &= around.ownText().isBlank();
        Elements inside = around.children();
        for (int i = 0; i < inside.size() && isDrawn; i++) {
            Element element = inside.get(i);
            Optional<Spot> spot = style.spot(element).map(corner::plus);
            if (style.isHidden(element)) {
                continue;
            }
            if (spot.isEmpty()) {
                isDrawn = !element.hasText();
            } else if (element.children().stream()
                    .anyMatch(child -> style.spot(child).isPresent())) {
                add(element, spot.get());
            } else {
                addPiece(spot.get(), element);
            }
        }
    }

    private void addPiece(Spot spot, Element element) {
        String words = CellLines.of(element, style).replace('\n', ' ');
        element.nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .findFirst()
                .filter(text -> !words.isEmpty())
                .ifPresent(text -> pieces.add(new Piece(spot, source.text(words, text))));
    }

    /** The lines, if it is clear in which each piece stands, and that none stands over another. */
    private Optional<List<PlacedText>> lines() {
        pieces.sort(Comparator.comparingDouble(Piece::down));
        List<List<Piece>> lines = new ArrayList<>();
        double begin = Double.NEGATIVE_INFINITY;
        for (Piece piece : pieces) {
            double below = piece.down() - begin;
            if (below > LINE && below < NEXT_LINE) {
                return Optional.empty();
            }
            if (below > LINE) {
                lines.add(new ArrayList<>());
                begin = piece.down();
            }
            lines.get(lines.size() - 1).add(piece);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(Piece::left)));
        double first = pieces.stream().mapToDouble(Piece::left).min().orElse(0);
        double column = Math.min(WIDEST, narrowest(lines, pair -> true));
        boolean isCut = narrowest(lines, Pair::isOfFigures) < CUT * narrowest(lines, pair -> !pair.isOfFigures());
        return column < NARROWEST || isCut
                ? Optional.empty()
                : Optional.of(
                        lines.stream().map(line -> line(line, first, column)).toList());
    }

    /** A piece, and the next in its line. */
    private record Pair(Piece piece, Piece next) {

        /** How wide a column is if the first ends in front of the second. */
        double column() {
            return (next.left() - piece.left()) / (piece.columns() + 1);
        }

        /** 1 beside 23: one figure perhaps, if they nearly touch. */
        boolean isOfFigures() {
            String words = piece.text().text();
            return Character.isDigit(words.charAt(words.length() - 1))
                    && Character.isDigit(next.text().text().charAt(0));
        }
    }

    /** The narrowest column that some pieces beside each other leave. */
    private static double narrowest(List<List<Piece>> lines, Predicate<Pair> some) {
        return lines.stream()
                .flatMap(line -> IntStream.range(1, line.size()).mapToObj(i -> new Pair(line.get(i - 1), line.get(i))))
                .filter(some)
                .mapToDouble(Pair::column)
                .min()
                .orElse(WIDEST);
    }

    /** Blanks stand where the letters behind them do. */
    private static PlacedText line(List<Piece> pieces, double first, double column) {
        StringBuilder line = new StringBuilder();
        List<PlacedText.Anchor> anchors = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            int begin = (int) Math.floor((piece.left() - first) / column);
            int blanks = Math.max(line.isEmpty() ? 0 : 1, begin - at);
            anchors.add(new PlacedText.Anchor(line.length(), piece.text().place()));
            line.append(" ".repeat(blanks)).append(piece.text().text());
            at += blanks + piece.columns();
        }
        return PlacedText.of(line.toString(), anchors);
    }
}
