package io.github.disclosurereport.result.json;

import static io.github.disclosurereport.result.json.SchemaObject.arrayOf;
import static io.github.disclosurereport.result.json.SchemaObject.ref;
import static io.github.disclosurereport.result.json.SchemaObject.type;

import io.github.disclosurereport.finding.Comparison;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.report.FrontMatterKey;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.table.PrintedState;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Makes the schemas out of the declaration of the form. */
final class Schemas {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    /** The most nines with which a number is kept. */
    private static final long LARGEST = LongStream.iterate(9, nines -> 10 * nines + 9)
            .takeWhile(nines -> CellText.parse(Long.toString(nines), Unit.ITEM).state() == PrintedState.NUMBER)
            .max()
            .orElseThrow();

    private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    private Schemas() {}

    static Map<String, Object> of(JsonSchema schema) {
        return schema == JsonSchema.REPORT ? report() : result();
    }

    private static Map<String, Object> report() {
        SchemaObject report = new SchemaObject()
                .requiring(FrontMatterKey.EDITION.key())
                .with(
                        FrontMatterKey.EDITION.key(),
                        Map.of(
                                "enum",
                                Arrays.stream(Edition.values()).map(Enum::name).toList()))
                .with(FrontMatterKey.ORGAN.key(), type("string"))
                .with(FrontMatterKey.REPORT_YEAR.key(), type("integer"))
                .with(TextPart.TITLE.key(), type("string"))
                .with(FrontMatterKey.PUBLISHED.key(), ordered("type", "string", "format", "date", "pattern", DAY));
        for (TableKind table : TableKind.values()) {
            report.with(table.key(), type("object"));
        }
        report.with(TextPart.KEY, texts());
        Map<String, Object> schema =
                named("report", "政府信息公开工作年度报告 / annual report on government information disclosure");
        schema.putAll(report.closed());
        schema.put(
                "allOf", Arrays.stream(Edition.values()).map(Schemas::tablesOf).toList());
        schema.put("$defs", definitions());
        return schema;
    }

    private static Map<String, Object> named(String key, String title) {
        return ordered("$schema", DIALECT, "$id", "urn:io.github.disclosurereport:" + key, "title", title);
    }

    private static Map<String, Object> texts() {
        SchemaObject texts = new SchemaObject().with(TextPart.PREFACE.key(), arrayOf(type("string")));
        for (SectionKind section : SectionKind.values()) {
            texts.with(section.key(), arrayOf(type("string")));
        }
        return texts.closed();
    }

    /** The tables that a report of an edition may have. */
    private static Map<String, Object> tablesOf(Edition edition) {
        SchemaObject tables = new SchemaObject();
        for (TableKind table : TableKind.values()) {
            tables.with(table.key(), ref(definition(edition, table)));
        }
        return ordered(
                "if",
                new SchemaObject()
                        .with(FrontMatterKey.EDITION.key(), Map.of("const", edition.name()))
                        .open(),
                "then",
                tables.open());
    }

    private static String definition(Edition edition, TableKind table) {
        return table.key() + "-" + edition.name();
    }

