package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.Cases;
import io.github.disclosurereport.report.OtherMatters;
import io.github.disclosurereport.report.Overview;
import io.github.disclosurereport.report.ProactiveDisclosure;
import io.github.disclosurereport.report.Problems;
import io.github.disclosurereport.report.Requests;
import io.github.disclosurereport.report.Section;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * A type that mappers of either Jackson read and write as the library does.
 *
 * @param type the type
 * @param write writes a value wherever a generator stands
 * @param read reads a value where a parser stands on the start of its object
 */
public record JsonType<T>(Class<T> type, BiConsumer<T, JsonGenerator> write, Function<JsonParser, T> read) {

    /** A report and its sections. */
    public static List<JsonType<?>> all() {
        return List.of(
                new JsonType<>(AnnualReport.class, JsonWriter::write, JsonReader::read),
                section(Overview.class, AnnualReport::overview),
                section(ProactiveDisclosure.class, AnnualReport::proactive),
                section(Requests.class, AnnualReport::requests),
                section(Cases.class, AnnualReport::cases),
                section(Problems.class, AnnualReport::problems),
                section(OtherMatters.class, AnnualReport::otherMatters));
    }

    private static <S extends Section> JsonType<S> section(Class<S> type, Function<AnnualReport, S> section) {
        return new JsonType<>(type, JsonWriter::write, json -> JsonReader.read(json, section));
    }
}
