package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.formats.json.JsonWriter;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.source.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that hold several documents: an array of reports, or a report in each line. */
class ContainersTest {

    private static final ReportFormats FORMATS = ReportFormats.standard();
    private static final String ONE = "{\"organ\":\"甲\"}";
    private static final String TWO = "{\"organ\":\"乙\",\"requests\":{\"granted\":{\"total\": 31}}}";
    private static final String THREE = "{\"organ\":\"𠮷县\",\"text\":{\"overview\":[\"多 , {少}\",\"\\\"},{\\\"\"]}}";

    @TempDir
    private Path folder;

    static Stream<String> each_element_of_an_array_and_each_line_is_a_document() {
        return Stream.of(
                "[" + ONE + "," + TWO + "," + THREE + "]",
                "[" + ONE + " ,\n" + TWO + "\n,\t" + THREE + " ]\n",
                "\uFEFF \r\n[\r\n  " + ONE + ",\r\n  " + TWO + ",\r\n  " + THREE + "\r\n]",
                String.join("\n", ONE, TWO, THREE),
                String.join("\r\n", ONE, "", TWO, " ", "", THREE, "", ""),
                "\uFEFF\n" + String.join("\n", "  " + ONE + " ", TWO, "\t" + THREE) + "\n");
    }

    @ParameterizedTest
    @MethodSource
    void each_element_of_an_array_and_each_line_is_a_document(String file) {
        List<Document> documents = open(file);
        assertThat(documents).extracting(Document::name).containsExactly("file#1", "file#2", "file#3");
        assertThat(documents).extracting(ContainersTest::text).containsExactly(ONE, TWO, THREE);
        assertThat(documents)
                .extracting(document -> FORMATS.read(document).report().organ().orElse(""))
                .containsExactly("甲", "乙", "𠮷县");
    }

    /** What a person who opens the file finds in the line and at the character. */
    @ParameterizedTest
    @MethodSource("each_element_of_an_array_and_each_line_is_a_document")
    void places_are_those_of_the_file_that_a_person_opens(String file) {
        for (Document document : open(file)) {
            ReadResult read = FORMATS.read(document);
            assertThat(new PlacesInFile(file.getBytes(StandardCharsets.UTF_8)).wrong(read))
                    .as(document.name())
                    .isEmpty();
            assertThat(read.source().oddities()).as(document.name()).isEmpty();
        }
    }

    @Test
    void a_document_says_where_it_begins() {
        assertThat(open("[" + ONE + ", " + TWO + ",\n  " + THREE + "]"))
                .extracting(Document::begin)
                .containsExactly(new TextPlace(1, 2), new TextPlace(1, 17), new TextPlace(2, 3));
    }

    @Test
    void a_figure_stands_in_the_line_of_the_file() {
        ReadResult read = FORMATS.read(open(ONE + "\n\n" + TWO).get(1));
        assertThat(read.source().at(CellPath.parse("requests.granted.total")))
                .hasToString("\"31\", line 3, character 46");
    }

    @Test
    void text_out_of_a_container_has_the_lines_of_the_file_too() {
        String text = "青岭市民政局2025年政府信息公开工作年度报告\n一、总体情况\n好。\n二、主动公开政府信息情况\n好。\n三、收到和处理政府信息公开申请情况\n好。\n";
        Document part = new Document("file#2", text.getBytes(StandardCharsets.UTF_8), new TextPlace(7, 3));
        ReadResult read = FORMATS.read(part);
        assertThat(read.source().headings().get(0).place()).contains(new TextPlace(8, 1));
        assertThat(read.source().paragraphs(TextPart.TITLE).get(0).place()).contains(new TextPlace(7, 3));
    }

    static Stream<Named<String>> a_broken_element_does_not_hide_the_others() {
        return Stream.of(
                Named.of("no figure", "{\"requests\":{\"granted\":{\"total\":1O}}}"),
                Named.of("quote in a text", "{\"organ\":\"青岭\"市民政局\",\"reportYear\":2025}"),
                Named.of("no end", "{\"organ\":\"青岭\""),
                Named.of("no value", "{\"organ\":}"),
                Named.of("comma too many", "{\"organ\":\"青岭\",}"),
                Named.of("other quotes", "{'organ':'青岭'}"),
                Named.of("line break in a text", "{\"organ\":\"青\n岭\"}"),
                Named.of("bracket too many", "{\"organ\":\"青岭\"}}"),
                Named.of("a word", "nul"),
                Named.of("a word and more", "nul 1 2"));
    }

    @ParameterizedTest
    @MethodSource
    void a_broken_element_does_not_hide_the_others(String broken) {
        for (List<String> elements : List.of(
                List.of(broken, ONE, TWO),
                List.of(ONE, broken, TWO),
                List.of(ONE, TWO, broken),
                List.of(broken, ONE, broken, TWO, broken))) {
            assertThat(open("[" + String.join(",", elements) + "]"))
                    .as(elements.toString())
                    .extracting(ContainersTest::text)
                    .isEqualTo(elements);
        }
    }

