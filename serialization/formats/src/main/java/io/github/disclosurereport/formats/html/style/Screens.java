package io.github.disclosurereport.formats.html.style;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the rules of a block of a sheet hold where the page is looked at on a screen. */
enum Screens {
    EVERY,
    /** Perhaps: nobody can tell. */
    SOME,
    NONE;

    /** In pixels; what is narrower is no screen as pages are read on. */
    private static final double WIDTH = 1900;

    private static final Pattern OF_EVERY = Pattern.compile("(?:only\\s+)?(?:screen|all)?|not\\s+(?:print|speech)");
    private static final Pattern OF_NONE = Pattern.compile(
            "(?:only\\s+)?(?:print|speech|tty|tv|projection|handheld|braille|embossed|aural)\\b.*"
                    + "|not\\s+(?:screen|all)|.*(?:prefers-|forced-colors|orientation:\\s*portrait).*",
            Pattern.DOTALL);
    private static final Pattern NARROW =
            Pattern.compile("max-(?:device-)?width\\s*:\\s*(\\d{1,9}(?:\\.\\d{1,9})?)(px|r?em)?");

    /** The screens that a list of conditions is for. */
    static Screens of(String conditions) {
        List<Screens> each = CssText.parts(conditions, ",").stream()
                .map(String::strip)
                .map(Screens::ofOne)
                .toList();
        return each.contains(EVERY) ? EVERY : each.contains(SOME) ? SOME : NONE;
    }

    private static Screens ofOne(String condition) {
        if (OF_EVERY.matcher(condition).matches()) {
            return EVERY;
        }
        Matcher narrow = NARROW.matcher(condition);
        boolean isNarrow = narrow.find()
                && Double.parseDouble(narrow.group(1)) * ("px".equals(narrow.group(2)) ? 1 : Effects.EM) < WIDTH;
        return isNarrow || OF_NONE.matcher(condition).matches() ? NONE : SOME;
    }

    /** Those that are in both. */
    Screens and(Screens other) {
        return compareTo(other) > 0 ? this : other;
    }
}
