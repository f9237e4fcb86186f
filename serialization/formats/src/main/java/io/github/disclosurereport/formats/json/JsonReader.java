package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.ReportReader;
import io.github.disclosurereport.serialization.Sureness;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.ReadResult;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads reports from the JSON that {@link JsonWriter} writes, its keys in any order.
 *
 * <p>A string in a cell is read as printed text. Unknown keys, wrong types and a document cut short are oddities in
 * the source, with line and column; nothing is dropped in silence.
 */
public final class JsonReader implements ReportReader {

    /** What the parser says of its own source means nothing to readers. */
    private static final Pattern WHERE_IT_BEGAN = Pattern.compile("(?s)\\s*\\(start marker at.*");

    private static final int LONGEST_NUMBER = 20_000;

    private static final JsonFactory STANDARD = factory(Limits.STANDARD);

    /** Made by hand or found as a service. */
    public JsonReader() {}

    @Override
    public String kind() {
        return "json";
    }

    @Override
    public Sureness sureness(byte[] head) {
        for (byte b : head) {
            boolean isBlank = b == ' ' || b == '\n' || b == '\r' || b == '\t';
            boolean isByteOrderMark = b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
            if (!isBlank && !isByteOrderMark) {
                return b == '{' ? Sureness.CERTAIN : Sureness.NO;
            }
        }
        return Sureness.NO;
    }

    @Override
    public ReadResult read(byte[] bytes, String name, Limits limits) {
        NotAReportException.checkSize(bytes, limits);
        JsonFactory factory = limits.equals(Limits.STANDARD) ? STANDARD : factory(limits);
        JsonSource source = new JsonSource(bytes);
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), bytes)) {
            JsonDocument document = new JsonDocument(json, source);
            readWhole(json, document, source);
            if (!document.isReport()) {
                throw new NotAReportException(
                        "是 JSON，但不是含有年度报告各键的对象", "JSON, but not an object with the keys of a report");
            }
            return new ReadResult(document.report(), source.source());
        }
    }

    private static void readWhole(JsonParser json, JsonDocument document, JsonSource source) {
        try {
            json.nextToken();
            document.readReport();
            if (json.nextToken() != null) {
                source.oddity(Oddity.Kind.CUT_SHORT, "more after the end of the report", json);
            }
        } catch (JacksonException e) {
            source.oddity(
                    Oddity.Kind.CUT_SHORT,
                    WHERE_IT_BEGAN.matcher(e.getOriginalMessage()).replaceFirst(""),
                    e.getLocation());
        }
    }

    private static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.nesting())
                        .maxTokenCount(limits.parts())
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .build();
    }

    /**
     * Reads a report where a parser stands on the start of its object, without keeping a source.
     *
     * @throws JsonReportException if the object holds anything that the report cannot keep
     */
    public static AnnualReport read(JsonParser json) {
        JsonDocument document = new JsonDocument(json, new StrictFacts());
        document.readReport();
        AnnualReport report = document.report();
        document.foreign(report.edition()).ifPresent(path -> {
            throw new JsonReportException(json, "the edition " + report.edition() + " has no cell " + path);
        });
        return report;
    }
}
