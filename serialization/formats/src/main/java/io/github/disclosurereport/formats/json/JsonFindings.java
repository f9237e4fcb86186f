package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Suppressed;
import io.github.disclosurereport.finding.Suppression;
import io.github.disclosurereport.finding.Unrun;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.Place.PagePlace;
import io.github.disclosurereport.source.Place.ParagraphPlace;
import io.github.disclosurereport.source.Place.SheetPlace;
import io.github.disclosurereport.source.Place.TablePlace;
import io.github.disclosurereport.source.Place.TextPlace;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes what checking found, in the shape that the command line prints. */
public final class JsonFindings {

    private final JsonGenerator json;
    private final Language language;

    /** Writes to a generator, with words in a language. */
    public JsonFindings(JsonGenerator json, Language language) {
        this.json = json;
        this.language = language;
    }

    /** Writes {@code {"findings":[…],"notAssessable":[…]}}, and what else there is to say. */
    public void write(CheckResult result) {
        json.writeStartObject();
        writeMembers(result);
        json.writeEndObject();
    }

    /**
     * Writes the members {@code findings} and {@code notAssessable} into an object that has begun; and where they are not
     * empty {@code unlisted}, how many more findings a rule had, {@code notGiven}, rules that lack an input of the caller,
     * {@code failed}, rules that did not do their work, and {@code suppressed}, findings that somebody lets stand.
     */
    public void writeMembers(CheckResult result) {
        json.writeArrayPropertyStart("findings");
        result.findings().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("notAssessable");
        result.notAssessable().forEach(this::write);
        json.writeEndArray();
        if (!result.unlisted().isEmpty()) {
            json.writeObjectPropertyStart("unlisted");
            result.unlisted().forEach(json::writeNumberProperty);
            json.writeEndObject();
        }
        write("notGiven", result.notGiven());
        write("failed", result.incomplete());
        if (!result.suppressed().isEmpty()) {
            json.writeArrayPropertyStart("suppressed");
            result.suppressed().forEach(this::write);
            json.writeEndArray();
        }
    }

    private void write(String key, List<Unrun> rules) {
        if (rules.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(key);
        for (Unrun unrun : rules) {
            json.writeStartObject();
            json.writeStringProperty("rule", unrun.rule());
            json.writeStringProperty("reason", unrun.reason().in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /**
     * Writes one finding as an object.
     *
     * <p>One relation has one {@code expected} and one {@code actual}; several, and a repair, have arrays parallel to
     * {@code cells}.
     */
    public void write(Finding finding) {
        json.writeStartObject();
        writeMembers(finding);
        json.writeEndObject();
    }

    /** A finding, and beside its members why it stands. */
    private void write(Suppressed suppressed) {
        Suppression suppression = suppressed.suppression();
        json.writeStartObject();
        writeMembers(suppressed.finding());
        json.writeStringProperty("reason", suppression.reason());
        json.writeStringProperty("by", suppression.by());
        suppression.expires().ifPresent(day -> json.writeStringProperty("expires", day.toString()));
        json.writeEndObject();
    }

    private void writeMembers(Finding finding) {
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().name(Language.EN));
        writeCells(finding.cells());
        writeNumbers("expected", finding.expected());
        writeNumbers("actual", finding.actual());
        if (!finding.formula().isEmpty()) {
            json.writeStringProperty("formula", finding.formula());
        }
        json.writeStringProperty("message", finding.explanation(language));
        json.writeStringProperty("basis", finding.basis());
        finding.place().ifPresent(place -> write(finding.targets().get(0).report(), place));
        json.writeStringProperty("key", finding.key());
        JsonTargets targets = new JsonTargets(json);
        targets.write(finding.targets());
        targets.writeBalances(finding.balances());
    }

    /** The first of the rules that it stands in the way of, and all of them. */
    private void write(NotAssessable obstacle) {
        json.writeStartObject();
        json.writeStringProperty("rule", obstacle.rules().get(0));
        json.writeArrayPropertyStart("rules");
        obstacle.rules().forEach(json::writeString);
        json.writeEndArray();
        writeCells(obstacle.cells());
        json.writeStringProperty("reason", obstacle.reason(language));
        obstacle.place().ifPresent(place -> write(obstacle.targets().get(0).report(), place));
        json.writeEndObject();
    }

    private void writeCells(List<CellPath> cells) {
        json.writeArrayPropertyStart("cells");
        cells.forEach(path -> json.writeString(path.toString()));
        json.writeEndArray();
    }

    private void writeNumbers(String key, List<BigDecimal> numbers) {
        if (numbers.size() == 1) {
            json.writeNumberProperty(key, numbers.get(0));
        } else if (!numbers.isEmpty()) {
            json.writeArrayPropertyStart(key);
            numbers.forEach(json::writeNumber);
            json.writeEndArray();
        }
    }

    /** In words and as an object, each with the report if it is another than the one that is checked. */
    private void write(ReportRole report, Place place) {
        json.writeStringProperty("location", report.describe(place, language));
        json.writeObjectPropertyStart("place");
        if (!report.equals(ReportRole.THIS)) {
            json.writeStringProperty("report", report.key());
        }
        writeMembers(place);
        json.writeEndObject();
    }

    /** Writes a place as an object of its numbers. */
    public void write(Place place) {
        json.writeStartObject();
        writeMembers(place);
        json.writeEndObject();
    }

    private void writeMembers(Place place) {
        if (place instanceof TextPlace text) {
            json.writeNumberProperty("line", text.line());
            if (text.column() > 0) {
                json.writeNumberProperty("column", text.column());
            }
        } else if (place instanceof ParagraphPlace paragraph) {
            json.writeNumberProperty("paragraph", paragraph.number());
        } else if (place instanceof TablePlace table) {
            if (table.page() > 0) {
                json.writeNumberProperty("page", table.page());
            }
            json.writeNumberProperty("table", table.table());
            json.writeNumberProperty("row", table.row());
            json.writeNumberProperty("column", table.column());
        } else if (place instanceof SheetPlace sheet) {
            json.writeStringProperty("sheet", sheet.sheet());
            json.writeStringProperty("address", sheet.address());
        } else if (place instanceof PagePlace page) {
            json.writeNumberProperty("page", page.page());
            json.writeNumberProperty("line", page.line());
        }
    }
}
