package io.github.disclosurereport.formats.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.Section;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.ReportReader;
import io.github.disclosurereport.serialization.Sureness;
import io.github.disclosurereport.serialization.bytes.Encodings;
import io.github.disclosurereport.serialization.bytes.FileKind;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.source.Reading;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads reports from the JSON that {@link JsonWriter} writes, its keys in any order.
 *
 * <p>A string in a cell is read as printed text. Unknown keys, wrong types and a document cut short are oddities in
 * the source, with line and column; nothing is dropped in silence.
 */
public final class JsonReader implements ReportReader {

    static final int LONGEST_NUMBER = 20_000;

    private static final JsonFactory STANDARD = factory(Limits.STANDARD);

    /** Made by hand or found as a service. */
    public JsonReader() {}

    @Override
    public String kind() {
        return "json";
    }

    @Override
    public Sureness sureness(byte[] head) {
        return beginsObject(head) && FileKind.of(head).isEmpty() ? Sureness.CERTAIN : Sureness.NO;
    }

    private static boolean beginsObject(byte[] head) {
        return Encodings.isUtf16(head)
                ? JsonBytes.beginsObject(
                        Encodings.decode(head, Optional.empty()).stripLeading().getBytes(UTF_8))
                : JsonBytes.beginsObject(head);
    }

    @Override
    public ReadResult read(Document file, Limits limits) {
        NotAReportException.checkSize(file, limits);
        byte[] bytes = JsonBytes.withoutOpenNumber(file.bytes());
        JsonFactory factory = limits.equals(Limits.STANDARD) ? STANDARD : factory(limits);
        Reading reading = new Reading(Facet.PROSE, Facet.FRONT_MATTER);
        JsonSource source = new JsonSource(reading, new Utf8Places(bytes, file.begin()));
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), bytes)) {
            JsonDocument document = new JsonDocument(json, reading, source);
            Optional<Oddity.CutShort> broken = readWhole(json, document, source);
            if (!document.isReport()) {
                throw broken.map(JsonReader::brokenBefore)
                        .orElseGet(() -> new NotAReportException(
                                "是 JSON，但不是含有年度报告各键的对象", "JSON, but not an object with the keys of a report"));
            }
            broken.ifPresent(reading::oddity);
            return reading.build();
        }
    }

    /** Reads as far as it can be followed; what is wrong there, if anything is. */
    private static Optional<Oddity.CutShort> readWhole(JsonParser json, JsonDocument document, JsonSource source) {
        try {
            json.nextToken();
            document.readReport();
            return json.nextToken() == null
                    ? Optional.empty()
                    : Optional.of(new Oddity.CutShort(JsonFault.MORE, source.place(json)));
        } catch (JacksonException e) {
            return Optional.of(new Oddity.CutShort(source.fault(e), source.place(e.getLocation())));
        }
    }

    private static NotAReportException brokenBefore(Oddity.CutShort broken) {
        return new NotAReportException(
                "是 JSON，但在年度报告的各键之前中断：" + broken.why().chinese(),
                "JSON that breaks off before the keys of a report: "
                        + broken.why().english(),
                broken.place());
    }

    private static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.nesting())
                        .maxTokenCount(limits.parts())
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .build();
    }

    /**
     * Reads a report where a parser stands on the start of its object, without keeping a source.
     *
     * @throws JsonReportException if the object is broken, or holds anything that the report cannot keep
     */
    public static AnnualReport read(JsonParser json) {
        Reading reading = new Reading();
        StrictFacts facts = new StrictFacts(json);
        JsonDocument document = new JsonDocument(json, reading, facts);
        try {
            document.readReport();
        } catch (StreamReadException | StreamConstraintsException e) {
            throw facts.broken(e, document.path());
        }
        AnnualReport report = reading.report();
        document.foreign(report.edition()).ifPresent(path -> {
            throw new JsonReportException(
                    new Bilingual(
                            report.edition() + " 没有单元格 " + path,
                            "the edition " + report.edition() + " has no cell " + path),
                    Optional.of(path.toString()),
                    facts.place(path));
        });
        return report;
    }

    /**
     * Reads a section: a report that has nothing else.
     *
     * @throws JsonReportException if the object is broken, or holds anything that the section cannot keep
     */
    static <S extends Section> S read(JsonParser json, Function<AnnualReport, S> section) {
        AnnualReport report = read(json);
        S read = section.apply(report);
        Stream<Bilingual> others = report.sections().stream()
                .filter(other -> other.kind() != read.kind() && !other.isMissing())
                .map(other -> Bilingual.same(other.kind().key()));
        Stream.concat(others, aroundSections(report)).findFirst().ifPresent(other -> {
            String key = read.kind().key();
            throw new JsonReportException(
                    new Bilingual(
                            "此处只应有 " + key + "，却有" + other.chinese(),
                            other.english() + ", where only " + key + " belongs"),
                    Optional.empty(),
                    Optional.empty());
        });
        return read;
    }

    private static Stream<Bilingual> aroundSections(AnnualReport report) {
        boolean isAlone = report.organ().isEmpty()
                && report.reportYear().isEmpty()
                && report.title().isEmpty()
                && report.published().isEmpty()
                && report.preface().isEmpty();
        return isAlone
                ? Stream.empty()
                : Stream.of(new Bilingual("机关、年度、标题、日期或前言", "organ, year, title, date or preface"));
    }
}
