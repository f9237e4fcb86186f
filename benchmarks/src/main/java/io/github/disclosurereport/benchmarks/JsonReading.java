package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.formats.json.JsonReader;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.source.ReadResult;
import org.openjdk.jmh.annotations.Benchmark;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;

/** A report out of JSON. */
public class JsonReading extends Measured {

    private final AnnualReport sample = SampleReport.clean();
    private final byte[] document = SampleDocuments.json(sample);
    private final JsonReader reader = new JsonReader();
    private final JsonFactory factory = new JsonFactory();
    private final ObjectReader records = new ReportRecords(sample.edition()).reader();

    /** The report alone, as through a mapper. */
    @Benchmark
    public AnnualReport report() {
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), document)) {
            json.nextToken();
            return JsonReader.read(json);
        }
    }

    /** The report with its source: what was printed, and where. */
    @Benchmark
    public ReadResult source() {
        return reader.read(new Document("report.json", document), Limits.STANDARD);
    }

    /** No value is taken, nothing is made. */
    @Benchmark
    public int tokens() {
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), document)) {
            int tokens = 0;
            while (json.nextToken() != null) {
                tokens++;
            }
            return tokens;
        }
    }

    /** Each value is taken, and none is kept: what any reader has to do. */
    @Benchmark
    public long values() {
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), document)) {
            long values = 0;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                values += switch (token) {
                    case VALUE_NUMBER_INT -> json.getLongValue();
                    case VALUE_STRING, VALUE_NUMBER_FLOAT, PROPERTY_NAME ->
                        json.getString().length();
                    default -> 0;
                };
            }
            return values;
        }
    }

    /** Records of the same shape, by databind. */
    @Benchmark
    public Object records() {
        return records.readValue(document);
    }
}
