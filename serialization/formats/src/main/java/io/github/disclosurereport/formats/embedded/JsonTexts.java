package io.github.disclosurereport.formats.embedded;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The texts in a value of JSON that may be pages, and the titles of reports there that are not given to any.
 *
 * @param texts the texts, with the path to each as its name
 * @param titles the titles
 */
record JsonTexts(List<EmbeddedText> texts, Set<String> titles) {

    /** Each report has one of its own. */
    private static final String FIRST_HEADING = SectionKind.OVERVIEW.label(Edition.latest());

    private static final JsonTexts NONE = new JsonTexts(List.of(), Set.of());

    /** The texts of the value on which a parser stands; it is then at its end. */
    static List<EmbeddedText> of(JsonParser json) {
        return in(json).texts;
    }

    private static JsonTexts in(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_STRING -> text(json.getString(), json);
            default -> NONE;
        };
    }

    private static JsonTexts text(String words, JsonParser json) {
        if (PageInterpreter.isTitle(words)) {
            return new JsonTexts(List.of(), Set.of(words));
        }
        return EmbeddedText.mayBeReport(words)
                ? new JsonTexts(List.of(new EmbeddedText(path(json), words, Optional.empty())), Set.of())
                : NONE;
    }

    private static String path(JsonParser json) {
        String pointer = json.streamReadContext().pathAsPointer().toString();
        return pointer.isEmpty() ? "text" : pointer.substring(1).replace('/', '.');
    }

    /** A title of its own comes before those of the objects in it. */
    private static JsonTexts object(JsonParser json) {
        List<EmbeddedText> texts = new ArrayList<>();
        Set<String> own = new LinkedHashSet<>();
        Set<String> inner = new LinkedHashSet<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            boolean isText = json.nextToken() == JsonToken.VALUE_STRING;
            JsonTexts member = in(json);
            texts.addAll(member.texts);
            (isText ? own : inner).addAll(member.titles);
        }
        Set<String> titles = own.isEmpty() ? inner : own;
        Optional<String> title = titles.size() == 1 ? titles.stream().findFirst() : Optional.empty();
        boolean isGiven = texts.stream().anyMatch(text -> text.title().isEmpty());
        return new JsonTexts(texts.stream().map(text -> text.withTitle(title)).toList(), isGiven ? Set.of() : titles);
    }

    /** The titles in a list belong to its elements; strings in a list are one text, unless several begin a report. */
    private static JsonTexts array(JsonParser json) {
        List<EmbeddedText> texts = new ArrayList<>();
        List<String> strings = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                strings.add(json.getString());
            }
            texts.addAll(in(json).texts);
        }
        boolean areOne =
                strings.stream().filter(words -> words.contains(FIRST_HEADING)).count() <= 1;
        return new JsonTexts(
                areOne && strings.size() > 1 ? text(String.join("\n", strings), json).texts : texts, Set.of());
    }
}
