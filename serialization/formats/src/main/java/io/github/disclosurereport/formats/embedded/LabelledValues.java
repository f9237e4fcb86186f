package io.github.disclosurereport.formats.embedded;

import io.github.disclosurereport.serialization.Container;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.Sureness;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;

/**
 * Opens JSON of which a value is a report with the form's labels for keys, as programs write it that read tables out of
 * files: sections as members, tables as lists of lists, or rows of figures as objects.
 */
public final class LabelledValues implements Container {

    private final PortalAnswer answers = new PortalAnswer();

    /** Made by hand or found as a service. */
    public LabelledValues() {}

    /** Less sure than what finds a page in it. */
    @Override
    public Sureness sureness(byte[] head) {
        return answers.sureness(head).compareTo(Sureness.POSSIBLE) > 0 ? Sureness.POSSIBLE : Sureness.NO;
    }

    @Override
    public boolean holdsAnyText() {
        return true;
    }

    @Override
    public List<Document> open(Document document, Limits limits) {
        return EmbeddedText.documents(document, limits, text -> JsonValues.in(text, limits, LabelledValues::page));
    }

    private static List<EmbeddedText> page(JsonParser json) {
        return ValuePage.of(JsonValue.of(json)).filter(EmbeddedText::mayBeReport).stream()
                .map(page -> new EmbeddedText("values", page, Optional.empty()))
                .toList();
    }
}
