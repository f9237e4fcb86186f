package io.github.disclosurereport.formats.embedded;

import io.github.disclosurereport.formats.markup.MarkupTree;
import io.github.disclosurereport.serialization.Container;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.Sureness;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Opens documents and sheets that office programs save as one XML file: WordprocessingML, SpreadsheetML, flat OpenDocument. */
public final class OfficeXml implements Container {

    private static final Pattern MARK = Pattern.compile("(?s)\\s*(?:\u00EF\u00BB\u00BF)?<\\?xml.{0,2000}(?:"
            + "<\\?mso-application|<w:wordDocument|<pkg:package|<office:document[\\s>]"
            + "|urn:schemas-microsoft-com:office:spreadsheet)");

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
        return EmbeddedText.documents(document, limits, xml -> List.of(page(xml, limits)));
    }

    private static EmbeddedText page(String xml, Limits limits) {
        return new EmbeddedText("page", OfficePage.of(MarkupTree.ofXml(xml, limits)), Optional.empty());
    }
}
