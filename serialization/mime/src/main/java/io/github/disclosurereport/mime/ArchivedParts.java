package io.github.disclosurereport.mime;

import io.github.disclosurereport.serialization.Container;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.Sureness;
import java.util.List;

/** Opens all texts of a web archive or a mail, such as frames and attachments: where the page that it shows first is no report. */
public final class ArchivedParts implements Container {

    /** Made by hand or found as a service. */
    public ArchivedParts() {}

    @Override
    public Sureness sureness(byte[] head) {
        return Message.is(head) ? Sureness.LIKELY : Sureness.NO;
    }

    @Override
    public boolean holdsAnyText() {
        return true;
    }

    @Override
    public List<Document> open(Document document, Limits limits) {
        return Message.read(document, limits).texts().stream()
                .map(part -> part.in(document))
                .toList();
    }
}