    private static Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put(
                Unit.ITEM.name(),
                ordered(
                        "description",
                        "件; null: left blank; no key: unknown",
                        "type",
                        List.of("integer", "null"),
                        "minimum",
                        -LARGEST,
                        "maximum",
                        LARGEST));
        definitions.put(
                Unit.TEN_THOUSAND_YUAN.name(),
                ordered(
                        "description",
                        "万元; null: left blank; no key: unknown",
                        "type",
                        List.of("number", "null"),
                        "exclusiveMinimum",
                        -LARGEST,
                        "exclusiveMaximum",
                        LARGEST));
        for (Edition edition : Edition.values()) {
            for (TableKind table : TableKind.values()) {
                definitions.put(definition(edition, table), table(edition, table));
            }
        }
        return definitions;
    }

    private static Map<String, Object> table(Edition edition, TableKind table) {
        SchemaObject rows = new SchemaObject();
        for (Heading row :
                edition.cells(table).stream().map(CellPath::row).distinct().toList()) {
            SchemaObject cells = new SchemaObject();
            edition.cells(row)
                    .forEach(path -> cells.with(
                            path.column().key(),
                            ordered(
                                    "title",
                                    path.label(edition),
                                    "$ref",
                                    "#/$defs/" + path.unit().name())));
            rows.with(row.key(), cells.closed());
        }
        return rows.closed();
    }

    private static Map<String, Object> result() {
        Map<String, Object> schema = named("result", "what was found in one file; other keys may come");
        schema.put("oneOf", List.of(judged(), unusable()));
        schema.put("$defs", ordered("finding", finding(), "notAssessable", notAssessable(), "place", place()));
        return schema;
    }

    private static Map<String, Object> judged() {
        return new SchemaObject()
                .requiring("file", "complete", "report", "findings", "notAssessable")
                .with("file", type("string"))
                .with("complete", type("boolean"))
                .with(
                        "report",
                        new SchemaObject()
                                .requiring(FrontMatterKey.EDITION.key())
                                .with(FrontMatterKey.ORGAN.key(), type("string"))
                                .with(FrontMatterKey.REPORT_YEAR.key(), type("integer"))
                                .with(FrontMatterKey.EDITION.key(), type("string"))
                                .open())
                .with("findings", arrayOf(ref("finding")))
                .with("notAssessable", arrayOf(ref("notAssessable")))
                .with("unlisted", ordered("type", "object", "additionalProperties", type("integer")))
                .with("notGiven", arrayOf(unrun()))
                .with("failed", arrayOf(unrun()))
                .with("suppressed", arrayOf(suppressed()))
                .open();
    }

    private static Map<String, Object> unusable() {
        return new SchemaObject()
                .requiring("file", "complete", "error")
                .with("file", type("string"))
                .with("complete", Map.of("const", false))
                .with("error", type("string"))
                .open();
    }

    private static Map<String, Object> unrun() {
        return new SchemaObject()
                .requiring("rule", "reason")
                .with("rule", type("string"))
                .with("reason", type("string"))
                .open();
    }

    private static Map<String, Object> finding() {
        Map<String, Object> numbers = Map.of("anyOf", List.of(type("number"), arrayOf(type("number"))));
        return new SchemaObject()
                .requiring("rule", "severity", "cells", "message", "basis", "key", "targets")
                .with("rule", type("string"))
                .with(
                        "severity",
                        Map.of(
                                "enum",
                                Arrays.stream(Severity.values())
                                        .map(severity -> severity.name(Language.EN))
                                        .toList()))
                .with("cells", arrayOf(type("string")))
                .with("expected", numbers)
                .with("actual", numbers)
                .with("formula", type("string"))
                .with("message", type("string"))
                .with("basis", type("string"))
                .with("location", type("string"))
                .with("place", ref("place"))
                .with("key", type("string"))
                .with("targets", arrayOf(type("object")))
                .with("balances", arrayOf(balance()))
                .open();
    }

    private static Map<String, Object> suppressed() {
        Map<String, Object> why = new SchemaObject()
                .requiring("reason", "by")
                .with("reason", type("string"))
                .with("by", type("string"))
                .with("expires", ordered("type", "string", "format", "date", "pattern", DAY))
                .open();
        return ordered("allOf", List.of(ref("finding"), why));
    }

    private static Map<String, Object> balance() {
        Map<String, Object> side = new SchemaObject()
                .requiring("sum", "terms")
                .with("sum", type("number"))
                .with(
                        "terms",
                        arrayOf(new SchemaObject()
                                .requiring("cell", "number")
                                .with("cell", type("string"))
                                .with("number", type("number"))
                                .open()))
                .open();
        return new SchemaObject()
                .requiring("left", "comparison", "right")
                .with("left", side)
                .with(
                        "comparison",
                        Map.of(
                                "enum",
                                Arrays.stream(Comparison.values())
                                        .map(Comparison::sign)
                                        .toList()))
                .with("right", side)
                .open();
    }

    private static Map<String, Object> notAssessable() {
        return new SchemaObject()
                .requiring("rule", "rules", "cells", "reason")
                .with("rule", type("string"))
                .with("rules", arrayOf(type("string")))
                .with("cells", arrayOf(type("string")))
                .with("reason", type("string"))
                .with("location", type("string"))
                .with("place", ref("place"))
                .open();
    }

    private static Map<String, Object> place() {
        SchemaObject place = new SchemaObject().with("report", type("string"));
        Stream.of("line", "paragraph", "page", "table", "row").forEach(key -> place.with(key, type("integer")));
        return place.with("column", type("integer"))
                .with("sheet", type("string"))
                .with("address", type("string"))
                .open();
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            ordered.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return ordered;
    }
}
