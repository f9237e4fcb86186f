package io.github.disclosurereport.jackson;

import io.github.disclosurereport.formats.json.JsonReader;
import io.github.disclosurereport.report.AnnualReport;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a report, strict about unknown keys whatever the mapper is: a key passed over would be a figure lost. */
final class ReportDeserializer extends StdDeserializer<AnnualReport> {

    ReportDeserializer() {
        super(AnnualReport.class);
    }

    @Override
    public AnnualReport deserialize(JsonParser json, DeserializationContext context) {
        return JsonReader.read(json);
    }
}
