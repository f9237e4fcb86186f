package io.github.disclosurereport.formats.html.style;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of the properties that count for text, by a rule or of an element altogether. */
record Declarations(Map<String, Value> values) {

    static final Declarations NONE = new Declarations(Map.of());

    /** What is added in front. */
    static final String BEFORE = "-before-content";

    /** What is added behind. */
    static final String AFTER = "-after-content";

    private static final String IMAGE = "background-image";

    private static final String UNCLEAR = "-unclear";

    /** Says nothing but that nobody can tell. */
    static final Declarations NOT_CLEAR = new Declarations(Map.of(UNCLEAR, new Value("", false)));

    private static final String IMPORTANT = "!important";
    private static final Pattern SPACED_IMPORTANT = Pattern.compile("!\\s+important");

    /** Properties that say the same as, or part of, another. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("text-decoration", "text-decoration-line"),
            Map.entry("flex-flow", "flex-direction"),
            Map.entry("-webkit-transform", "transform"),
            Map.entry("-ms-transform", "transform"),
            Map.entry("-webkit-clip-path", "clip-path"),
            Map.entry("-webkit-mask", "mask"),
            Map.entry("mask-image", "mask"),
            Map.entry("-webkit-filter", "filter"),
            Map.entry("animation", "animation-name"),
            Map.entry("-webkit-animation", "animation-name"),
            Map.entry("overflow-x", "overflow"));

    private static final Set<String> PROPERTIES = Set.of(
            "display",
            "flex-direction",
            "order",
            "float",
            "text-decoration-line",
            "vertical-align",
            "white-space",
            "content",
            "visibility",
            "content-visibility",
            "opacity",
            "font-size",
            "text-indent",
            "position",
            "left",
            "right",
            "top",
            "bottom",
            "margin-left",
            "width",
            "height",
            "max-width",
            "max-height",
            "clip",
            "clip-path",
            "mask",
            "overflow",
            "transform",
            "scale",
            "rotate",
            "translate",
            "zoom",
            "filter",
            "animation-name",
            "direction",
            "unicode-bidi",
            "letter-spacing",
            "-webkit-text-security",
            "-webkit-text-fill-color",
            "color",
            "background-color",
            IMAGE);

    private static final Pattern SIZE_IN_FONT = Pattern.compile("(?:^|\\s)(\\.?\\d[\\d.]*(?:[a-z]+|%)?)(?:\\s*/|\\s)");
    private static final Pattern DISPLAY = Pattern.compile("[a-z]+(?:[- ][a-z]+)*");

    /** A value, and whether it counts more than others that say nothing of the kind. */
    record Value(String text, boolean isImportant) {

        private static Value of(String written) {
            if (written.indexOf('!') < 0) {
                return new Value(written.strip(), false);
            }
            String said = SPACED_IMPORTANT.matcher(written).replaceAll(IMPORTANT);
            return new Value(said.replace(IMPORTANT, "").strip(), said.contains(IMPORTANT));
        }
    }

    static Declarations of(String text) {
        if (text.indexOf(':') < 0) {
            return NONE;
        }
        Map<String, Value> values = new HashMap<>();
        CssText.parts(CssText.withoutComments(text).toLowerCase(Locale.ROOT), ";")
                .forEach(part -> add(values, part));
        return new Declarations(values);
    }

    private static void add(Map<String, Value> values, String declaration) {
        int colon = declaration.indexOf(':');
        String written = declaration.substring(0, Math.max(0, colon)).strip();
        String property = OTHER_NAMES.getOrDefault(written, written);
        Value value = Value.of(declaration.substring(colon + 1));
        if (property.equals("background")) {
            put(values, "background-color", value);
            put(values, IMAGE, value);
        } else if (property.equals("font")) {
            Matcher size = SIZE_IN_FONT.matcher(value.text());
            put(values, "font-size", new Value(size.find() ? size.group(1) : "1em", value.isImportant()));
        } else if (PROPERTIES.contains(property)) {
            put(values, property, value);
        }
    }

    /** Of a property the last counts, but for what is no value of it. */
    private static void put(Map<String, Value> values, String property, Value value) {
        boolean isValue =
                !property.equals("display") || DISPLAY.matcher(value.text()).matches();
        Value before = values.get(property);
        if (isValue && (before == null || value.isImportant() || !before.isImportant())) {
            values.put(property, value);
        }
    }

    /** The picture behind an element, if they declare one. */
    Declarations picture() {
        Value image = values.get(IMAGE);
        return image != null && image.text().contains("url(") ? new Declarations(Map.of(IMAGE, image)) : NONE;
    }

    boolean isUnclear() {
        return declares(UNCLEAR);
    }

    boolean declares(String property) {
        return values.containsKey(property);
    }

    /** The value of a property; empty if none is declared. */
    String said(String property) {
        return said(property, "");
    }

    String said(String property, String otherwise) {
        Value value = values.get(property);
        return value == null ? otherwise : value.text();
    }

    /** What is added to an element, in front or behind, by a rule that declares these for what is added. */
    Declarations added(String where) {
        boolean isHidden =
                said("visibility").equals("hidden") || said("display").equals("none");
        Value content = values.get("content");
        return content == null || isHidden ? NONE : new Declarations(Map.of(where, content));
    }
}
