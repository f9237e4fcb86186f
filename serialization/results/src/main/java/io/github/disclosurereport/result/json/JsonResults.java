package io.github.disclosurereport.result.json;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.formats.json.JsonFindings;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.FrontMatterKey;
import io.github.disclosurereport.result.Checked;
import io.github.disclosurereport.result.Checked.Judged;
import io.github.disclosurereport.result.Checked.Unusable;
import io.github.disclosurereport.result.ResultWriter;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/** Writes what was found in each file for programs, on a line of its own. */
final class JsonResults implements ResultWriter.Results {

    private final JsonLineWriter lines;
    private final Language language;

    JsonResults(OutputStream out, Language language) {
        this.lines = new JsonLineWriter(out);
        this.language = language;
    }

    @Override
    public void add(Checked checked) throws IOException {
        lines.write(json -> {
            json.writeStringProperty("file", checked.file());
            if (checked instanceof Judged judged) {
                json.writeBooleanProperty("complete", judged.result().isComplete());
                writeReport(json, judged.reading().report());
                new JsonFindings(json, language).writeMembers(judged.result());
            } else if (checked instanceof Unusable unusable) {
                json.writeBooleanProperty("complete", false);
                json.writeStringProperty("error", unusable.reason());
            }
        });
    }

    @Override
    public void close() {
        // Every line is whole and has been passed on.
    }

    private static void writeReport(JsonGenerator json, AnnualReport report) {
        json.writeObjectPropertyStart("report");
        report.organ().ifPresent(organ -> json.writeStringProperty(FrontMatterKey.ORGAN.key(), organ));
        report.reportYear().ifPresent(year -> json.writeNumberProperty(FrontMatterKey.REPORT_YEAR.key(), year));
        json.writeStringProperty(FrontMatterKey.EDITION.key(), report.edition().name());
        json.writeEndObject();
    }
}
