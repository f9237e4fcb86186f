package io.github.disclosurereport.formats.embedded;

import io.github.disclosurereport.formats.markup.MarkupTree;
import io.github.disclosurereport.serialization.Container;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.Sureness;
import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Opens documents and sheets that office programs save as one XML file: WordprocessingML, SpreadsheetML, flat OpenDocument. */
public final class OfficeXml implements Container {

    private static final Pattern MARK = Pattern.compile("(?s)\\s*(?:\u00EF\u00BB\u00BF)?<\\?xml.{0,2000}(?:"
            + "<\\?mso-application|<w:wordDocument|<pkg:package|<office:document[\\s>]"
            + "|urn:schemas-microsoft-com:office:spreadsheet)");

    private static final String SHEET = "worksheet";

    /** Made by hand or found as a service. */
    public OfficeXml() {}

    @Override
    public Sureness sureness(byte[] head) {
        boolean isOfOffice =
                MARK.matcher(new String(head, StandardCharsets.ISO_8859_1)).lookingAt();
        return isOfOffice ? Sureness.CERTAIN : Sureness.NO;
    }

    @Override
    public boolean holdsAnyText() {
        return true;
    }

    @Override
    public List<Document> open(Document document, Limits limits) {
        return EmbeddedText.documents(document, limits, xml -> pages(MarkupTree.ofXml(xml, limits)));
    }

    /** The sheets of a file are one page, unless they are reports with titles of their own. */
    private static List<EmbeddedText> pages(org.jsoup.nodes.Document xml) {
        OfficeStyles styles = new OfficeStyles(xml);
        List<Element> sheets = xml.getAllElements().stream()
                .filter(element -> LocalNames.name(element).equals(SHEET))
                .filter(sheet -> title(sheet).isPresent())
                .toList();
        boolean areReports = sheets.stream()
                        .map(OfficeXml::title)
                        .collect(Collectors.toSet())
                        .size()
                > 1;
        List<Element> parts = areReports ? sheets : List.of(xml);
        return EmbeddedText.numbered(
                "page", parts.stream().map(part -> OfficePage.of(part, styles)).toList());
    }

    private static Optional<String> title(Element sheet) {
        return sheet.getAllElements().stream()
                .map(Element::ownText)
                .filter(PageInterpreter::isTitle)
                .findFirst();
    }
}
