package io.github.disclosurereport.examples.consumer;

import static io.github.disclosurereport.form.Language.ZH;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.ReportCheck;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads a page, prints what is wrong with it, and writes it as JSON. */
public final class Consumer {

    private Consumer() {}

    /** Takes the page and the file to write. */
    public static void main(String[] args) throws IOException {
        ReportFormats formats = ReportFormats.standard();
        ReadResult read = formats.read(Path.of(args[0]));
        CheckResult result = ReportCheck.standard().check(read);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        result.findings().forEach(finding -> out.println(finding.message(ZH)));
        formats.write(read.report(), Path.of(args[1]));
    }
}
