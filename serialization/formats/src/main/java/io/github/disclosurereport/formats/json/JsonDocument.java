package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.source.Reading;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.CellText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One pass over the JSON of a report: every token is either taken, or told as an oddity. */
final class JsonDocument {

    private static final Set<String> TELLING = Set.of(JsonKeys.EDITION, JsonKeys.ORGAN, JsonKeys.REPORT_YEAR);

    private static final Keys<Member> TEXTS = Member.keys(Stream.concat(
            Stream.of(new Member(JsonKeys.PREFACE, document -> document.readParagraphs(TextPart.PREFACE))),
            Arrays.stream(SectionKind.values())
                    .map(section ->
                            new Member(section.key(), document -> document.readParagraphs(TextPart.of(section))))));

    private static final Keys<Member> MEMBERS = Member.keys(Stream.of(
                    Stream.of(
                            new Member(JsonKeys.EDITION, document -> document.readString(document::edition)),
                            new Member(JsonKeys.ORGAN, document -> document.readString(document.reading::organ)),
                            new Member(JsonKeys.REPORT_YEAR, JsonDocument::readYear),
                            new Member(JsonKeys.TITLE, document -> document.readString(document::title)),
                            new Member(JsonKeys.PUBLISHED, document -> document.readString(document::published))),
                    Arrays.stream(TableKind.values())
                            .map(table -> new Member(table.key(), document -> document.readTable(table))),
                    Stream.of(new Member(JsonKeys.TEXT, JsonDocument::readText)))
            .flatMap(Function.identity()));

    /** A member that an object has once, and how it is read. */
    private record Member(String key, Consumer<JsonDocument> read) {

        static Keys<Member> keys(Stream<Member> members) {
            Map<String, Member> named = new LinkedHashMap<>();
            members.forEach(member -> named.put(member.key(), member));
            return new Keys<>(named);
        }
    }

    private final JsonParser json;
    private final JsonFacts facts;
    private final JsonPlaces places;
    private final Reading reading;
    /** The members met on both levels; a text and a table of one name are two. */
    private final Set<Member> members = new HashSet<>();

    private boolean hasCell;
    private boolean hasText;

    JsonDocument(JsonParser json, Reading reading, JsonFacts facts) {
        this.json = json;
        this.reading = reading;
        this.facts = facts;
        this.places = new JsonPlaces(json);
    }

    /** Whether anything was met that only a report has; a title, say, have many documents. */
    boolean isReport() {
        return hasCell || hasText || members.stream().map(Member::key).anyMatch(TELLING::contains);
    }

    /** The first cell that an edition lacks; empty if it has them all. */
    Optional<CellPath> foreign(Edition edition) {
        for (CellPath path : JsonKeys.foreign(edition)) {
            if (reading.has(path)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    /** The path of the key at which the parser stands. */
    String path() {
        return places.path(json);
    }

    /** Reads from the start of the report's object to its end. */
    void readReport() {
        readObject(MEMBERS, this::readOnce);
    }

    private void readOnce(Member member) {
        if (members.add(member)) {
            member.read().accept(this);
        } else {
            tell(Oddity.RepeatedKey::new);
        }
    }

    /** Many answers of portals have a text, too, but none with sections. */
    private void readText() {
        hasText = json.currentToken() == JsonToken.START_OBJECT;
        readObject(TEXTS, this::readOnce);
    }

    private void readTable(TableKind table) {
        readObject(JsonKeys.rows(table), cells -> readObject(cells, this::readCell));
    }

    private void readCell(CellPath path) {
        hasCell = true;
        switch (json.currentToken()) {
            case VALUE_NUMBER_INT -> readInteger(path);
            case VALUE_NUMBER_FLOAT -> cell(path, decimal(path));
            case VALUE_STRING -> cell(path, CellText.parse(text(), path.unit()));
            case VALUE_NULL -> cell(path, CellText.blank(""));
            default -> wrong(JsonTypes.CELL);
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
        boolean isMinusZero = count == 0 && json.getStringLength() > 1;
        if (Figure.isCount(count) && !isMinusZero) {
            cell(path, CellText.count(count));
        } else {
            cell(path, CellText.of(json.getString(), json.getDecimalValue(), path.unit()));
        }
    }

    private void cell(CellPath path, CellText text) {
        if (reading.has(path)) {
            cellAgain(path, text);
        } else {
            keep(path, text);
        }
    }

    private void cellAgain(CellPath path, CellText text) {
        facts.repeated(path, json);
        SourceCell before = reading.at(path);
        keep(path, text);
        if (reading.at(path).equals(before)) {
            tell(Oddity.RepeatedKey::new);
        }
    }

    private void keep(CellPath path, CellText text) {
        facts.cell(path, text, json);
        reading.cell(path, new SourceCell(text, facts.begin(json)));
    }

    private void title(String text) {
        reading.title(facts.placed(text, json));
    }

    private void edition(String name) {
        Optional<Edition> edition = JsonKeys.edition(name);
        edition.ifPresentOrElse(reading::edition, () -> wrong(JsonTypes.EDITION));
    }

    private void readYear() {
        boolean isNumber =
                json.currentToken() == JsonToken.VALUE_NUMBER_INT && json.getNumberType() == JsonParser.NumberType.INT;
        int year = isNumber ? json.getIntValue() : 0;
        if (AnnualReport.isReportYear(year)) {
            reading.reportYear(year);
        } else {
            wrong(JsonTypes.YEAR);
        }
    }

    private void published(String date) {
        try {
            reading.published(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            wrong(JsonTypes.DATE);
        }
    }

    private void readString(Consumer<String> taker) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            taker.accept(text());
        } else {
            wrong(JsonTypes.TEXT);
        }
    }

    private String text() {
        String text = json.getString();
        facts.text(text, json);
        return text;
    }

    private void readParagraphs(TextPart part) {
        List<PlacedText> paragraphs = new ArrayList<>();
        if (json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                readString(text -> paragraphs.add(facts.placed(text, json)));
            }
        } else {
            wrong(JsonTypes.TEXTS);
        }
        reading.text(part, paragraphs);
    }

    private <T> void readObject(Keys<T> keys, Consumer<T> readMember) {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            keys.readMembers(json, readMember, () -> tell(Oddity.UnknownKey::new));
        } else {
            wrong(JsonTypes.OBJECT);
        }
    }

    /** Another value than belongs there. */
    private void wrong(Bilingual expected) {
        Bilingual found = JsonTypes.found(json);
        tell((key, place) -> new Oddity.WrongType(key, expected, found, place));
    }

    /** Tells of the current value, and passes over it. */
    private void tell(BiFunction<String, Optional<Place>, Oddity> oddity) {
        facts.oddity(oddity.apply(places.path(json), facts.place(json)), json);
        json.skipChildren();
    }
}
