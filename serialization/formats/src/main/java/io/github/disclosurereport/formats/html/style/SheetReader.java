package io.github.disclosurereport.formats.html.style;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads the rules of the sheets of a page, as far as they may hold for screens. */
final class SheetReader {

    /** Blocks are read that stand in so many others. */
    private static final int DEEPEST = 12;

    private static final int LONGEST = 400;

    private static final Pattern AT_MEDIA = Pattern.compile("@media\\b");
    private static final Pattern OF_OTHER_BLOCKS =
            Pattern.compile("@(?:supports|layer|container|scope|document|-moz-document)\\b.*", Pattern.DOTALL);
    private static final String PARENT = "&";

    private final Rules rules = new Rules();

    /** The rule in which others stand; blank outside of all. */
    private record Around(String selectors, Screens screens, int depth) {

        Around in(Screens others) {
            return new Around(selectors, screens.and(others), depth + 1);
        }

        /** A rule in it; where its selectors would be too long to follow, it may be for elements elsewhere. */
        Around in(String rule) {
            if (!selectors.isEmpty() && Math.max(selectors.length(), rule.length()) > LONGEST) {
                return new Around(rule, Screens.SOME, depth + 1);
            }
            String all = CssText.parts(rule, ",").stream()
                    .map(selector -> with(selector.strip()))
                    .collect(Collectors.joining(","));
            return new Around(all, screens, depth + 1);
        }

        /** The selector of a rule that stands in this. */
        private String with(String selector) {
            if (selectors.isEmpty()) {
                return selector;
            }
            String parent = selectors.indexOf(',') < 0 ? selectors : ":is(" + selectors + ")";
            return selector.contains(PARENT) ? selector.replace(PARENT, parent) : parent + " " + selector;
        }
    }

    private SheetReader() {}

    /** The rules of all sheets of a page, in its order. */
    static Rules rules(Elements sheets) {
        SheetReader reader = new SheetReader();
        for (Element sheet : sheets) {
            Screens screens = Screens.of(sheet.attr("media").toLowerCase(Locale.ROOT));
            reader.inside(CssText.withoutComments(sheet.data()), new Around("", screens, 0));
        }
        return reader.rules;
    }

    /** Declarations, rules, or both. */
    private void inside(String body, Around around) {
        if (around.screens() == Screens.NONE) {
            return;
        }
        int open = body.indexOf('{');
        String own = open < 0 ? body : body.substring(0, Math.max(0, body.lastIndexOf(';', open)));
        if (!around.selectors().isEmpty()) {
            rules.add(around.selectors(), own, around.screens());
        }
        if (open >= 0) {
            read(body, around);
        }
    }

    private void read(String sheet, Around around) {
        int from = 0;
        for (int at = 0; at < sheet.length(); at++) {
            char c = sheet.charAt(at);
            if (Character.isWhitespace(c)) {
                from += from == at ? 1 : 0;
            } else if (c == '"' || c == '\'') {
                at = CssText.endOfQuote(sheet, at);
            } else if (c == '\\') {
                at++;
            } else if (c == ';' && (around.depth() > 0 || sheet.charAt(from) == '@')) {
                from = at + 1;
            } else if (c == '{') {
                int end = CssText.endOfBlock(sheet, at);
                block(sheet.substring(from, at).strip(), sheet.substring(at + 1, end), around);
                at = end;
                from = end + 1;
            }
        }
    }

    private void block(String prelude, String body, Around around) {
        String lower = prelude.toLowerCase(Locale.ROOT);
        if (around.depth() >= DEEPEST) {
            return;
        }
        if (AT_MEDIA.matcher(lower).lookingAt()) {
            inside(body, around.in(Screens.of(lower.substring("@media".length()))));
        } else if (OF_OTHER_BLOCKS.matcher(lower).matches()) {
            inside(body, around.in(Screens.SOME));
        } else if (!prelude.startsWith("@")) {
            inside(body, around.in(prelude));
        }
    }
}
