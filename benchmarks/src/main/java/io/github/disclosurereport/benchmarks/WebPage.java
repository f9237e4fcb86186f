package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.formats.html.HtmlReader;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.source.ReadResult;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;

/** A report out of the page of a portal. */
@Warmup(iterations = Measured.LONG_WARMUP, time = 1)
public class WebPage extends Measured {

    private final byte[] bytes = SampleDocuments.webPage(SampleReport.clean());
    private final io.github.disclosurereport.serialization.Document page =
            new io.github.disclosurereport.serialization.Document("report.html", bytes);
    private final String text = new String(bytes, StandardCharsets.UTF_8);
    private final HtmlReader reader = new HtmlReader();

    /** From the bytes: decoded, parsed, interpreted. */
    @Benchmark
    public ReadResult source() {
        return reader.read(page, Limits.STANDARD);
    }

    /** The parse of the decoded text, as every reader on top of jsoup needs it. */
    @Benchmark
    public Document jsoup() {
        return Jsoup.parse(text);
    }
}
