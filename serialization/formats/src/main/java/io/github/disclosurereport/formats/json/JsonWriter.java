package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.figure.Figures;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.Cases;
import io.github.disclosurereport.report.Narrative;
import io.github.disclosurereport.report.ProactiveDisclosure;
import io.github.disclosurereport.report.Requests;
import io.github.disclosurereport.report.Section;
import io.github.disclosurereport.serialization.ReportWriter;
import io.github.disclosurereport.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes reports as canonical JSON: the same report gives the same bytes.
 *
 * <p>A cell is a number, {@code null} if it is blank, and has no key if it is unknown. What is absent has no key; a row
 * without a known cell is not written; a section with neither text nor table key is missing.
 */
public final class JsonWriter implements ReportWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** Made by hand or found as a service. */
    public JsonWriter() {}

    @Override
    public String kind() {
        return "json";
    }

    @Override
    public void write(AnnualReport report, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            write(report, json);
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
        out.write('\n');
    }

    /** Writes a report as a JSON object, wherever a generator stands. */
    public static void write(AnnualReport report, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty(JsonKeys.EDITION, report.edition().name());
        report.organ().ifPresent(organ -> json.writeStringProperty(JsonKeys.ORGAN, organ));
        report.reportYear().ifPresent(year -> json.writeNumberProperty(JsonKeys.REPORT_YEAR, year));
        report.title().ifPresent(title -> json.writeStringProperty(JsonKeys.TITLE, title));
        report.published().ifPresent(date -> json.writeStringProperty(JsonKeys.PUBLISHED, date.toString()));
        report.sections().forEach(section -> tableOf(section).ifPresent(table -> write(table, json)));
        json.writeObjectPropertyStart(JsonKeys.TEXT);
        write(JsonKeys.PREFACE, report.preface(), report.preface().isEmpty(), json);
        for (Section section : report.sections()) {
            write(section.kind().key(), section.text(), section.isMissing(), json);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Writes a section as a report that has nothing else; a section with a table also names its edition. */
    public static void write(Section section, JsonGenerator json) {
        json.writeStartObject();
        tableOf(section).ifPresent(table -> {
            json.writeStringProperty(JsonKeys.EDITION, table.edition().name());
            write(table, json);
        });
        json.writeObjectPropertyStart(JsonKeys.TEXT);
        write(section.kind().key(), section.text(), section.isMissing(), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static Optional<Table<?, ?>> tableOf(Section section) {
        if (section instanceof ProactiveDisclosure proactive) {
            return Optional.of(proactive.table());
        }
        if (section instanceof Requests requests) {
            return Optional.of(requests.table());
        }
        return section instanceof Cases cases ? Optional.of(cases.table()) : Optional.empty();
    }

    private static void write(Table<?, ?> table, JsonGenerator json) {
        if (!table.hasKnownCell()) {
            return;
        }
        long[] figures = Figures.of(table);
        JsonKeys.Table keys = JsonKeys.tables(table.edition()).get(table.kind().ordinal());
        json.writeName(keys.key());
        json.writeStartObject();
        for (JsonKeys.Row row : keys.rows()) {
            if (isKnown(figures, row)) {
                write(row, figures, json);
            }
        }
        json.writeEndObject();
    }

    private static void write(JsonKeys.Row row, long[] figures, JsonGenerator json) {
        json.writeName(row.key());
        json.writeStartObject();
        for (int i = 0; i < row.cells().size(); i++) {
            JsonKeys.Cell cell = row.cells().get(i);
            long figure = figures[row.first() + i];
            if (figure != Figure.UNKNOWN) {
                json.writeName(cell.key());
                write(cell.path(), figure, json);
            }
        }
        json.writeEndObject();
    }

    private static void write(CellPath path, long figure, JsonGenerator json) {
        if (figure == Figure.BLANK) {
            json.writeNull();
        } else if (path.unit() == Unit.ITEM) {
            json.writeNumber(figure);
        } else {
            json.writeNumber(Figure.toDecimal(figure, path.unit()));
        }
    }

    static void write(String key, Narrative text, boolean isMissing, JsonGenerator json) {
        if (isMissing) {
            return;
        }
        json.writeArrayPropertyStart(key);
        for (String paragraph : text.paragraphs()) {
            json.writeString(paragraph);
        }
        json.writeEndArray();
    }

    private static boolean isKnown(long[] figures, JsonKeys.Row row) {
        for (int i = row.first(); i < row.first() + row.cells().size(); i++) {
            if (figures[i] != Figure.UNKNOWN) {
                return true;
            }
        }
        return false;
    }
}
