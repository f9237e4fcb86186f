package io.github.disclosurereport.formats.html;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the style sheets of a page and the styles of its elements do to text.
 *
 * <p>Of the page's own sheets the rules for an element's name, its class, and both are followed, as far as they are for
 * screens of any size.
 */
final class PageStyle {

    /** What becomes of the text of an element. */
    enum Effect {
        /** It is not to be seen, and leaves no room. */
        GONE,
        /** It is not to be seen. */
        INVISIBLE,
        STRUCK_OUT,
        RAISED,
        /** It stands in lines of its own. */
        BLOCK,
        /** It stands in a box of its own within a line. */
        BOXED,
        /** So does whatever stands in it, in the order of the source. */
        OF_BOXES,
        /** Its lines and blanks are printed as they stand in the source. */
        PREFORMATTED,
        /** The sheet adds digits or a picture. */
        DRAWN,
        /** The sheet adds what an attribute says. */
        DRAWN_FROM_ATTRIBUTE
    }

    /** Classes of well-known sheets for what is only read aloud. */
    private static final Set<String> READ_ALOUD = Set.of("sr-only", "visually-hidden", "screen-reader-text");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|\\z)");
    private static final Pattern SELECTOR = Pattern.compile(
            "(?<tag>[a-z][a-z0-9]*)?(?:\\.(?<class>[\\w-]+))?(?<added>::?(?:before|after))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern EVERY_SCREEN = Pattern.compile("@media\\s+(?:screen|all)\\s*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+");
    private static final Pattern NOTHING_CLIPPED = Pattern.compile("rect\\(0[^)]*\\)|inset\\((?:50|100)%\\)");
    private static final Pattern ORDER = Pattern.compile("order(?<![\\w-]order)\\s*:");
    private static final Pattern DRAWN = Pattern.compile("[\"'][^\"']*\\d|url\\(|counter");
    private static final Set<String> BLOCKS = Set.of("block", "flex", "grid", "table", "list-item");
    private static final Set<String> BOXES =
            Set.of("inline-block", "inline-flex", "inline-grid", "inline-table", "table-cell");

    private static final Set<String> OF_BOXES = Set.of("flex", "inline-flex");

    private static final Set<String> PREFORMATTED = Set.of("pre", "pre-wrap", "pre-line", "break-spaces");

    private static final Pattern LENGTH = Pattern.compile("(-?\\d*\\.?\\d+)(px|pt)");

    /** In pixels. */
    private static final double POINT = 4.0 / 3;

    /** Farther from the page than anything that is to be seen. */
    private static final double OUTSIDE = -900;

    /** What is asked for. */
    private static final Set<String> PROPERTIES = Set.of(
            "display",
            "flex-direction",
            "flex-flow",
            "text-decoration",
            "text-decoration-line",
            "vertical-align",
            "white-space",
            "content",
            "visibility",
            "opacity",
            "font-size",
            "text-indent",
            "position",
            "left",
            "top",
            "bottom",
            "width",
            "height",
            "clip",
            "overflow");

    /** What the sheets say for each selector, of each property the last. */
    private final Map<Selector, Map<String, Declared>> sheets = new HashMap<>();

    private final Set<String> tags = new HashSet<>();
    private final Map<Look, Set<Effect>> known = new HashMap<>();

    /** The element that was asked for last, as it is several times in a row. */
    private Element asked = new Element("none");

    private Set<Effect> answer = Set.of();
    private int number;

    /** Whether boxes may stand in another order than that of the source. */
    private boolean reorders;

    /** Elements with a tag, a class, or both; empty ones are any. */
    private record Selector(String tag, String ofClass) {}

    /** The value of a property, and as which of all it was declared. */
    private record Declared(int number, String value) {}

    /** All of an element that counts for its style. */
    private record Look(String tag, String classes, String style, boolean isHidden) {

        static Look of(Element element) {
            return new Look(
                    element.normalName(), element.className(), element.attr("style"), element.hasAttr("hidden"));
        }
    }

    private PageStyle() {}

    static PageStyle of(Document page) {
        PageStyle style = new PageStyle();
        page.getElementsByTag("style")
                .forEach(sheet -> style.read(COMMENT.matcher(sheet.data()).replaceAll("")));
        return style;
    }

    private void read(String sheet) {
        reorders |= ORDER.matcher(sheet).find();
        int from = 0;
        int media = 0;
        for (int open = sheet.indexOf('{'); open >= 0; open = sheet.indexOf('{', from)) {
            for (int at = from; at < open && media > 0; at++) {
                if (sheet.charAt(at) == '}') {
                    media--;
                    from = at + 1;
                }
            }
            String prelude = sheet.substring(from, open).strip().toLowerCase(Locale.ROOT);
            if (EVERY_SCREEN.matcher(prelude).matches()) {
                media++;
                from = open + 1;
                continue;
            }
            int end = endOfBlock(sheet, open);
            if (!prelude.startsWith("@")) {
                add(prelude, sheet.substring(open + 1, end));
            }
            from = Math.min(sheet.length(), end + 1);
        }
    }

    /** Where the brace stands that closes another; the end if none does. */
    private static int endOfBlock(String sheet, int open) {
        int depth = 0;
        for (int at = open; at < sheet.length(); at++) {
            depth += sheet.charAt(at) == '{' ? 1 : 0;
            depth -= sheet.charAt(at) == '}' ? 1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return sheet.length();
    }

    /** Adds a rule; most sheets have many that are not followed, and of these nothing is read. */
    private void add(String prelude, String body) {
        List<Matcher> followed = Arrays.stream(prelude.split(",", -1))
                .map(String::strip)
                .filter(selector -> !selector.isEmpty())
                .map(SELECTOR::matcher)
                .filter(Matcher::matches)
                .toList();
        if (!followed.isEmpty()) {
            Map<String, String> declarations = declarations(body);
            followed.forEach(selector -> add(selector, declarations));
        }
    }

    private void add(Matcher matcher, Map<String, String> declarations) {
        String tag = matcher.group("tag") == null ? "" : matcher.group("tag");
        String ofClass = matcher.group("class") == null ? "" : matcher.group("class");
        boolean isAdded = matcher.group("added") != null;
        Map<String, String> meant =
                isAdded ? Map.of("-added-content", declarations.getOrDefault("content", "")) : declarations;
        if (ofClass.isEmpty()) {
            tags.add(tag);
        }
        Map<String, Declared> said = sheets.computeIfAbsent(new Selector(tag, ofClass), key -> new HashMap<>());
        meant.forEach((property, value) -> said.put(property, new Declared(number++, value)));
    }

    private static Map<String, String> declarations(String text) {
        Map<String, String> declarations = new HashMap<>();
        for (String declaration : text.toLowerCase(Locale.ROOT).split(";", -1)) {
            int colon = declaration.indexOf(':');
            String property = declaration.substring(0, Math.max(0, colon)).strip();
            if (PROPERTIES.contains(property)) {
                declarations.put(
                        property,
                        declaration
                                .substring(colon + 1)
                                .replace("!important", "")
                                .strip());
            }
        }
        return declarations;
    }

    /** Whether an element is so styled by itself, whatever is around it. */
    boolean has(Element element, Effect effect) {
        return of(element).contains(effect);
    }

    /** Whether it is not to be seen. */
    boolean isHidden(Element element) {
        Set<Effect> effects = of(element);
        return effects.contains(Effect.GONE) || effects.contains(Effect.INVISIBLE);
    }

    /**
     * A place on the page.
     *
     * @param left how far to the right of the left edge of what is around it
     * @param down how far below the upper edge; below zero as far above the lower one
     */
    record Spot(double left, double down) {

        Spot plus(Spot inside) {
            return new Spot(left + inside.left, down + inside.down);
        }
    }

    /** Where an element begins that is placed by itself, in pixels. */
    Optional<Spot> spot(Element element) {
        Map<String, String> declared = declared(element);
        OptionalDouble left = length(declared, "left");
        OptionalDouble top = length(declared, "top");
        OptionalDouble bottom = length(declared, "bottom");
        boolean isPlaced = declared.getOrDefault("position", "").equals("absolute")
                && left.isPresent()
                && top.isPresent() != bottom.isPresent();
        return isPlaced
                ? Optional.of(new Spot(left.getAsDouble(), top.isPresent() ? top.getAsDouble() : -bottom.getAsDouble()))
                : Optional.empty();
    }

    private static OptionalDouble length(Map<String, String> declared, String property) {
        Matcher length = LENGTH.matcher(declared.getOrDefault(property, ""));
        return length.matches()
                ? OptionalDouble.of(
                        Double.parseDouble(length.group(1)) * (length.group(2).equals("pt") ? POINT : 1))
                : OptionalDouble.empty();
    }

    /** Whether one of the elements that were asked for is not to be seen. */
    boolean hidesAny() {
        return known.values().stream()
                .anyMatch(effects -> effects.contains(Effect.GONE) || effects.contains(Effect.INVISIBLE));
    }

    private Set<Effect> of(Element element) {
        if (element.attributesSize() == 0 && !tags.contains(element.normalName())) {
            return Set.of();
        }
        if (!element.equals(asked)) {
            asked = element;
            answer = known.computeIfAbsent(Look.of(element), key -> effects(element));
        }
        return answer;
    }

    /** What is said of an element itself. */
    private Map<String, String> declared(Element element) {
        String tag = element.normalName();
        Map<String, String> declared = new HashMap<>();
        declare(declared, new Selector(tag, ""));
        element.classNames().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .forEach(name -> declare(declared, new Selector("", name), new Selector(tag, name)));
        declared.putAll(declarations(element.attr("style")));
        return declared;
    }

    private Set<Effect> effects(Element element) {
        Map<String, String> declared = declared(element);
        Set<Effect> effects = declared.isEmpty() ? EnumSet.noneOf(Effect.class) : effects(declared);
        if (element.hasAttr("hidden")) {
            effects.add(Effect.GONE);
        }
        if (element.classNames().stream().anyMatch(READ_ALOUD::contains)) {
            effects.add(Effect.INVISIBLE);
        }
        return effects;
    }

    /** Adds what the sheets say for some selectors, in their order. */
    private void declare(Map<String, String> declared, Selector... selectors) {
        Arrays.stream(selectors)
                .map(selector -> sheets.getOrDefault(selector, Map.of()))
                .flatMap(properties -> properties.entrySet().stream())
                .sorted(Comparator.comparingInt(property -> property.getValue().number()))
                .forEach(property ->
                        declared.put(property.getKey(), property.getValue().value()));
    }

    private Set<Effect> effects(Map<String, String> declared) {
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        String display = declared.getOrDefault("display", "");
        add(effects, Effect.GONE, display.equals("none"));
        add(effects, Effect.BLOCK, BLOCKS.contains(display));
        add(effects, Effect.BOXED, BOXES.contains(display));
        add(effects, Effect.OF_BOXES, OF_BOXES.contains(display) && !reorders && !isReversed(declared));
        add(effects, Effect.PREFORMATTED, PREFORMATTED.contains(declared.getOrDefault("white-space", "")));
        add(effects, Effect.INVISIBLE, isInvisible(declared));
        add(
                effects,
                Effect.STRUCK_OUT,
                Stream.of("text-decoration", "text-decoration-line")
                        .anyMatch(name -> declared.getOrDefault(name, "").contains("line-through")));
        String align = declared.getOrDefault("vertical-align", "");
        add(effects, Effect.RAISED, align.equals("super") || align.equals("sub") || align.equals("text-top"));
        String added = declared.getOrDefault("-added-content", "");
        add(effects, Effect.DRAWN, DRAWN.matcher(added).find());
        add(effects, Effect.DRAWN_FROM_ATTRIBUTE, added.contains("attr("));
        return effects;
    }

    private static void add(Set<Effect> effects, Effect effect, boolean isSo) {
        if (isSo) {
            effects.add(effect);
        }
    }

    private static boolean isReversed(Map<String, String> declared) {
        return Stream.of("flex-direction", "flex-flow")
                .anyMatch(name -> declared.getOrDefault(name, "").contains("reverse"));
    }

    private static boolean isInvisible(Map<String, String> declared) {
        boolean isApart = Set.of("absolute", "fixed").contains(declared.getOrDefault("position", ""));
        boolean isTiny = number(declared, "width", 2) <= 1 && number(declared, "height", 2) <= 1;
        return Set.of("hidden", "collapse").contains(declared.getOrDefault("visibility", ""))
                || number(declared, "opacity", 1) == 0
                || number(declared, "font-size", 1) == 0
                || number(declared, "text-indent", 0) <= OUTSIDE
                || (isApart && (number(declared, "left", 0) <= OUTSIDE || number(declared, "top", 0) <= OUTSIDE))
                || (isApart
                        && NOTHING_CLIPPED
                                .matcher(declared.getOrDefault("clip", ""))
                                .lookingAt())
                || (isTiny && (isApart || declared.getOrDefault("overflow", "").equals("hidden")));
    }

    private static double number(Map<String, String> declared, String property, double otherwise) {
        Matcher number = NUMBER.matcher(declared.getOrDefault(property, ""));
        return number.lookingAt() ? Double.parseDouble(number.group()) : otherwise;
    }
}
