package io.github.disclosurereport.formats.html.style;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What becomes of the text of an element of which something is declared. */
final class Effects {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d*\\.?\\d+");
    private static final Pattern SIZE = Pattern.compile("\\d*\\.?\\d+(?:[a-z]+|%)?|(?:x+-)?(?:small|large)|medium");
    private static final Pattern NOTHING_LEFT =
            Pattern.compile("inset\\((?:[5-9]\\d|100)%[^)]*\\)|(?:circle|ellipse)\\(0(?!\\.)[^)]*\\)");
    private static final Pattern TO_NOTHING = Pattern.compile(
            "scale(?:[xy3]|3d)?\\((?:[^)]*,)?\\s*0(?:\\.0*)?\\s*(?:,[^)]*)?\\)|rotate[xy]\\(-?90deg\\)");
    private static final String LARGE = "(?:[1-9]\\d{0,3}(?:\\.\\d{1,9})?|0?\\.[1-9]\\d{0,9})";
    private static final Pattern NO_CHANGE =
            Pattern.compile("none|(?:translate|rotate)(?:[xyz]|3d)?\\((?:[0,\\s]|px|deg|%)*\\)|scale\\(" + LARGE + "\\)"
                    + "|matrix\\(" + LARGE + ",\\s*0,\\s*0,\\s*" + LARGE + ",\\s*0,\\s*0\\)");
    private static final Pattern DRAWN =
            Pattern.compile("[\"'][^\"']*[\\p{N}\\p{Co}%‰.·,，+−－–—百千十万亿一二两三四五六七八九〇零-]|url\\(|counter|image|var\\(");
    private static final Pattern FAINT = Pattern.compile("(?:opacity|blur|brightness|contrast)\\(");
    private static final Set<String> BLOCKS = Set.of("block", "flex", "grid", "table", "list-item", "flow-root");
    private static final Set<String> BOXES =
            Set.of("inline-block", "inline-flex", "inline-grid", "inline-table", "table-cell");
    private static final Set<String> OF_BOXES = Set.of("flex", "inline-flex");
    private static final Set<String> PREFORMATTED = Set.of("pre", "pre-wrap", "pre-line", "break-spaces");
    private static final Set<String> CLIPPED = Set.of("hidden", "clip");
    private static final Set<String> PARAGRAPHS = Set.of("div", "p");
    private static final Set<String> FIELDS = Set.of("td", "th");
    private static final Set<String> ASIDE = Set.of("left", "right");
    private static final Set<String> APART = Set.of("absolute", "fixed");
    private static final Set<String> VEILED = Set.of("hidden", "collapse");
    private static final Set<String> RAISED = Set.of("super", "sub", "text-top");
    private static final Set<String> SEEN_THROUGH = Set.of("opacity(0)", "opacity(0%)");
    private static final Set<String> UNCHANGED = Set.of("", "inherit", "initial", "unset", "revert", "none");

    /** Properties that may make other digits of those in the text. */
    private static final Set<String> CHANGING =
            Set.of("clip-path", "mask", "animation-name", "rotate", "-webkit-text-security");

    /** Farther from the page than anything that is to be seen. */
    private static final double OUTSIDE = -900;

    /** In pixels; what is narrower may not have room for a figure. */
    private static final double NARROW = 16;

    /** What is fainter, or smaller, not everybody sees. */
    private static final double FAINTEST = 0.2;

    /** So many pixels is an em, if nothing else is said. */
    static final double EM = 16;

    /** What leaves a figure other than it seems, if it happens to an element. */
    private static final Set<Effect> MATTERING = EnumSet.of(
            Effect.GONE,
            Effect.INVISIBLE,
            Effect.VEILED,
            Effect.SHRUNK,
            Effect.STRUCK_OUT,
            Effect.REVERSED,
            Effect.MOVED,
            Effect.DRAWN,
            Effect.DRAWN_FROM_ATTRIBUTE,
            Effect.UNCLEAR);

    private final Declarations declared;
    private final Set<Effect> effects = EnumSet.noneOf(Effect.class);

    private Effects(Declarations declared) {
        this.declared = declared;
    }

    /** Whether an element with these may have another figure than its text. */
    static boolean matter(Declarations declarations) {
        return of("span", declarations).stream().anyMatch(MATTERING::contains);
    }

    /** What becomes of an element with a tag. */
    static Set<Effect> of(String tag, Declarations declared) {
        Effects all = new Effects(declared);
        if (!declared.values().isEmpty()) {
            all.addDisplay();
            all.addHidden();
            all.addNarrow(tag);
            all.addDrawn();
            all.addMoved();
            all.addUnclear();
        }
        return all.effects;
    }

    private void addDisplay() {
        String display = said("display");
        boolean isReversed = said("flex-direction").contains("reverse");
        add(Effect.GONE, display.equals("none"));
        add(Effect.BLOCK, BLOCKS.contains(display));
        add(Effect.BOXED, BOXES.contains(display));
        add(Effect.FLOATING, said("float").equals("left") && pixels("width", 0) >= NARROW);
        add(Effect.OF_BOXES, OF_BOXES.contains(display) && !isReversed);
        add(Effect.REVERSED, OF_BOXES.contains(display) && isReversed);
        add(Effect.PREFORMATTED, PREFORMATTED.contains(said("white-space")));
        add(Effect.STRUCK_OUT, said("text-decoration-line").contains("line-through"));
        add(Effect.RAISED, RAISED.contains(said("vertical-align")));
    }