    @Test
    void where_a_broken_element_has_elements_of_its_own_those_behind_it_are_found_all_the_same() {
        String broken = "{\"rows\":[{\"a\":1},{\"b\":x},{\"c\":3}]}";
        assertThat(open("[" + ONE + "," + broken + "," + TWO + "]"))
                .extracting(ContainersTest::text)
                .startsWith(ONE)
                .endsWith(TWO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[" + ONE + " " + TWO + "]", "[" + ONE + "," + TWO + ",]", "[" + ONE + "\n,,\n" + TWO + "]"})
    void a_comma_too_many_or_too_few_does_not_change_the_elements(String file) {
        assertThat(open(file).stream().map(ContainersTest::text).filter(text -> text.startsWith("{")))
                .containsExactly(ONE, TWO);
    }

    @Test
    void an_element_broken_in_the_middle_is_a_document_in_its_place() {
        String broken = "{\"organ\":\"青岭\",\"requests\":{\"granted\":{\"naturalPerson\":7,\"total\":1O}}}";
        List<Document> documents = open("[" + ONE + ",\n" + broken + ",\n" + TWO + "]");
        assertThat(documents).extracting(ContainersTest::text).containsExactly(ONE, broken, TWO);
        ReadResult read = FORMATS.read(documents.get(1));
        assertThat(read.report().requests().granted().naturalPerson()).hasValue(7);
        assertThat(read.source().oddities()).singleElement().isInstanceOf(Oddity.CutShort.class);
        assertThat(read.source().oddities().get(0).place()).get().asString().contains("line=2");
    }

    @Test
    void an_array_that_is_cut_short_keeps_what_there_is() {
        assertThat(open("[" + ONE + "," + TWO.substring(0, 20)))
                .extracting(ContainersTest::text)
                .containsExactly(ONE, TWO.substring(0, 20));
    }

    @Test
    void what_follows_an_array_is_not_lost() {
        List<Document> documents = open("[" + ONE + "," + TWO + "] 完");
        assertThat(documents).hasSize(2);
        assertThat(FORMATS.read(documents.get(1)).source().oddities())
                .singleElement()
                .isInstanceOf(Oddity.CutShort.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"organ\":\"青岭", "nul", "{\"organ\":\"青岭\"}}", "---"})
    void a_broken_line_does_not_hide_the_others(String broken) {
        for (List<String> lines : List.of(List.of(ONE, broken, TWO), List.of(ONE, TWO, broken))) {
            assertThat(open(String.join("\n", lines)))
                    .as(broken)
                    .extracting(ContainersTest::text)
                    .isEqualTo(lines);
        }
    }

    @Test
    void the_first_line_may_be_the_broken_one() {
        assertThat(open("{\"organ\":\n" + ONE + "\n" + TWO))
                .extracting(ContainersTest::text)
                .containsExactly("{\"organ\":", ONE, TWO);
    }

    static Stream<Named<String>> what_is_no_container_opens_to_itself() {
        return Stream.of(
                Named.of("one report", ONE),
                Named.of("one report and a line end", ONE + "\n"),
                Named.of("over lines", "{\n\"organ\":\n\"甲\",\n\"requests\":\n{\"granted\":\n{\"total\":1}\n}\n}\n"),
                Named.of("over lines and cut short", "{\n\"organ\":\"甲\",\n\"requests\":\n{\"gran"),
                Named.of("a report and more behind it", ONE + " " + TWO),
                Named.of("a report and a word in the next line", ONE + "\nEOF"),
                Named.of("two reports over lines", "{\n\"organ\":\"甲\"}\n{\n\"organ\":\"乙\"}"),
                Named.of("an array with nothing in it", "[ ]"),
                Named.of("text that begins with a bracket", "[2025] 青岭市民政局2025年政府信息公开工作年度报告\n[打印], {关闭}"),
                Named.of("text", "青岭市民政局"),
                Named.of("a page", "<p>[1, {\"a\":2}]</p>"),
                Named.of("nothing", ""));
    }

    @ParameterizedTest
    @MethodSource
    void what_is_no_container_opens_to_itself(String file) {
        Document document = document(file);
        assertThat(FORMATS.open(document)).containsExactly(document);
    }

    @Test
    void an_array_of_other_things_opens_to_documents_that_are_no_reports() {
        List<Document> documents = open("[1, 2, \"甲\", null, [" + ONE + "]]");
        assertThat(documents)
                .extracting(ContainersTest::text)
                .containsExactly("1", "2", "\"甲\"", "null", "[" + ONE + "]");
        assertThat(documents.subList(0, 4))
                .allSatisfy(document ->
                        assertThatExceptionOfType(NotAReportException.class).isThrownBy(() -> FORMATS.read(document)));
    }

    @Test
    void an_array_in_an_array_can_be_opened_in_turn() {
        Document inner = open("[1,\n [" + ONE + ", " + TWO + "]]").get(1);
        assertThat(FORMATS.open(inner)).extracting(Document::name).containsExactly("file#2#1", "file#2#2");
        assertThat(FORMATS.open(inner))
                .extracting(Document::begin)
                .containsExactly(new TextPlace(2, 3), new TextPlace(2, 18));
    }

    @Test
    void the_documents_of_a_file_have_its_name() throws IOException {
        Path file = Files.writeString(folder.resolve("reports.ndjson"), ONE + "\n" + TWO + "\n");
        assertThat(FORMATS.documents(file))
                .extracting(Document::name)
                .containsExactly("reports.ndjson#1", "reports.ndjson#2");
        Path one = Files.writeString(folder.resolve("report.json"), ONE);
        assertThat(FORMATS.documents(one)).extracting(Document::name).containsExactly("report.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {ONE, "[" + ONE + "]", ONE + "\n", " [\n" + ONE + "\n]\n"})
    void a_file_that_holds_one_report_is_read_as_that_report(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("report"), content);
        assertThat(FORMATS.read(file).report().organ()).contains("甲");
        assertThat(FORMATS.read(file, "json").report().organ()).contains("甲");
        assertThat(FORMATS.read(content.getBytes(StandardCharsets.UTF_8), "report")
                        .report()
                        .organ())
                .contains("甲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[" + ONE + "," + TWO + "]", ONE + "\n" + TWO})
    void a_file_that_holds_several_is_not_read_as_one_and_the_message_has_the_remedy(String content)
            throws IOException {
        Path file = Files.writeString(folder.resolve("reports"), content);
        assertThatExceptionOfType(NotAReportException.class)
                .isThrownBy(() -> FORMATS.read(file))
                .withMessage("reports: 2 documents in one: ReportFormats.open gives each of them")
                .satisfies(e -> assertThat(e.message(Language.ZH)).isEqualTo("含有 2 份文件，请逐份读取（ReportFormats.open）"));
        assertThatExceptionOfType(NotAReportException.class).isThrownBy(() -> FORMATS.read(file, "json"));
    }

    @Test
    void without_containers_a_file_is_one_document() {
        ReportFormats readersAlone = ReportFormats.of(List.of(FORMATS.reader("json")), List.of());
        Document document = document("[" + ONE + "," + TWO + "]");
        assertThat(readersAlone.open(document)).containsExactly(document);
    }

    @Test
    void a_document_over_the_limit_is_not_opened() {
        ReportFormats narrow = FORMATS.with(Limits.STANDARD.withBytes(10));
        assertThatExceptionOfType(NotAReportException.class)
                .isThrownBy(() -> narrow.open(document("[" + ONE + "]")))
                .withMessageContaining("larger than 10 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,1,1,1]", "[{},{},x,{},{}]", "{}\n{}\n{}\n{}"})
    void more_documents_than_parts_are_refused_by_the_name_of_the_limit(String file) {
        ReportFormats narrow = FORMATS.with(Limits.STANDARD.withParts(3));
        assertThatExceptionOfType(NotAReportException.class)
                .isThrownBy(() -> narrow.open(document(file)))
                .withMessageContaining("the limit; see Limits.parts");
    }

    /** Reports together may have more parts than one may have. */
    @Test
    void as_many_reports_as_there_are_bytes_for_are_opened() throws IOException {
        String report = written(SampleReport.of(REVISED_2021)).strip();
        int count = 500;
        for (String file : List.of(
                "["
                        + String.join(
                                ",",
                                IntStream.range(0, count).mapToObj(i -> report).toList()) + "]",
                String.join(
                        "\n", IntStream.range(0, count).mapToObj(i -> report).toList()))) {
            List<Document> documents = open(file);
            assertThat(documents).hasSize(count);
            assertThat(FORMATS.read(documents.get(count - 1)).report()).isEqualTo(SampleReport.of(REVISED_2021));
        }
    }

    static Stream<Named<String>> a_container_made_to_exhaust_ends_quickly() {
        return Stream.of(
                Named.of("broken elements", "[" + "{x},".repeat(2_000_000)),
                Named.of("brackets", "[".repeat(8_000_000)),
                Named.of("nested objects", "[" + "{\"a\":".repeat(2_000_000)),
                Named.of("blanks", "[x" + " ".repeat(8_000_000) + "{"),
                Named.of("commas", "[{}x" + ",".repeat(8_000_000)),
                Named.of("one quote", "[{\"" + ",{".repeat(4_000_000)),
                Named.of("lines", "{\n".repeat(4_000_000)),
                Named.of("lines of one object", "{}\n" + "{\n".repeat(4_000_000)));
    }

    @ParameterizedTest
    @MethodSource
    void a_container_made_to_exhaust_ends_quickly(String file) {
        Document document = document(file);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            try {
                assertThat(FORMATS.open(document)).hasSizeLessThanOrEqualTo(Limits.STANDARD.parts());
            } catch (NotAReportException e) {
                assertThat(e).hasMessageContaining("the limit; see Limits.parts");
            }
        });
    }

    private static List<Document> open(String file) {
        return FORMATS.open(document(file));
    }

    private static Document document(String file) {
        return new Document("file", file.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Document document) {
        return new String(document.bytes(), StandardCharsets.UTF_8);
    }

    private static String written(AnnualReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonWriter().write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
