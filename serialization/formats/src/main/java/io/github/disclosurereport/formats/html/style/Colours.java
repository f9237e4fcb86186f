package io.github.disclosurereport.formats.html.style;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * The colours that an element has itself; empty where it has those of what is around it.
 *
 * @param letters of its letters
 * @param ground of what is behind them
 */
record Colours(Optional<Colour> letters, Optional<Colour> ground) {

    static final Colours NONE = new Colours(Optional.empty(), Optional.empty());

    private static final Pattern HEX = Pattern.compile("#(?:([0-9a-f]{6})(?:[0-9a-f]{2})?|([0-9a-f]{3}))(?![0-9a-f])");
    private static final Pattern RGB = Pattern.compile(
            "rgba?\\(\\s*(\\d{1,3})\\s*[,\\s]\\s*(\\d{1,3})\\s*[,\\s]\\s*(\\d{1,3})\\s*(?:[,/]\\s*([\\d.]{1,9}))?\\s*\\)");
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Pattern PICTURE = Pattern.compile("url\\(|gradient\\(|var\\(");

    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("white", 0xFFFFFF),
            Map.entry("window", 0xFFFFFF),
            Map.entry("snow", 0xFFFAFA),
            Map.entry("ivory", 0xFFFFF0),
            Map.entry("whitesmoke", 0xF5F5F5),
            Map.entry("ghostwhite", 0xF8F8FF),
            Map.entry("floralwhite", 0xFFFAF0),
            Map.entry("mintcream", 0xF5FFFA),
            Map.entry("azure", 0xF0FFFF),
            Map.entry("black", 0),
            Map.entry("windowtext", 0),
            Map.entry("red", 0xFF0000),
            Map.entry("blue", 0x0000FF),
            Map.entry("navy", 0x000080),
            Map.entry("green", 0x008000),
            Map.entry("yellow", 0xFFFF00),
            Map.entry("gray", 0x808080),
            Map.entry("grey", 0x808080),
            Map.entry("silver", 0xC0C0C0));

    /** Colours that are nearer to each other nobody tells apart. */
    private static final int SAME = 16;

    /** And these not everybody. */
    private static final int ALIKE = 40;

    /** How well letters stand out from what is behind them. */
    enum Contrast {
        ENOUGH,
        LITTLE,
        NONE
    }

    /** A colour, or {@link #UNKNOWN} or {@link #CLEAR}. */
    record Colour(int value) {

        static final Colour WHITE = new Colour(0xFFFFFF);
        static final Colour BLACK = new Colour(0);
        static final Colour UNKNOWN = new Colour(-1);

        /** Letters of none are not to be seen. */
        static final Colour CLEAR = new Colour(-2);

        /** How far they are from each other, from 0 to 255. */
        int distance(Colour other) {
            return IntStream.of(0, 8, 16)
                    .map(bits -> Math.abs((value >> bits & 0xFF) - (other.value >> bits & 0xFF)))
                    .max()
                    .orElseThrow();
        }
    }

    /** Those of an element of which something is declared. */
    static Colours of(Element element, Declarations declared) {
        String ofFont = element.nameIs("font") ? element.attr("color") : "";
        String letters = declared.said("color", ofFont.toLowerCase(Locale.ROOT));
        String ground =
                declared.said("background-color", element.attr("bgcolor").toLowerCase(Locale.ROOT));
        boolean isPicture = element.hasAttr("background")
                || PICTURE.matcher(ground + declared.said("background-image")).find();
        return new Colours(
                colour(letters),
                isPicture
                        ? Optional.of(Colour.UNKNOWN)
                        : colour(ground).filter(colour -> !colour.equals(Colour.CLEAR)));
    }

    boolean areBothKnown() {
        return letters.isPresent() && ground.isPresent();
    }

    /** Where it has none of its own, those of what is around it. */
    Colours or(Colours around) {
        return new Colours(letters.or(around::letters), ground.or(around::ground));
    }

    Contrast contrast() {
        Colour front = letters.orElse(Colour.BLACK);
        Colour back = ground.orElse(Colour.WHITE);
        if (front.equals(Colour.CLEAR)) {
            return Contrast.NONE;
        }
        if (front.equals(Colour.UNKNOWN)) {
            return Contrast.ENOUGH;
        }
        if (back.equals(Colour.UNKNOWN)) {
            return front.distance(Colour.WHITE) <= SAME ? Contrast.LITTLE : Contrast.ENOUGH;
        }
        int distance = front.distance(back);
        return distance <= SAME ? Contrast.NONE : distance <= ALIKE ? Contrast.LITTLE : Contrast.ENOUGH;
    }

    private static Optional<Colour> colour(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher hex = HEX.matcher(text);
        if (hex.find()) {
            String digits = hex.group(1) == null ? hex.group(2).replaceAll("(.)", "$1$1") : hex.group(1);
            return Optional.of(new Colour(Integer.parseInt(digits, 16)));
        }
        Matcher rgb = RGB.matcher(text);
        if (rgb.find()) {
            boolean isClear = rgb.group(4) != null && rgb.group(4).matches("0?(?:\\.0\\d*)?");
            int value = Integer.parseInt(rgb.group(1)) << 16
                    | Integer.parseInt(rgb.group(2)) << 8
                    | Integer.parseInt(rgb.group(3));
            return Optional.of(isClear ? Colour.CLEAR : new Colour(value & 0xFFFFFF));
        }
        return word(text);
    }

    private static Optional<Colour> word(String text) {
        if (text.contains("transparent")) {
            return Optional.of(Colour.CLEAR);
        }
        Optional<Colour> named = WORD.matcher(text)
                .results()
                .flatMap(word -> Optional.ofNullable(NAMES.get(word.group())).stream())
                .findFirst()
                .map(Colour::new);
        boolean isInherited = text.matches("inherit|unset|none|initial|currentcolor");
        return isInherited ? Optional.empty() : named.or(() -> Optional.of(Colour.UNKNOWN));
    }
}
