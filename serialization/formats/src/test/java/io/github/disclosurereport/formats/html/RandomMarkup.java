package io.github.disclosurereport.formats.html;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Pages of tags and texts in no order, with few texts so that many are alike, and each tag on a line of its own. */
final class RandomMarkup {

    private static final List<String> TEXTS = List.of(
            "0",
            "0",
            "0",
            "1",
            "公开",
            "&nbsp;",
            "a < b",
            "&lt;",
            "x\n\ny",
            "\0",
            "</>",
            "0</>0",
            " 0 ",
            "&#10;",
            "&#32;0",
            "\r\n",
            "0\r1",
            "0&#10;\n1",
            "& b",
            "&notit;",
            "<",
            "\n");
    private static final List<String> TABLE = List.of(
            "table",
            "table",
            "tr",
            "tr",
            "td",
            "td",
            "td",
            "th",
            "tbody",
            "thead",
            "tfoot",
            "caption",
            "col",
            "colgroup");
    private static final List<String> COMMON = List.of(
            "b", "a", "i", "p", "div", "span", "font", "nobr", "li", "ul", "h1", "form", "select", "option", "button",
            "pre", "br", "input", "body", "html", "head", "dd", "object", "ruby", "rt");
    private static final List<String> ODD = List.of(
            "noscript",
            "template",
            "svg",
            "math",
            "style",
            "script",
            "title",
            "textarea",
            "iframe",
            "xmp",
            "noframes",
            "frameset",
            "plaintext",
            "mi",
            "foreignObject",
            "marquee");
    private static final List<String> ATTRIBUTES = List.of(
            "",
            "",
            "",
            "",
            " a=1",
            " title=\"a>b\"",
            " title='x>y\"'",
            " b=c=\"x>y\"",
            " =\">",
            " a= \"<td>\"",
            " a=b/",
            " a='",
            " type=hidden");
    private static final List<String> MARKS = List.of(
            "<!-- <td>0</td> -->",
            "<!-->",
            "<!-- a --!>",
            "<?php 0 ?>",
            "<![CDATA[0]]>",
            "</ x>",
            "<script><!--<script>0</script>--></script>",
            "<textarea>\n0<td></textarea>",
            "<title>0</title>",
            "<noscript><table>0</table></noscript>",
            "<template><td>0</template>",
            "<svg><text>0</text></svg>",
            "<!--");

    private static final Pattern PART = Pattern.compile("<[^>]*>|[^<]+");

    private final Random random;

    RandomMarkup(long seed) {
        this.random = new Random(seed);
    }

    String next() {
        StringBuilder page = new StringBuilder(random.nextBoolean() ? "<!doctype html>" : "");
        boolean isOdd = random.nextInt(4) == 0;
        int parts = 3 + random.nextInt(60);
        for (int i = 0; i < parts; i++) {
            int kind = random.nextInt(18);
            if (kind < 7) {
                page.append(any(TEXTS));
            } else if (kind < 17) {
                page.append(tag(isOdd));
            } else {
                page.append(any(MARKS));
            }
        }
        return page.toString();
    }

    /** A page with a few of its tags and texts lost, repeated elsewhere or joined by others. */
    String damaged(String page) {
        List<String> parts =
                PART.matcher(page).results().map(MatchResult::group).collect(toCollection(ArrayList::new));
        for (int damages = 1 + random.nextInt(5); damages > 0; damages--) {
            int at = random.nextInt(parts.size());
            switch (random.nextInt(4)) {
                case 0 -> parts.remove(at);
                case 1 -> parts.add(at, any(parts));
                case 2 -> parts.add(at, any(TEXTS));
                default -> parts.add(at, tag(true));
            }
        }
        return String.join("", parts);
    }

    private String tag(boolean isOdd) {
        int kind = random.nextInt(10);
        String name = any(kind < 5 ? TABLE : kind < 9 || !isOdd ? COMMON : ODD);
        return (random.nextInt(5) < 2 ? "</" : "<")
                + (random.nextInt(5) == 0 ? name.toUpperCase(Locale.ROOT) : name)
                + any(ATTRIBUTES)
                + "\n>";
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
