package io.github.disclosurereport.examples;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.result.Checked;
import io.github.disclosurereport.result.ResultWriter.Results;
import io.github.disclosurereport.result.html.HtmlResultWriter;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.ReportCheck;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Checks reports, and writes a page for their reviewer. */
final class MarkedPage {

    private MarkedPage() {}

    public static void main(String[] args) throws IOException {
        Path page = Path.of(args[0]);
        List<Path> files = Arrays.stream(args).skip(1).map(Path::of).toList();
        HtmlResultWriter writer = new HtmlResultWriter().expecting(List.of("青岭市民政局", "青岭市财政局"));
        try (OutputStream out = Files.newOutputStream(page);
                Results results = writer.begin(out, Language.ZH)) {
            for (Path file : files) {
                ReadResult read = ReportFormats.standard().read(file);
                results.add(new Checked.Judged(
                        file.toString(), read, ReportCheck.standard().check(read)));
            }
        }
    }
}
