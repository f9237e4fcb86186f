package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.finding.Balance;
import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.finding.Target.DocumentTarget;
import io.github.disclosurereport.finding.Target.HeadingTarget;
import io.github.disclosurereport.finding.Target.LabelTarget;
import io.github.disclosurereport.finding.Target.OddityTarget;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.text.PersonalData;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes what findings are about, and what they compared. */
final class JsonTargets {

    private final JsonGenerator json;

    JsonTargets(JsonGenerator json) {
        this.json = json;
    }

    void write(List<Target> targets) {
        json.writeArrayPropertyStart("targets");
        targets.forEach(this::write);
        json.writeEndArray();
    }

    private void write(Target target) {
        json.writeStartObject();
        if (!target.report().equals(ReportRole.THIS)) {
            json.writeStringProperty("report", target.report().key());
        }
        if (target instanceof CellTarget cell) {
            json.writeStringProperty("cell", cell.cell().toString());
        } else if (target instanceof TextTarget words) {
            json.writeStringProperty("text", words.part().key());
            json.writeNumberProperty("paragraph", words.paragraph());
            json.writeNumberProperty("from", words.from());
            json.writeNumberProperty("to", words.to());
        } else if (target instanceof HeadingTarget heading) {
            json.writeStringProperty(
                    "heading", PersonalData.masked(heading.heading().text()));
        } else if (target instanceof LabelTarget label) {
            json.writeStringProperty("label", PersonalData.masked(label.label().text()));
            json.writeStringProperty("of", label.label().heading().key());
        } else if (target instanceof OddityTarget<?> oddity) {
            json.writeStringProperty("met", PersonalData.masked(oddity.oddity().about()));
        } else if (target instanceof DocumentTarget document) {
            json.writeStringProperty("document", document.part());
        }
        json.writeEndObject();
    }

    void writeBalances(List<Balance> balances) {
        if (balances.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("balances");
        for (Balance balance : balances) {
            json.writeStartObject();
            write("left", balance.left());
            json.writeStringProperty("comparison", balance.comparison().sign());
            write("right", balance.right());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(String key, Balance.Side side) {
        json.writeObjectPropertyStart(key);
        json.writeNumberProperty("sum", side.sum());
        json.writeArrayPropertyStart("terms");
        side.terms().forEach(this::write);
        json.writeEndArray();
        if (side.constant().compareTo(BigDecimal.ZERO) != 0) {
            json.writeNumberProperty("constant", side.constant());
        }
        json.writeEndObject();
    }

    private void write(Balance.Term term) {
        json.writeStartObject();
        if (term.factor() != 1) {
            json.writeNumberProperty("factor", term.factor());
        }
        if (!term.target().report().equals(ReportRole.THIS)) {
            json.writeStringProperty("report", term.target().report().key());
        }
        json.writeStringProperty("cell", term.target().cell().toString());
        json.writeNumberProperty("number", term.number());
        json.writeEndObject();
    }
}
