package io.github.disclosurereport.result.json;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.validation.rule.Rule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import tools.jackson.core.JsonGenerator;

/** Writes the catalogue of rules for programs: an object for each rule, on a line of its own. */
public final class JsonCatalogue {

    private JsonCatalogue() {}

    /**
     * Writes {@code {"rule","severity","title","basis","thresholds"}} for each rule, and leaves the stream open.
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
        json.writeStringProperty("severity", rule.severity().name(Language.EN));
        json.writeStringProperty("title", rule.title(language));
        json.writeStringProperty("basis", rule.basis());
        json.writeObjectPropertyStart("thresholds");
        rule.thresholds().forEach(json::writeNumberProperty);
        json.writeEndObject();
    }
}
