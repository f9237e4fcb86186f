package io.github.disclosurereport.formats.embedded;

import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.PartCount;
import io.github.disclosurereport.serialization.bytes.Encodings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * A text that stands in a document, and may be a page of its own.
 *
 * @param name where it stands
 * @param words what stands there
 * @param title the title of a report that stands beside it; empty if none does, or more than one
 */
record EmbeddedText(String name, String words, Optional<String> title) {

    /** The labels of the smallest table have more letters. */
    private static final int SHORTEST = 200;

    /** Each is read as a document, whatever it is. */
    private static final int PARTS_OF_A_TEXT = 100;

    /** A letter that every report has, and ways of writing it otherwise. */
    private static final char LETTER = '公';

    private static final Pattern WRITTEN_LETTER = Pattern.compile("\\\\u516[cC]|&#(?:20844|[xX]516[cC]);");

    private static final String TAG = "/?(?:!doctype|html|head|body|table|tbody|tr|td|h[1-6]|p|div|span|br|section)\\b";
    private static final Pattern MARKUP = Pattern.compile("(?i)<" + TAG);
    private static final Pattern ESCAPED = Pattern.compile("(?i)&(?:amp;){0,3}lt;" + TAG);
    private static final int MOST_ESCAPES = 3;

    /** Whether a text is long enough for a report, and may have its words. */
    static boolean mayBeReport(String words) {
        return words.length() >= SHORTEST
                && (words.indexOf(LETTER) >= 0 || WRITTEN_LETTER.matcher(words).find());
    }

    static boolean isMarkup(String words) {
        return MARKUP.matcher(words).find();
    }

    /** Whether markup is written there so that it is shown and not followed. */
    static boolean hasEscapedMarkup(String words) {
        Matcher escaped = ESCAPED.matcher(words);
        int at = words.indexOf('&');
        while (at >= 0 && !escaped.region(at, words.length()).lookingAt()) {
            at = words.indexOf('&', at + 1);
        }
        return at >= 0;
    }

    /** Pages that were made of parts of a document: page, page2. */
    static List<EmbeddedText> numbered(String name, List<String> pages) {
        return IntStream.range(0, pages.size())
                .mapToObj(i -> new EmbeddedText(i == 0 ? name : name + (i + 1), pages.get(i), Optional.empty()))
                .toList();
    }

    EmbeddedText withTitle(Optional<String> other) {
        return new EmbeddedText(name, words, title.or(() -> other));
    }

    /**
     * The texts that are found in a document, as documents inside it.
     *
     * @param finding finds them in what the document says
     * @throws NotAReportException if it is larger than a limit, or there are more than can be read
     */
    static List<Document> documents(Document document, Limits limits, Function<String, List<EmbeddedText>> finding) {
        NotAReportException.checkSize(document, limits);
        String text = Encodings.decode(document.bytes(), Optional.empty());
        return mayBeReport(text) ? documents(finding.apply(text), document, limits) : List.of();
    }

    /**
     * Texts as documents inside another, each under its title.
     *
     * @throws NotAReportException if there are more than can be read
     */
    static List<Document> documents(List<EmbeddedText> texts, Document whole, Limits limits) {
        new PartCount(limits).add(PARTS_OF_A_TEXT * texts.size());
        return texts.stream().map(text -> text.in(whole)).toList();
    }

    private Document in(Document whole) {
        String page = unescaped();
        return new Document(
                whole.name() + "#" + name.replaceAll("\\p{Cntrl}", ""),
                title.filter(heading -> !PortalAnswer.hasValues(page))
                        .map(heading -> titled(page, heading))
                        .orElse(page)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private String unescaped() {
        String page = words;
        for (int i = 0; i < MOST_ESCAPES && !isMarkup(page) && hasEscapedMarkup(page); i++) {
            page = Parser.unescapeEntities(page, false);
        }
        return page;
    }

    /** A page keeps its lines; values have titles of their own, and would be none below another. */
    private static String titled(String page, String heading) {
        if (isMarkup(page)) {
            return "<title>" + Entities.escape(heading) + "</title>" + page;
        }
        return page.contains(heading) ? page : heading + "\n" + page;
    }
}
