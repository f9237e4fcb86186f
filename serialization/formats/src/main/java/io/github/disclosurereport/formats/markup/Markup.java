package io.github.disclosurereport.formats.markup;

/** Where the markup of a source ends, as the tokeniser of the parser has it. */
public final class Markup {

    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private final String html;
    private final int end;
    private int apostrophe = -1;

    /** The markup of a source. */
    public Markup(String html) {
        this.html = html;
        this.end = html.length();
    }

    /** Whether a character parts names and values in a tag. */
    public static boolean isBlank(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }

    /** Whether a tag may begin with a character. */
    public static boolean isLetter(char c) {
        return (c | ' ') >= 'a' && (c | ' ') <= 'z';
    }

    private static boolean isNameEnd(char c) {
        return c <= '>' && (c == '>' || c == '/' || isBlank(c));
    }

    /** Whether an angle bracket begins markup and is not text; {@code </>} is dropped without a trace. */
    public boolean isAt(int at) {
        if (at + 1 == end) {
            return false;
        }
        char next = html.charAt(at + 1);
        return next == '/' ? at + 2 < end && html.charAt(at + 2) != '>' : isLetter(next) || next == '!' || next == '?';
    }

    /** The end of what is no tag: a comment, a declaration, an instruction. */
    public int end(int at) {
        return html.startsWith(COMMENT, at) ? commentEnd(at) : after(html.indexOf('>', at));
    }

    /** {@code <!-->} is a comment, too, and {@code --!>} ends one. */
    private int commentEnd(int from) {
        int at = html.indexOf("--", from + 2);
        while (at >= 0) {
            if (html.startsWith(">", at + 2)) {
                return at + 3;
            }
            if (at >= from + COMMENT.length() && html.startsWith("!>", at + 2)) {
                return at + 4;
            }
            at = html.indexOf("--", at + 1);
        }
        return end;
    }

    private int after(int at) {
        return at < 0 ? end : at + 1;
    }

    /** The end of a tag's name. */
    public int nameEnd(int from) {
        int at = from;
        while (at < end && !isNameEnd(html.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of a tag after its name. */
    public int tagEnd(int nameEnd) {
        if (nameEnd < end && html.charAt(nameEnd) == '>') {
            return nameEnd + 1;
        }
        int close = html.indexOf('>', nameEnd);
        return close < 0 || endsValue(nameEnd, close) ? after(close) : attributesEnd(nameEnd);
    }

    /** Whether a tag without apostrophes has just ended a value, so that it cannot be in one. */
    private boolean endsValue(int nameEnd, int close) {
        if (html.charAt(close - 1) != '"') {
            return false;
        }
        if (apostrophe < nameEnd) {
            apostrophe = html.indexOf('\'', nameEnd);
            apostrophe = apostrophe < 0 ? end : apostrophe;
        }
        char before = html.charAt(close - 2);
        return before != '=' && !isBlank(before) && close < apostrophe;
    }

    private int attributesEnd(int nameEnd) {
        boolean isNamed = false;
        int at = nameEnd;
        while (at < end && html.charAt(at) != '>') {
            char c = html.charAt(at);
            if (c == '=' && isNamed) {
                isNamed = false;
                at = valueEnd(at + 1);
            } else {
                isNamed = c != '/' && (isNamed || !isBlank(c));
                at++;
            }
        }
        return Math.min(end, at + 1);
    }

    private int valueEnd(int from) {
        int at = afterBlanks(from);
        if (at == end) {
            return end;
        }
        char quote = html.charAt(at);
        if (quote == '"' || quote == '\'') {
            return after(html.indexOf(quote, at + 1));
        }
        while (at < end && html.charAt(at) != '>' && !isBlank(html.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Behind the blanks that stand somewhere. */
    public int afterBlanks(int from) {
        int at = from;
        while (at < end && isBlank(html.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end tag of an element without tags in it. */
    public int contentEnd(String name, int from) {
        int at = html.indexOf("</", from);
        while (at >= 0 && !isName(name, at + 2)) {
            at = html.indexOf("</", at + 2);
        }
        return at < 0 ? end : at;
    }

    private boolean isName(String name, int at) {
        int to = at + name.length();
        return to < end && isNameEnd(html.charAt(to)) && html.regionMatches(true, at, name, 0, name.length());
    }

    /** The end tag of a script; in a comment, a script may hold another. */
    public int scriptEnd(int from) {
        int commentEnd = from;
        boolean isInner = false;
        for (int at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
            boolean isComment = at < commentEnd;
            isInner &= isComment;
            if (isName("script", at + 1)) {
                isInner |= isComment;
            } else if (html.startsWith("/", at + 1) && isName("script", at + 2)) {
                if (!isInner) {
                    return at;
                }
                isInner = false;
            } else if (!isComment && html.startsWith(COMMENT, at)) {
                int close = html.indexOf(COMMENT_END, at + 2);
                commentEnd = close < 0 ? end : close;
            }
        }
        return end;
    }
}
