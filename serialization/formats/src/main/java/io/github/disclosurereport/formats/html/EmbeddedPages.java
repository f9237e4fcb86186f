package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.serialization.Container;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.Sureness;
import io.github.disclosurereport.serialization.bytes.Encodings;
import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Opens pages that hold another page as text: in the {@code srcdoc} of a frame or another attribute, in a {@code textarea},
 * {@code script}, {@code template} or {@code noscript}, or as markup that is shown instead of followed.
 */
public final class EmbeddedPages implements Container {

    private static final List<String> KEEPERS = List.of("script", "textarea", "template", "noscript");
    private static final Pattern MARKUP_IN_ATTRIBUTE = Pattern.compile("=\\s*[\"']\\s*<[a-zA-Z!]");
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
        org.jsoup.nodes.Document page = HtmlReader.parse(html, limits);
        page.outputSettings().prettyPrint(false);
        Optional<String> title = page.select("title, h1, h2, h3").stream()
                .map(Element::text)
                .filter(PageInterpreter::isTitle)
                .findFirst();
        List<EmbeddedText> texts =
                KeptTexts.of(page).stream().map(text -> text.withTitle(title)).toList();
        return EmbeddedText.documents(texts, document, limits);
    }

    /** Few pages do, and only of these is the tree made. */
    private static boolean mayHoldPage(String html) {
        return EmbeddedText.hasEscapedMarkup(html)
                || MARKUP_IN_ATTRIBUTE.matcher(html).find()
                || keepsText(html.toLowerCase(Locale.ROOT));
    }

    private static boolean keepsText(String html) {
        return KEEPERS.stream().anyMatch(name -> {
            int begin = html.indexOf("<" + name);
            while (begin >= 0) {
                int end = html.indexOf("</" + name, begin);
                String kept = html.substring(begin, end < 0 ? html.length() : end);
                if (EmbeddedText.mayBeReport(kept)) {
                    return true;
                }
                begin = html.indexOf("<" + name, begin + kept.length());
            }
            return false;
        });
    }
}
