package io.github.disclosurereport.cli;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.formats.json.JsonFindings;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.FrontMatterKey;
import io.github.disclosurereport.source.ReadResult;
import java.io.PrintStream;
import tools.jackson.core.JsonGenerator;

/** Prints what checking found for programs: an object for each file, on a line of its own. */
final class CheckJson implements CheckPrinter {

    private final JsonLines lines;
    private final Language language;

    CheckJson(PrintStream out, Language language) {
        this.lines = new JsonLines(out);
        this.language = language;
    }

    @Override
    public void print(String file, ReadResult read, CheckResult result) {
        lines.print(json -> {
            json.writeStringProperty("file", file);
            json.writeBooleanProperty("complete", result.isComplete());
            writeReport(json, read.report());
            new JsonFindings(json, language).writeMembers(result);
        });
    }

    @Override
    public void unusable(String file, String reason) {
        lines.print(json -> {
            json.writeStringProperty("file", file);
            json.writeBooleanProperty("complete", false);
            json.writeStringProperty("error", reason);
        });
    }

    private static void writeReport(JsonGenerator json, AnnualReport report) {
        json.writeObjectPropertyStart("report");
        report.organ().ifPresent(organ -> json.writeStringProperty(FrontMatterKey.ORGAN.key(), organ));
        report.reportYear().ifPresent(year -> json.writeNumberProperty(FrontMatterKey.REPORT_YEAR.key(), year));
        json.writeStringProperty(FrontMatterKey.EDITION.key(), report.edition().name());
        json.writeEndObject();
    }
}
