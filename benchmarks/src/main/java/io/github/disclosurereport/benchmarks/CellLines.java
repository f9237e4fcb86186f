package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.formats.text.TextReader;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.source.ReadResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;

/** A report out of plain text with a cell a line. */
@Warmup(iterations = Measured.LONG_WARMUP, time = 1)
public class CellLines extends Measured {

    private final byte[] document = SampleDocuments.cellLines(SampleReport.clean());
    private final TextReader reader = new TextReader();

    /** From the bytes. */
    @Benchmark
    public ReadResult source() {
        return reader.read(new Document("report.txt", document), Limits.STANDARD);
    }
}
