package io.github.disclosurereport.formats.embedded;

import io.github.disclosurereport.formats.embedded.JsonValue.Text;
import io.github.disclosurereport.serialization.Container;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.Sureness;
import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        return EmbeddedText.documents(document, limits, text -> JsonValues.in(text, limits, LabelledValues::pages));
    }

    private static List<EmbeddedText> pages(JsonParser json) {
        return EmbeddedText.numbered(
                "values",
                reports(JsonValue.of(json)).stream()
                        .filter(ValuePage::holdsTable)
                        .map(ValuePage::of)
                        .filter(EmbeddedText::mayBeReport)
                        .toList());
    }

    /** Values with titles of their own, and a table each; without several the whole is one. */
    private static List<JsonValue> reports(JsonValue value) {
        List<JsonValue> inside = value.values().stream()
                .filter(part -> title(part).isPresent() && ValuePage.holdsTable(part))
                .flatMap(part -> reports(part).stream())
                .toList();
        boolean areSeveral = inside.stream()
                        .map(LabelledValues::title)
                        .collect(Collectors.toSet())
                        .size()
                > 1;
        return areSeveral ? inside : List.of(value);
    }

    private static Optional<String> title(JsonValue value) {
        return value instanceof Text text
                ? Optional.of(text.words()).filter(PageInterpreter::isTitle)
                : value.values().stream().flatMap(part -> title(part).stream()).findFirst();
    }
}
