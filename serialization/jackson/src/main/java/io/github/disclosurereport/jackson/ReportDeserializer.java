package io.github.disclosurereport.jackson;

import io.github.disclosurereport.formats.json.JsonReader;
import io.github.disclosurereport.report.AnnualReport;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a report, as strict about unknown keys as the mapper is. */
final class ReportDeserializer extends StdDeserializer<AnnualReport> {

    ReportDeserializer() {
        super(AnnualReport.class);
    }

    @Override
    public AnnualReport deserialize(JsonParser json, DeserializationContext context) {
        return read(json, context);
    }

    static AnnualReport read(JsonParser json, DeserializationContext context) {
        return JsonReader.read(json, !context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
    }
}
