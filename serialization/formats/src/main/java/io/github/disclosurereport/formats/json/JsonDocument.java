package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportAssembler;
import io.github.disclosurereport.source.Oddity.Kind;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.table.Figure;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One pass over the JSON of a report: every token is either taken, or told as an oddity. */
final class JsonDocument {

    private static final Set<String> TELLING =
            Set.of(JsonKeys.EDITION, JsonKeys.ORGAN, JsonKeys.REPORT_YEAR, JsonKeys.TEXT);

    private final JsonParser json;
    private final JsonFacts facts;
    private final ReportAssembler assembler = new ReportAssembler();
    private final Set<String> members = new HashSet<>();
    private boolean hasCell;

    JsonDocument(JsonParser json, JsonFacts facts) {
        this.json = json;
        this.facts = facts;
    }

    AnnualReport report() {
        return assembler.report();
    }

    /** Whether anything was met that only a report has; a title, say, have many documents. */
    boolean isReport() {
        return hasCell || members.stream().anyMatch(TELLING::contains);
    }

    /** The first cell that an edition lacks; empty if it has them all. */
    Optional<CellPath> foreign(Edition edition) {
        return CellPath.all().stream()
                .filter(path -> assembler.has(path) && edition.indexOf(path) < 0)
                .findFirst();
    }

    /** Reads from the start of the report's object to its end. */
    void readReport() {
        readObject(key -> {
            Optional<Runnable> member = member(key);
            member.ifPresent(read -> readOnce(key, read));
            return member.isPresent();
        });
    }

    private Optional<Runnable> member(String key) {
        return switch (key) {
            case JsonKeys.EDITION -> Optional.of(() -> readString(this::edition));
            case JsonKeys.ORGAN -> Optional.of(() -> readString(assembler::organ));
            case JsonKeys.REPORT_YEAR -> Optional.of(this::readYear);
            case JsonKeys.TITLE -> Optional.of(() -> readString(assembler::title));
            case JsonKeys.PUBLISHED -> Optional.of(() -> readString(this::published));
            case JsonKeys.TEXT -> Optional.of(() -> readObject(this::readText));
            default -> Optional.ofNullable(JsonKeys.TABLES.get(key)).map(table -> () -> readTable(table));
        };
    }

    private boolean readText(String key) {
        if (key.equals(JsonKeys.PREFACE)) {
            readOnce(JsonKeys.TEXT + "." + key, () -> readParagraphs(assembler::preface));
            return true;
        }
        SectionKind section = JsonKeys.SECTIONS.get(key);
        if (section == null) {
            return false;
        }
        readOnce(JsonKeys.TEXT + "." + key, () -> readParagraphs(paragraphs -> assembler.section(section, paragraphs)));
        return true;
    }

    private void readOnce(String member, Runnable read) {
        if (members.add(member)) {
            read.run();
        } else {
            tell(Kind.REPEATED_KEY);
        }
    }

    private void readTable(TableKind table) {
        Map<String, Map<String, CellPath>> rows = JsonKeys.cells(table);
        readObject(key -> {
            Map<String, CellPath> cells = rows.get(key);
            if (cells != null) {
                readRow(cells);
            }
            return cells != null;
        });
    }

    private void readRow(Map<String, CellPath> cells) {
        readObject(key -> {
            CellPath path = cells.get(key);
            if (path != null) {
                readCell(path);
            }
            return path != null;
        });
    }

    private void readCell(CellPath path) {
        hasCell = true;
        if (assembler.has(path)) {
            tell(Kind.REPEATED_KEY);
            return;
        }
        switch (json.currentToken()) {
            case VALUE_NUMBER_INT -> readInteger(path);
            case VALUE_NUMBER_FLOAT -> cell(path, decimal(path));
            case VALUE_STRING -> cell(path, CellText.parse(json.getString(), path.unit()));
            case VALUE_NULL -> cell(path, CellText.blank(""));
            default -> tell(Kind.WRONG_TYPE);
        }
    }

    private CellText decimal(CellPath path) {
        try {
            return CellText.of(json.getString(), json.getDecimalValue(), path.unit());
        } catch (NumberFormatException e) {
            // An exponent beyond what any number can have.
            return CellText.parse(json.getString(), path.unit());
        }
    }

    private void readInteger(CellPath path) {
        boolean isLong = json.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        long count = isLong && path.unit() == Unit.ITEM ? json.getLongValue() : Long.MAX_VALUE;
        if (Figure.isCount(count)) {
            assembler.cell(path, count);
            facts.number(path, count, json);
        } else {
            cell(path, CellText.of(json.getString(), json.getDecimalValue(), path.unit()));
        }
    }

    private void cell(CellPath path, CellText text) {
        assembler.cell(path, text.figure());
        facts.cell(path, text, json);
    }

    private void edition(String name) {
        Optional<Edition> edition = JsonKeys.edition(name);
        edition.ifPresentOrElse(assembler::edition, () -> tell(Kind.WRONG_TYPE));
    }

    private void readYear() {
        boolean isNumber =
                json.currentToken() == JsonToken.VALUE_NUMBER_INT && json.getNumberType() == JsonParser.NumberType.INT;
        int year = isNumber ? json.getIntValue() : 0;
        if (AnnualReport.isReportYear(year)) {
            assembler.reportYear(year);
        } else {
            tell(Kind.WRONG_TYPE);
        }
    }

    private void published(String date) {
        try {
            assembler.published(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            tell(Kind.WRONG_TYPE);
        }
    }

    private void readString(Consumer<String> taker) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            taker.accept(json.getString());
        } else {
            tell(Kind.WRONG_TYPE);
        }
    }

    private void readParagraphs(Consumer<List<String>> taker) {
        List<String> paragraphs = new ArrayList<>();
        if (json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                readString(paragraphs::add);
            }
        } else {
            tell(Kind.WRONG_TYPE);
        }
        taker.accept(paragraphs);
    }

    /** Reads an object; the reader of its members says whether it knows a key, and leaves the parser on the value. */
    private void readObject(Predicate<String> readMember) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            tell(Kind.WRONG_TYPE);
            return;
        }
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            json.nextToken();
            if (!readMember.test(key)) {
                tell(Kind.UNKNOWN_KEY);
            }
        }
    }

    /** Tells of the current value, and passes over it. */
    private void tell(Kind kind) {
        String pointer = json.streamReadContext().pathAsPointer().toString();
        String path = pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
        facts.oddity(kind, path, json);
        json.skipChildren();
    }
}