    private void addHidden() {
        add(Effect.VEILED, VEILED.contains(said("visibility")));
        add(Effect.UNVEILED, said("visibility").equals("visible"));
        boolean hasSize = SIZE.matcher(said("font-size")).matches();
        add(Effect.SHRUNK, number("font-size", 1) == 0);
        add(Effect.SIZED, hasSize && number("font-size", 1) > 0);
        add(
                Effect.INVISIBLE,
                number("opacity", 1) == 0
                        || SEEN_THROUGH.contains(said("filter"))
                        || said("content-visibility").equals("hidden")
                        || number("scale", 1) == 0
                        || TO_NOTHING.matcher(said("transform")).find()
                        || isOutside()
                        || isCutOff());
    }

    private boolean isOutside() {
        boolean isPlaced = isApart() || said("position").equals("relative");
        return Stream.of("text-indent", "margin-left").anyMatch(this::isOutside)
                || (isPlaced && Stream.of("left", "right", "top", "bottom").anyMatch(this::isOutside));
    }

    private boolean isOutside(String property) {
        return number(property, 0) <= OUTSIDE;
    }

    private boolean isCutOff() {
        boolean isTiny = number("width", 2) <= 1 && number("height", 2) <= 1;
        return (isTiny && (isApart() || isClipped()))
                || (isApart() && said("clip").startsWith("rect(0"))
                || NOTHING_LEFT.matcher(said("clip-path")).lookingAt();
    }

    /** A box that is too narrow for its text; fields of tables are never. */
    private void addNarrow(String tag) {
        String display = said("display");
        boolean isBox = BLOCKS.contains(display)
                || BOXES.contains(display)
                || PARAGRAPHS.contains(tag)
                || ASIDE.contains(said("float"));
        if (isBox && isClipped() && !FIELDS.contains(tag)) {
            double least = Stream.of("width", "max-width", "height", "max-height")
                    .mapToDouble(this::room)
                    .min()
                    .orElseThrow();
            add(Effect.INVISIBLE, least <= 1);
            add(Effect.UNCLEAR, least > 1 && least < NARROW);
        }
    }

    private void addDrawn() {
        for (String where : List.of(Declarations.BEFORE, Declarations.AFTER)) {
            String content = CssText.unescaped(said(where));
            add(Effect.DRAWN, DRAWN.matcher(content).find());
            add(Effect.DRAWN_FROM_ATTRIBUTE, content.contains("attr("));
        }
        add(Effect.DRAWN, said("content").contains("url("));
        add(Effect.PICTURED, said("background-image").contains("url("));
    }

    private void addMoved() {
        boolean isShifted = number("left", 0) != 0 || number("right", 0) != 0;
        add(
                Effect.MOVED,
                ASIDE.contains(said("float"))
                        || isApart()
                        || (said("position").equals("relative") && isShifted)
                        || number("order", 0) != 0
                        || (number("margin-left", 0) < 0 && number("text-indent", 0) == 0)
                        || (isTranslated() && isChanged("transform"))
                        || number("translate", 0) != 0);
    }

    /** What makes other digits of those in the text, or so small or faint ones that few see them. */
    private void addUnclear() {
        String size = said("font-size");
        double pixels = size.endsWith("%") ? number("font-size", 100) * EM / 100 : pixels("font-size", EM);
        double opacity = number("opacity", 1) / (said("opacity").endsWith("%") ? 100 : 1);
        add(
                Effect.UNCLEAR,
                declared.isUnclear()
                        || (pixels > 0 && pixels <= 2)
                        || (opacity > 0 && opacity < FAINTEST)
                        || FAINT.matcher(said("filter")).find()
                        || said("-webkit-text-fill-color").equals("transparent")
                        || number("zoom", 1) < FAINTEST
                        || pixels("letter-spacing", 0) < -4
                        || (said("unicode-bidi").endsWith("override")
                                && !said("direction").equals("ltr"))
                        || (!isTranslated() && isChanged("transform"))
                        || CHANGING.stream().anyMatch(this::isChanged));
    }

    private boolean isApart() {
        return APART.contains(said("position"));
    }

    private boolean isClipped() {
        return CLIPPED.contains(said("overflow").split(" ", 2)[0]);
    }

    private boolean isTranslated() {
        return said("transform").contains("translate");
    }

    private boolean isChanged(String property) {
        String value = said(property);
        return !UNCHANGED.contains(value) && !NO_CHANGE.matcher(value).matches();
    }

    private void add(Effect effect, boolean isSo) {
        if (isSo) {
            effects.add(effect);
        }
    }

    private String said(String property) {
        return declared.said(property);
    }

    private double number(String property, double otherwise) {
        Matcher number = NUMBER.matcher(said(property));
        return number.lookingAt() ? Double.parseDouble(number.group()) : otherwise;
    }

    private double pixels(String property, double otherwise) {
        String value = said(property);
        return number(property, otherwise) * (value.endsWith("em") || value.endsWith("ch") ? EM : 1);
    }

    /** How long a side of a box is; without end if none is said, or a part of something. */
    private double room(String property) {
        String value = said(property);
        boolean isPart = value.endsWith("%") && !value.matches("0+%");
        return isPart ? Double.MAX_VALUE : pixels(property, Double.MAX_VALUE);
    }
}
