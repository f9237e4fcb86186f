package io.github.disclosurereport.formats.markup;

import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.PartCount;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The elements of a source, counted before they are made. */
public final class MarkupTree {

    private MarkupTree() {}

    /** Of a web page, as browsers take it. */
    public static Document ofPage(String html, Limits limits) {
        return parsed(html, Parser.htmlParser(), limits);
    }

    /** Of XML. */
    public static Document ofXml(String xml, Limits limits) {
        return parsed(xml, Parser.xmlParser(), limits);
    }

    private static Document parsed(String source, Parser parser, Limits limits) {
        countElements(source, new PartCount(limits));
        return Jsoup.parse(source, "", parser.setMaxDepth(limits.nesting()));
    }

    private static void countElements(String source, PartCount parts) {
        for (int at = source.indexOf('<'); at >= 0 && at + 1 < source.length(); at = source.indexOf('<', at + 1)) {
            if (Character.isLetter(source.charAt(at + 1))) {
                parts.add(1);
            }
        }
    }
}
