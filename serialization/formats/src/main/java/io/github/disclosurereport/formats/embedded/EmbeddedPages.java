package io.github.disclosurereport.formats.embedded;

import io.github.disclosurereport.formats.html.HtmlReader;
import io.github.disclosurereport.formats.markup.Markup;
import io.github.disclosurereport.formats.markup.MarkupTree;
import io.github.disclosurereport.serialization.Container;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.Sureness;
import io.github.disclosurereport.serialization.bytes.Encodings;
import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Opens pages that hold another page as text: in the {@code srcdoc} of a frame or another attribute, in a {@code textarea},
 * {@code script}, {@code template} or {@code noscript}, or as markup that is shown instead of followed.
 */
public final class EmbeddedPages implements Container {

    private static final List<String> KEEPERS = List.of("script", "textarea", "template", "noscript");
    private static final String QUOTES = "\"'";
    private static final Pattern BEGIN = Pattern.compile("(?:\u00EF\u00BB\u00BF)?\\s*<[?!a-zA-Z]");

    private final HtmlReader pages = new HtmlReader();

    /** Made by hand or found as a service. */
    public EmbeddedPages() {}

    @Override
    public Sureness sureness(byte[] head) {
        boolean isMarkup =
                BEGIN.matcher(new String(head, StandardCharsets.ISO_8859_1)).lookingAt();
        return isMarkup || pages.sureness(head) == Sureness.CERTAIN ? Sureness.LIKELY : Sureness.NO;
    }

    @Override
    public boolean holdsAnyText() {
        return true;
    }

    @Override
    public List<Document> open(Document document, Limits limits) {
        NotAReportException.checkSize(document, limits);
        String html = Encodings.decodePage(document.bytes());
        if (!mayHoldPage(html)) {
            return List.of();
        }
        org.jsoup.nodes.Document page = MarkupTree.ofPage(html, limits);
        page.outputSettings().prettyPrint(false);
        Optional<String> title = page.select("title, h1, h2, h3").stream()
                .map(Element::text)
                .filter(PageInterpreter::isTitle)
                .findFirst();
        List<EmbeddedText> texts =
                KeptTexts.of(page).stream().map(text -> text.withTitle(title)).toList();
        List<EmbeddedText> whole = KeptPieces.shown(page).stream().toList();
        return EmbeddedText.documents(whole.isEmpty() ? texts : whole, document, limits);
    }

    /** Few pages do, and only of these is the tree made. */
    private static boolean mayHoldPage(String html) {
        Markup markup = new Markup(html);
        int at = html.indexOf('<');
        while (at >= 0) {
            int end = keptEnd(html, at, markup);
            if (isQuoted(html, at, markup) || EmbeddedText.mayBeReport(html.substring(at, end))) {
                return true;
            }
            at = html.indexOf('<', end);
        }
        return EmbeddedText.hasEscapedMarkup(html);
    }

    /** The end of an element that keeps text; of any other tag, where its name begins. */
    private static int keptEnd(String html, int tag, Markup markup) {
        for (String name : KEEPERS) {
            if (html.regionMatches(true, tag + 1, name, 0, name.length())) {
                return markup.contentEnd(name, tag + 1);
            }
        }
        return tag + 1;
    }

    /** Whether markup begins there as the value of an attribute. */
    private static boolean isQuoted(String html, int tag, Markup markup) {
        int quote = lastBefore(tag, html);
        int equals = quote >= 0 && QUOTES.indexOf(html.charAt(quote)) >= 0 ? lastBefore(quote, html) : -1;
        return equals >= 0 && html.charAt(equals) == '=' && markup.isAt(tag);
    }

    /** Where the last letter before a place stands; below zero if there is none. */
    private static int lastBefore(int end, String html) {
        int at = end - 1;
        while (at >= 0 && Markup.isBlank(html.charAt(at))) {
            at--;
        }
        return at;
    }
}
