package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.formats.json.JsonWriter;
import io.github.disclosurereport.report.AnnualReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectWriter;

/** A report into JSON. Each writes the same bytes into memory that is there already. */
public class JsonWriting extends Measured {

    private final AnnualReport sample = SampleReport.clean();
    private final byte[] document = SampleDocuments.json(sample);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(2 * document.length);
    private final JsonWriter writer = new JsonWriter();
    private final JsonFactory factory = new JsonFactory();
    private final GeneratorCalls calls = new GeneratorCalls(document);
    private final ReportRecords types = new ReportRecords(sample.edition());
    private final ObjectWriter recordsWriter = types.writer();
    private final Object records = types.reader().readValue(document);

    /** By the library. */
    @Benchmark
    public ByteArrayOutputStream report() throws IOException {
        out.reset();
        writer.write(sample, out);
        return out;
    }

    /** The generator's work alone. */
    @Benchmark
    public ByteArrayOutputStream calls() {
        out.reset();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            calls.replay(json);
        }
        return out;
    }

    /** Records of the same shape, by databind. */
    @Benchmark
    public ByteArrayOutputStream records() {
        out.reset();
        recordsWriter.writeValue(out, records);
        return out;
    }
}
