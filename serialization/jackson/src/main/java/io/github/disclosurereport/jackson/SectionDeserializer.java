package io.github.disclosurereport.jackson;

import io.github.disclosurereport.formats.json.JsonReader;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.Section;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a section: a report that has nothing else. */
final class SectionDeserializer<S extends Section> extends StdDeserializer<S> {

    private final transient Function<AnnualReport, S> section;

    SectionDeserializer(Class<S> type, Function<AnnualReport, S> section) {
        super(type);
        this.section = section;
    }

    @Override
    public S deserialize(JsonParser json, DeserializationContext context) {
        AnnualReport report = JsonReader.read(json);
        S read = section.apply(report);
        report.sections().stream()
                .filter(other -> other.kind() != read.kind() && !other.isMissing())
                .findFirst()
                .ifPresent(other -> context.reportInputMismatch(
                        this,
                        "%s, where only %s belongs",
                        other.kind().key(),
                        read.kind().key()));
        return read;
    }
}
