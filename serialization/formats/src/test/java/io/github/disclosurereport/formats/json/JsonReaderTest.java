package io.github.disclosurereport.formats.json;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.Edition.TRIAL_2019;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.formats.SampleReport;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.source.Doubt;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.table.PrintedState;
import io.github.disclosurereport.table.Remark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    private static final CellPath GRANTED = CellPath.parse("requests.granted.total");

    @ParameterizedTest
    @EnumSource(Edition.class)
    void what_is_written_is_read_back_equal(Edition edition) throws IOException {
        AnnualReport report = SampleReport.of(edition);
        ReadResult read = read(written(report));
        assertThat(read.report()).isEqualTo(report);
        assertThat(read.source().oddities()).isEmpty();
    }

    @Test
    void an_empty_report_is_read_back_equal() throws IOException {
        AnnualReport report = AnnualReport.builder(TRIAL_2019).build();
        assertThat(read(written(report)).report()).isEqualTo(report);
    }

    @Test
    void a_cell_has_its_line_and_column() {
        ReadResult read = read("""
                {"edition":"REVISED_2021",
                 "organ":"青岭", "requests":{"granted":{"total": 31}}}""");
        assertThat(read.source().at(GRANTED)).hasToString("\"31\", line 2, character 48");
    }

    @Test
    void places_count_characters_whatever_the_encoding() {
        String json = """
                {"organ":"青岭",
                 "text":{"preface":["本年度"]},"requests":{"granted":{"total": 31}}}""";
        assertThat(Stream.of(json.getBytes(UTF_8), ("\uFEFF" + json).getBytes(UTF_8), json.getBytes(UTF_16BE))
                        .map(JsonReaderTest::read)
                        .map(read -> read.source().at(GRANTED).toString()))
                .containsOnly("\"31\", line 2, character 61");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE"})
    void each_letter_of_a_text_has_its_place_whatever_the_encoding(String encoding) {
        ReadResult read = read("""
                {"organ":"青岭",
                 "text":{"preface":["𠮷年度"]}}""".getBytes(Charset.forName(encoding)));
        PlacedText preface = read.source().paragraphs(TextPart.PREFACE).get(0);
        assertThat(IntStream.range(0, 4).mapToObj(preface::place))
                .containsExactly(place(2, 22), place(2, 23), place(2, 24), place(2, 25));
    }

    @Test
    void of_letters_behind_an_escape_the_line_is_known() {
        PlacedText preface = read("{\"text\":{\"preface\":[\"本\\u5e74度\"]}}")
                .source()
                .paragraphs(TextPart.PREFACE)
                .get(0);
        assertThat(IntStream.range(0, 3).mapToObj(preface::place))
                .containsExactly(place(1, 22), place(1, 23), Optional.of(TextPlace.line(1)));
    }

    private static Optional<Place> place(int line, int column) {
        return Optional.of(new TextPlace(line, column));
    }

    @Test
    void a_count_that_is_not_printed_in_plain_digits_is_kept_as_printed() {
        ReadResult read = read("{\"requests\":{\"granted\":{\"total\":-0}}}");
        assertThat(read.report().cell(GRANTED)).isEqualTo(count(0));
        assertThat(read.source().at(GRANTED).printed()).isEqualTo("-0");
    }

    @Test
    void keys_may_come_in_any_order() {
        ReadResult read = read("""
                {"text":{"problems":["少"],"overview":["多"]},
                 "requests":{"granted":{"total":31,"naturalPerson":30},"newlyReceived":{"total":32}},
                 "edition":"REVISED_2021"}""");
        assertThat(read.report())
                .isEqualTo(AnnualReport.builder(REVISED_2021)
                        .overview("多")
                        .problems("少")
                        .setTable(TableKind.REQUESTS, path -> switch (path.toString()) {
                            case "requests.newlyReceived.total" -> count(32);
                            case "requests.granted.total" -> count(31);
                            case "requests.granted.naturalPerson" -> count(30);
                            default -> Cell.UNKNOWN;
                        })
                        .build());
        assertThat(read.source().oddities()).isEmpty();
    }

    @Test
    void a_string_in_a_cell_is_read_as_printed_text() {
        ReadResult read = read("{\"requests\":{\"granted\":{\"total\":\"１２件\"}}}");
        assertThat(read.report().cell(GRANTED)).isEqualTo(count(12));
        assertThat(read.source().at(GRANTED).text().remarks()).containsExactly(Remark.FULL_WIDTH, Remark.UNIT);
    }

    @Test
    void a_string_that_is_no_number_is_unknown() {
        ReadResult read = read("{\"requests\":{\"granted\":{\"total\":\"1O\"}}}");
        assertThat(read.report().cell(GRANTED)).isEqualTo(Cell.UNKNOWN);
        assertThat(read.source().at(GRANTED).state()).isEqualTo(PrintedState.TEXT);
    }

    @Test
    void null_is_blank_and_an_absent_key_is_unknown() {
        ReadResult read = read("{\"requests\":{\"granted\":{\"total\":null}}}");
        assertThat(read.report().cell(GRANTED)).isEqualTo(Cell.BLANK);
        assertThat(read.report().cell(CellPath.parse("requests.granted.naturalPerson")))
                .isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void a_number_in_another_notation_is_read_exactly() {
        assertThat(granted("3.0")).isEqualTo(count(3));
        assertThat(granted("1e3")).isEqualTo(count(1000));
        assertThat(granted("1000000000000000")).isEqualTo(count(1_000_000_000_000_000L));
    }

    @Test
    void a_number_that_cannot_be_kept_is_unknown() {
        assertThat(granted("1.5")).isEqualTo(Cell.UNKNOWN);
        assertThat(granted("1000000000000001")).isEqualTo(Cell.UNKNOWN);
        assertThat(granted("9223372036854775807")).isEqualTo(Cell.UNKNOWN);
        assertThat(granted("9".repeat(10_000))).isEqualTo(Cell.UNKNOWN);
        assertThat(granted("1e999999999")).isEqualTo(Cell.UNKNOWN);
        assertThat(granted("1e-999999999")).isEqualTo(Cell.UNKNOWN);
    }

    private static Cell granted(String number) {
        return read("{\"requests\":{\"granted\":{\"total\":" + number + "}}}")
                .report()
                .cell(GRANTED);
    }

    private static Cell count(long count) {
        return Cell.of(count, Unit.ITEM);
    }

    @Test
    void an_unknown_key_is_an_oddity_with_its_path_and_place() {
        ReadResult read = read("{\"edition\":\"REVISED_2021\",\"requests\":{\"grantd\":{\"total\":1}}}");
        assertThat(read.source().oddities())
                .containsExactly(new Oddity.UnknownKey("requests.grantd", Optional.of(new TextPlace(1, 48))));
    }

    @Test
    void a_wrong_type_is_an_oddity_and_the_rest_is_read() {
        ReadResult read = read(
                "{\"organ\":[1],\"requests\":{\"granted\":{\"total\":{\"a\":1},\"naturalPerson\":2}},\"text\":{\"overview\":\"x\"}}");
        assertThat(read.source().oddities()).hasSize(3);
        assertThat(read.source().oddities(Oddity.WrongType.class))
                .extracting(Oddity.WrongType::key)
                .containsExactly("organ", "requests.granted.total", "text.overview");
        assertThat(read.report().requests().granted().naturalPerson()).hasValue(2);
        assertThat(read.report().overview().isMissing()).isFalse();
    }

    @Test
    void of_a_repeated_key_the_first_counts() {
        ReadResult read = read("{\"organ\":\"甲\",\"organ\":\"乙\"}");
        assertThat(read.report().organ()).contains("甲");
        assertThat(read.source().oddities())
                .containsExactly(new Oddity.RepeatedKey("organ", Optional.of(new TextPlace(1, 22))));
    }

    @Test
    void a_cell_whose_key_stands_twice_is_unknown_unless_the_figures_are_the_same() {
        ReadResult read = read("{\"requests\":{\"granted\":{\"total\":1,\"total\":2}}}");
        assertThat(read.report().cell(GRANTED)).isEqualTo(Cell.UNKNOWN);
        assertThat(read.source().at(GRANTED))
                .isEqualTo(SourceCell.ambiguous("1 2", Doubt.REPEATED, Optional.of(new TextPlace(1, 33))));
        assertThat(read.source().oddities())
                .containsExactly(new Oddity.RepeatedCell(GRANTED, "2", Optional.of(new TextPlace(1, 43))));
    }

    @Test
    void a_cell_whose_key_stands_twice_with_the_same_figure_is_known() {
        ReadResult read = read("{\"requests\":{\"granted\":{\"total\":1,\"total\":1}}}");
        assertThat(read.report().cell(GRANTED)).isEqualTo(count(1));
        assertThat(read.source().oddities())
                .containsExactly(new Oddity.RepeatedKey("requests.granted.total", Optional.of(new TextPlace(1, 43))));
    }

    @Test
    void a_document_cut_short_keeps_what_was_read() {
        ReadResult read = read("{\"requests\":{\"granted\":{\"total\":7,\"natural");
        assertThat(read.report().cell(GRANTED)).isEqualTo(count(7));
        assertThat(read.source().oddities()).singleElement().isInstanceOf(Oddity.CutShort.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void a_figure_at_which_the_document_is_cut_short_is_not_read(String encoding) {
        String document = "{\"organ\":\"甲\",\"requests\":{\"granted\":{\"total\":731,\"naturalPerson\":128}}}";
        for (String mark : List.of("", "\uFEFF")) {
            byte[] whole = (mark + document).getBytes(Charset.forName(encoding));
            for (int end = whole.length / 2; end <= whole.length; end++) {
                AnnualReport report = read(Arrays.copyOf(whole, end)).report();
                assertThat(report.cell(GRANTED))
                        .as("%s of %s%s", end, mark, encoding)
                        .isIn(Cell.UNKNOWN, count(731));
                assertThat(report.cell(CellPath.parse("requests.granted.naturalPerson")))
                        .as("%s of %s%s", end, mark, encoding)
                        .isIn(Cell.UNKNOWN, count(128));
            }
            assertThat(read(whole).report().cell(GRANTED)).as(encoding).isEqualTo(count(731));
        }
    }

    @Test
    void more_after_the_report_is_an_oddity() {
        ReadResult read = read("{\"organ\":\"甲\"} {\"organ\":\"乙\"}");
        assertThat(read.report().organ()).contains("甲");
        assertThat(read.source().oddities()).singleElement().isInstanceOf(Oddity.CutShort.class);
    }

    @Test
    void without_an_edition_the_one_that_keeps_most_cells_is_taken() {
        assertThat(read("{\"reportYear\":2024,\"requests\":{\"otherUndivided\":{\"total\":1}}}")
                        .report()
                        .edition())
                .isEqualTo(TRIAL_2019);
        assertThat(read("{\"reportYear\":2020,\"requests\":{\"granted\":{\"total\":1}}}")
                        .report()
                        .edition())
                .isEqualTo(TRIAL_2019);
        assertThat(read("{\"requests\":{\"granted\":{\"total\":1}}}").report().edition())
                .isEqualTo(REVISED_2021);
    }

    @Test
    void a_cell_that_the_stated_edition_lacks_stays_in_the_source() {
        ReadResult read = read("{\"edition\":\"REVISED_2021\",\"requests\":{\"otherUndivided\":{\"total\":1}}}");
        assertThat(read.source()
                        .at(CellPath.parse("requests.otherUndivided.total"))
                        .printed())
                .isEqualTo("1");
    }

    @Test
    void other_json_is_no_report() {
        assertThatThrownBy(() -> read("{\"name\":\"x\"}")).isInstanceOf(NotAReportException.class);
        assertThatThrownBy(() -> read("{")).isInstanceOf(NotAReportException.class);
    }

    @Test
    void broken_json_in_which_no_report_is_met_is_declined_with_its_place() {
        assertThatExceptionOfType(NotAReportException.class)
                .isThrownBy(() -> read("{\"机关\":1,\n\"organ\" \"青岭市民政局\"}"))
                .satisfies(declined -> {
                    assertThat(declined.place()).contains(new TextPlace(2, 9));
                    assertThat(declined.message(Language.ZH)).startsWith("是 JSON，但在年度报告的各键之前中断：");
                    assertThat(declined.message(Language.EN))
                            .startsWith("JSON that breaks off before the keys of a report: ");
                });
    }

    private static ReadResult read(String json) {
        return read(json.getBytes(UTF_8));
    }

    private static ReadResult read(byte[] json) {
        return new JsonReader().read(json, "report.json", Limits.STANDARD);
    }

    private static String written(AnnualReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonWriter().write(report, out);
        return out.toString(UTF_8);
    }
}
