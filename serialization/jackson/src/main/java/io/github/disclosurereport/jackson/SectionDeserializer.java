package io.github.disclosurereport.jackson;

import io.github.disclosurereport.formats.json.JsonReader;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.Section;
import java.util.function.Function;
import java.util.stream.Stream;
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
        Stream<String> others = report.sections().stream()
                .filter(other -> other.kind() != read.kind() && !other.isMissing())
                .map(other -> other.kind().key());
        Stream.concat(others, aroundSections(report))
                .findFirst()
                .ifPresent(other -> context.reportInputMismatch(
                        this, "%s, where only %s belongs", other, read.kind().key()));
        return read;
    }

    private static Stream<String> aroundSections(AnnualReport report) {
        boolean isAlone = report.organ().isEmpty()
                && report.reportYear().isEmpty()
                && report.title().isEmpty()
                && report.published().isEmpty()
                && report.preface().isEmpty();
        return isAlone ? Stream.empty() : Stream.of("organ, year, title, date or preface");
    }
}
