package io.github.disclosurereport.result;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Unrun;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.ReportCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Sample pages; that of 青岭市民政局 has two broken sums and a figure whose digits changed places. */
public final class Sample {

    private static final Path SAMPLES = Path.of("../../examples/reports");

    private Sample() {}

    public static Checked.Judged judged(String name) throws IOException {
        return judged(name, "qingling-mzj-2025.html");
    }

    public static Checked.Judged judged(String name, String sample) throws IOException {
        return judged(name, sample, page -> page);
    }

    public static String text(String sample) throws IOException {
        return Files.readString(SAMPLES.resolve(sample));
    }

    /** A sample page of which something is changed. */
    public static Checked.Judged judged(String name, String sample, UnaryOperator<String> change) throws IOException {
        byte[] changed = change.apply(text(sample)).getBytes(StandardCharsets.UTF_8);
        Document page = new Document(name, changed);
        ReadResult reading = ReportFormats.standard().read(page);
        return new Checked.Judged(name, reading, ReportCheck.standard().check(reading));
    }

    /** A result of which a rule failed, and of which not all findings are listed. */
    public static CheckResult incomplete(CheckResult result) {
        return new CheckResult(
                result.findings(),
                result.suppressed(),
                Map.of("CELL-04", 12),
                result.notAssessable(),
                result.notGiven(),
                result.notApplicable(),
                List.of(new Unrun("REQ-02", new Bilingual("规则运行出错", "the rule failed"))),
                result.repairs(),
                result.passed(),
                result.rules());
    }

    public static String written(ResultWriter writer, Checked... files) throws IOException {
        return written(writer, Language.ZH, files);
    }

    public static String written(ResultWriter writer, Language language, Checked... files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ResultWriter.Results results = writer.begin(out, language)) {
            for (Checked file : files) {
                results.add(file);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
