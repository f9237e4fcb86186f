package io.github.disclosurereport.result.sarif;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.finding.Repair;
import io.github.disclosurereport.finding.Suppression;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.result.Checked;
import io.github.disclosurereport.result.Checked.Judged;
import io.github.disclosurereport.result.Checked.Unusable;
import io.github.disclosurereport.result.ResultWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes the results of a run as they come; what is known last, rules and notifications, stands behind them. */
final class SarifResults implements ResultWriter.Results {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String SCHEMA =
            "https://raw.githubusercontent.com/oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json";

    /** Tells a finding from all others of all reports; the number is that of what it is made of. */
    private static final String FINGERPRINT = "organYearKey/v1";

    private final JsonGenerator json;
    private final Language language;
    private final SarifRules rules;
    private final Notices notices;
    private boolean hasBegun;

    SarifResults(OutputStream out, Language language) {
        this.json = FACTORY.createGenerator(ObjectWriteContext.empty(), new EscapedLines(out));
        this.language = language;
        this.rules = new SarifRules(language);
        this.notices = new Notices(language, rules);
    }

    @Override
    public void add(Checked checked) throws IOException {
        write(() -> {
            begin();
            if (checked instanceof Judged judged) {
                write(judged);
            } else if (checked instanceof Unusable unusable) {
                notices.unusable(unusable);
            }
            json.flush();
        });
    }

    @Override
    public void close() throws IOException {
        write(() -> {
            begin();
            json.writeEndArray();
            rules.write(json);
            notices.write(json);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
        });
    }

    private static void write(Runnable members) throws IOException {
        try {
            members.run();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void begin() {
        if (hasBegun) {
            return;
        }
        hasBegun = true;
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeStringProperty("language", SarifRules.tag(language));
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("results");
    }

    private void write(Judged judged) {
        CheckResult result = judged.result();
        rules.add(result.rules());
        Locations locations = new Locations(json, judged, language);
        result.findings().forEach(finding -> write(finding, judged, locations, List.of()));
        result.suppressed()
                .forEach(suppressed ->
                        write(suppressed.finding(), judged, locations, List.of(suppressed.suppression())));
        result.notAssessable().forEach(obstacle -> obstacle.rules().forEach(rule -> write(obstacle, rule, locations)));
        notices.add(judged);
    }

    /** A run with suppressions says of each finding whether it has one. */
    private void write(Finding finding, Judged judged, Locations locations, List<Suppression> suppressions) {
        begin(finding.rule());
        json.writeStringProperty("level", SarifRules.level(finding.severity()));
        message(finding.explanation(language));
        locations.write(finding.targets(), finding.places());
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty(FINGERPRINT, fingerprint(judged.reading().report(), finding));
        json.writeEndObject();
        judged.result().repairs().stream()
                .filter(repair -> repair.finding().equals(finding))
                .forEach(repair -> write(repair, locations));
        json.writeArrayPropertyStart("suppressions");
        suppressions.forEach(this::write);
        json.writeEndArray();
        writeProperties(finding);
        json.writeEndObject();
    }

    private void write(NotAssessable obstacle, String rule, Locations locations) {
        begin(rule);
        json.writeStringProperty("kind", "open");
        json.writeStringProperty("level", "none");
        message(obstacle.reason(language));
        locations.write(obstacle.targets().subList(0, 1), List.of(obstacle.place()));
        json.writeArrayPropertyStart("suppressions");
        json.writeEndArray();
        json.writeEndObject();
    }

    private void begin(String rule) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("ruleId", rule);
        rules.writeIndex(json, rule);
    }

    private void message(String text) {
        json.writeObjectPropertyStart("message");
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static String fingerprint(AnnualReport report, Finding finding) {
        String year = report.reportYear().isPresent()
                ? Integer.toString(report.reportYear().getAsInt())
                : "";
        return String.join("/", report.organ().orElse(""), year, finding.key());
    }

    private void write(Repair repair, Locations locations) {
        locations.writeFix(repair.cells(), repair.finding().explanation(language));
    }

    private void write(Suppression suppression) {
        json.writeStartObject();
        json.writeStringProperty("kind", "external");
        json.writeStringProperty("status", "accepted");
        json.writeStringProperty("justification", suppression.reason());
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("by", suppression.by());
        suppression.expires().ifPresent(day -> json.writeStringProperty("expires", day.toString()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeProperties(Finding finding) {
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("basis", finding.basis());
        if (!finding.formula().isEmpty()) {
            json.writeStringProperty("formula", finding.formula());
        }
        json.writeEndObject();
    }
}
