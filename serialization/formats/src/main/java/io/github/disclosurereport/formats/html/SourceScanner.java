package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.formats.html.SourceTexts.Kind;
import io.github.disclosurereport.formats.markup.Markup;
import java.util.Locale;

/**
 * Finds the texts of a source in one pass, but for those in templates and in what stands for scripts.
 *
 * <p>It stops where the parser may read on in another way.
 */
final class SourceScanner {

    private static final int INITIALS = bits("cfimnpstx");
    private static final char PARSER_END = '\uFFFF';

    private final String html;
    private final int end;
    private final boolean tellsMoved;
    private final Markup markup;
    private final SourceTexts texts;
    private final OpenTables tables = new OpenTables();
    private boolean isLost;
    private boolean isNoscript;
    private int templates;

    /** A drawing or formula (svg or math) has rules of its own; the last that is in no other. */
    private String foreign = "";

    private int openForeign;

    /**
     * Reads a source.
     *
     * @param tellsMoved whether to tell the texts that the parser moves from the others, which takes longer
     */
    SourceScanner(String html, boolean tellsMoved) {
        this.html = html;
        this.end = html.length();
        this.tellsMoved = tellsMoved;
        this.markup = new Markup(html);
        this.texts = new SourceTexts(html);
        this.isLost = html.indexOf(PARSER_END) >= 0;
        int at = 0;
        while (at < end && !isLost) {
            at = passMarkup(passText(at));
        }
    }

    SourceTexts texts() {
        return texts;
    }

    boolean tellsMoved() {
        return tellsMoved;
    }

    /** Whether it stopped before the end. */
    boolean isLost() {
        return isLost;
    }

    private int passText(int start) {
        int from = markup.afterBlanks(start);
        int to = from;
        while (to < end && (html.charAt(to) != '<' || !markup.isAt(to))) {
            to++;
        }
        addText(from, to);
        return to;
    }

    private void addText(int from, int to) {
        if (from < to) {
            add(tables.isBetweenFields() ? Kind.MOVED : Kind.TEXT, from, to);
        }
    }

    private void add(Kind kind, int from, int to) {
        if (!isApart()) {
            texts.add(kind, from, to);
        }
    }

    private boolean isApart() {
        return isNoscript || templates > 0;
    }

    private int passMarkup(int at) {
        if (at == end) {
            return end;
        }
        boolean isEnd = html.charAt(at + 1) == '/';
        int name = isEnd ? at + 2 : at + 1;
        if (!Markup.isLetter(html.charAt(name))) {
            isLost |= !foreign.isEmpty() && html.startsWith("<![CDATA[", at);
            return markup.end(at);
        }
        int nameEnd = markup.nameEnd(name);
        int after = markup.tagEnd(nameEnd);
        if (isPlain(name, nameEnd)) {
            return after;
        }
        String tag = html.substring(name, nameEnd).toLowerCase(Locale.ROOT);
        return pass(tag, isEnd, after);
    }

    /** Most tags are told fast to mean nothing here. */
    private boolean isPlain(int name, int nameEnd) {
        int shortest = tellsMoved ? "td".length() : "svg".length();
        return nameEnd - name < shortest || (INITIALS & bit(html.charAt(name))) == 0 || html.startsWith("span", name);
    }

    private static int bits(String letters) {
        return letters.chars().map(SourceScanner::bit).reduce(0, (all, bit) -> all | bit);
    }

    /** The same for a letter and its capital. */
    private static int bit(int letter) {
        return 1 << (letter & 31);
    }

    private int pass(String tag, boolean isEnd, int after) {
        switch (tag) {
            case "table", "caption", "colgroup", "col", "tbody", "thead", "tfoot", "tr", "td", "th" -> {
                passTableTag(tag, isEnd, after);
            }
            case "noscript" -> {
                isNoscript = !isEnd;
                isLost |= openForeign > 0;
            }
            case "template" -> passTemplate(isEnd);
            case "svg", "math" -> passForeign(tag, isEnd);
            case "frameset", "plaintext" -> isLost = true;
            case "title", "textarea" -> {
                return isEnd ? after : passText(tag, after);
            }
            case "script", "style", "xmp", "iframe", "noembed", "noframes" -> {
                return isEnd ? after : passContent(tag, after);
            }
            default -> {}
        }
        return after;
    }

    private void passTableTag(String tag, boolean isEnd, int after) {
        if (tellsMoved && !isApart()) {
            isLost |= openForeign > 0;
            if (isEnd) {
                tables.end(tag);
            } else {
                tables.start(tag);
            }
        }
        if (!isEnd && tag.equals("table")) {
            add(Kind.TABLE, after, after);
        }
    }

    private void passTemplate(boolean isEnd) {
        isLost |= openForeign > 0 || tables.isIn();
        if (!isNoscript) {
            templates = isEnd ? Math.max(0, templates - 1) : templates + 1;
        }
    }

    private void passForeign(String tag, boolean isEnd) {
        if (openForeign == 0 && !isEnd) {
            foreign = tag;
        }
        if (foreign.equals(tag)) {
            openForeign = isEnd ? Math.max(0, openForeign - 1) : openForeign + 1;
        }
    }

    /** The one kind of text in which {@code </>} is not dropped. */
    private int passText(String tag, int from) {
        int to = passContent(tag, from);
        isLost |= html.substring(from, to).contains("</>");
        if (!isLost) {
            addText(Math.min(to, markup.afterBlanks(from)), to);
        }
        return to;
    }

    /** In drawings, and in what stands for scripts, there are other rules for elements without tags in them. */
    private int passContent(String tag, int from) {
        boolean isScript = tag.equals("script");
        int to = isScript && !isNoscript ? markup.scriptEnd(from) : markup.contentEnd(tag, from);
        boolean hasNoTags = (isScript || tag.equals("title") || tag.equals("style"))
                && html.substring(from, to).indexOf('<') < 0;
        isLost |= openForeign > 0 && !hasNoTags;
        isLost |= isNoscript && html.startsWith("/>", from - 2);
        return to;
    }
}
