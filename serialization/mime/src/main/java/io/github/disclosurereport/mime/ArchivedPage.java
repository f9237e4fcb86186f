package io.github.disclosurereport.mime;

import io.github.disclosurereport.serialization.Container;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.Sureness;
import java.util.List;

/** Opens the page that a web archive, or a mail, shows first; what it shows in its frames are {@link ArchivedParts}, but for the sheets of a workbook. */
public final class ArchivedPage implements Container {

    /** Made by hand or found as a service. */
    public ArchivedPage() {}

    @Override
    public Sureness sureness(byte[] head) {
        return Message.is(head) ? Sureness.CERTAIN : Sureness.NO;
    }

    @Override
    public boolean holdsAnyText() {
        return true;
    }

    @Override
    public List<Document> open(Document document, Limits limits) {
        return Message.read(document, limits).page().stream()
                .map(part -> part.in(document))
                .toList();
    }
}
