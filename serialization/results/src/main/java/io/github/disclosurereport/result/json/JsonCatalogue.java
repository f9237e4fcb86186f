package io.github.disclosurereport.result.json;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.validation.rule.Rule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** Writes the catalogue of rules for programs: an object for each rule, on a line of its own. */
public final class JsonCatalogue {

    private static final String USUAL = "usual";

    private JsonCatalogue() {}

    /**
     * Writes {@code {"rule","version","family","severity","title","basis","facets","inputs","formulas","messages","thresholds"}}
     * for each rule, and leaves the stream open: formulas by edition, messages the names of their variants.
     *
     * @throws IOException if the stream cannot take it
     */
    public static void write(Collection<? extends Rule> rules, OutputStream out, Language language) throws IOException {
        JsonLineWriter lines = new JsonLineWriter(out);
        for (Rule rule : rules) {
            lines.write(json -> write(rule, json, language));
        }
    }

    private static void write(Rule rule, JsonGenerator json, Language language) {
        json.writeStringProperty("rule", rule.id());
        json.writeNumberProperty("version", rule.version());
        json.writeStringProperty("family", rule.family());
        json.writeStringProperty("severity", rule.severity().name(Language.EN));
        json.writeStringProperty("title", rule.title(language));
        json.writeStringProperty("basis", rule.basis());
        names(json, "facets", rule.facets().stream().sorted());
        names(json, "inputs", rule.inputs().stream());
        json.writeObjectPropertyStart("formulas");
        for (Edition edition : Edition.values()) {
            names(json, edition.name(), rule.formulas(edition).stream());
        }
        json.writeEndObject();
        names(json, "messages", rule.messages().keySet().stream().map(variant -> variant.isEmpty() ? USUAL : variant));
        json.writeObjectPropertyStart("thresholds");
        rule.thresholds().forEach(json::writeNumberProperty);
        json.writeEndObject();
    }

    private static void names(JsonGenerator json, String key, Stream<?> names) {
        json.writeArrayPropertyStart(key);
        names.forEach(name -> json.writeString(name.toString()));
        json.writeEndArray();
    }
}
