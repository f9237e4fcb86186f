package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.formats.html.HtmlReader;
import io.github.disclosurereport.result.Checked;
import io.github.disclosurereport.result.ResultWriter;
import io.github.disclosurereport.result.html.HtmlResultWriter;
import io.github.disclosurereport.result.json.JsonResultWriter;
import io.github.disclosurereport.result.sarif.SarifResultWriter;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.ReportCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;

/** What was found in a report with two mistakes, into memory that is there already. */
public class ResultWriting extends Measured {

    private static final int LARGEST = 1 << 20;

    private final Checked checked = checked();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(LARGEST);

    private static Checked checked() {
        ReadResult read = new HtmlReader()
                .read(new Document("report.html", SampleDocuments.webPage(SampleReport.wrong())), Limits.STANDARD);
        return new Checked.Judged("report.html", read, ReportCheck.standard().check(read));
    }

    private ByteArrayOutputStream written(ResultWriter writer) throws IOException {
        out.reset();
        try (ResultWriter.Results results = writer.begin(out, Language.ZH)) {
            results.add(checked);
        }
        return out;
    }

    /** A line of JSON. */
    @Benchmark
    public ByteArrayOutputStream json() throws IOException {
        return written(new JsonResultWriter());
    }

    /** SARIF, with all rules in both languages. */
    @Benchmark
    public ByteArrayOutputStream sarif() throws IOException {
        return written(new SarifResultWriter());
    }

    /** The marked page. */
    @Benchmark
    public ByteArrayOutputStream page() throws IOException {
        return written(new HtmlResultWriter());
    }
}
