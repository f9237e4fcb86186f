package io.github.disclosurereport.table;

import static io.github.disclosurereport.form.Unit.ITEM;
import static io.github.disclosurereport.form.Unit.TEN_THOUSAND_YUAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.disclosurereport.form.Unit;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @Test
    void digits_behind_a_mark_that_turns_them_are_no_figure() {
        assertThat(CellText.parse("\u202E35\u202C", ITEM).state()).isEqualTo(PrintedState.TEXT);
        assertThat(CellText.parse("\u202D35\u202C", ITEM).state()).isEqualTo(PrintedState.NUMBER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                 | 0
            7                 | 7
            14069             | 14069
            1000000000000000  | 1000000000000000
            -1                | -1
            -1000000000000000 | -1000000000000000
            １２              | 12 FULL_WIDTH
            ０                | 0 FULL_WIDTH
            ９                | 9 FULL_WIDTH
            1,234             | 1234 SEPARATED
            1,234,567         | 1234567 SEPARATED
            １，２３４        | 1234 FULL_WIDTH SEPARATED
            1 234             | 1234 SPACED
            14 069 123        | 14069123 SPACED
            282①              | 282 FOOTNOTE
            282 ①             | 282 FOOTNOTE
            31[2]             | 31 FOOTNOTE
            31[²]             | 31 FOOTNOTE
            3（含上年1件）    | 3 NOTE
            3件（其中网络1件）| 3 NOTE UNIT
            3（注1）          | 3 NOTE
            0（无）           | 0 NOTE
            1\u00A0234        | 1234 SPACED
            ' 12'             | 12
            ' 12 '            | 12
            '\u00A012\u00A0'  | 12
            '12\u3000'        | 12
            ' 1 234 '         | 1234 SPACED
            007               | 7 LEADING_ZEROS
            00                | 0 LEADING_ZEROS
            3.0               | 3 DECIMAL_ZEROS
            1,234.00          | 1234 SEPARATED DECIMAL_ZEROS
            +3                | 3 SIGN_WORD
            增3               | 3 SIGN_WORD
            增加 3            | 3 SIGN_WORD
            减2               | -2 SIGN_WORD
            减少2             | -2 SIGN_WORD
            无变化            | 0 SIGN_WORD
            329条             | 329 UNIT
            329 件            | 329 UNIT
            152（均为一审）   | 152 NOTE
            282注1            | 282 FOOTNOTE
            0注⁴              | 0 FOOTNOTE
            0[^1]             | 0 FOOTNOTE
            ３件              | 3 FULL_WIDTH UNIT
            八                | 8 CHINESE_NUMERAL
            十                | 10 CHINESE_NUMERAL
            十二              | 12 CHINESE_NUMERAL
            两百一十          | 210 CHINESE_NUMERAL
            一百零五          | 105 CHINESE_NUMERAL
            三万二千          | 32000 CHINESE_NUMERAL
            一亿零五万        | 100050000 CHINESE_NUMERAL
            二〇              | 20 CHINESE_NUMERAL
            十二件            | 12 CHINESE_NUMERAL UNIT
            3\u200B1          | 31
            \uFEFF31\u200B    | 31
            """)
    void a_printed_count_has_a_value_and_remarks(String printed, String expected) {
        assertThat(read(printed, ITEM)).as(printed).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0              | 0
            12.5           | 12.5
            12.50          | 12.5
            ３１６，４４１ | 316441 FULL_WIDTH SEPARATED
            1,234.5        | 1234.5 SEPARATED
            2 036.85       | 2036.85 SPACED
            0.000001       | 0.000001
            1000000000     | 1000000000
            -0.5           | -0.5
            12万元         | 12 UNIT
            251000元       | 25.1 UNIT
            251 000 元     | 25.1 SPACED UNIT
            73802895.90元  | 7380.28959 UNIT
            0.01元         | 0.000001 UNIT
            1.2亿元        | 12000 UNIT
            十二万元       | 12 CHINESE_NUMERAL UNIT
            四点二二       | 4.22 CHINESE_NUMERAL
            零点〇五       | 0.05 CHINESE_NUMERAL
            一点五万元     | 1.5 CHINESE_NUMERAL UNIT
            一千四百八十点六二 | 1480.62 CHINESE_NUMERAL
            三千元         | 0.3 CHINESE_NUMERAL UNIT
            """)
    void a_printed_amount_is_read_in_ten_thousand_yuan(String printed, String expected) {
        assertThat(read(printed, TEN_THOUSAND_YUAN)).as(printed).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,2                  | NOT_A_NUMBER
            2 0                  | NOT_A_NUMBER
            12¹                  | NOT_A_NUMBER
            1 4 0 6 9            | NOT_A_NUMBER
            ①                    | NOT_A_NUMBER
            1,2345               | NOT_A_NUMBER
            13 5                 | NOT_A_NUMBER
            0 0                  | NOT_A_NUMBER
            1  234               | NOT_A_NUMBER
            1O                   | NOT_A_NUMBER
            1e3                  | NOT_A_NUMBER
            --3                  | NOT_A_NUMBER
            - 3                  | NOT_A_NUMBER
            — 45                 | NOT_A_NUMBER
            3（均为去年件）      | NOT_A_NUMBER
            5（均为2022年）      | NOT_A_NUMBER
            5（均误填，应为0）   | NOT_A_NUMBER
            5（均值）            | NOT_A_NUMBER
            5（均为乡镇数据）    | NOT_A_NUMBER
            增                   | NOT_A_NUMBER
            件                   | NOT_A_NUMBER
            ①                    | NOT_A_NUMBER
            一一                 | NOT_A_NUMBER
            二十十               | NOT_A_NUMBER
            百                   | NOT_A_NUMBER
            万                   | NOT_A_NUMBER
            一万万               | NOT_A_NUMBER
            一万亿               | NOT_A_NUMBER
            详见附件             | NOT_A_NUMBER
            1.5                  | NOT_AN_INTEGER
            0.5件                | NOT_AN_INTEGER
            1000000000000001     | TOO_LARGE
            -1000000000000001    | TOO_LARGE
            9223372036854775807  | TOO_LARGE
            -9223372036854775808 | TOO_LARGE
            3元                  | WRONG_UNIT
            三万元               | WRONG_UNIT
            """)
    void a_text_without_a_count_has_the_reason_why(String printed, Remark reason) {
        assertThat(read(printed, ITEM)).as(printed).isEqualTo("TEXT " + reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            约12                | NOT_A_NUMBER
            1.2.3               | NOT_A_NUMBER
            12万                | NOT_A_NUMBER
            0.0000001           | TOO_FINE
            0.001元             | TOO_FINE
            1000000000.000001   | TOO_LARGE
            1000000001          | TOO_LARGE
            100001亿元          | TOO_LARGE
            9223372036854775807 | TOO_LARGE
            3件                 | WRONG_UNIT
            """)
    void a_text_without_an_amount_has_the_reason_why(String printed, Remark reason) {
        assertThat(read(printed, TEN_THOUSAND_YUAN)).as(printed).isEqualTo("TEXT " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "／", "-", "－", "—", "--", "——", "无", "N/A", "Ｎ／Ａ", "不适用", " / "})
    void a_mark_where_a_number_belongs_is_a_placeholder(String printed) {
        assertThat(read(printed, ITEM)).as(printed).isEqualTo("PLACEHOLDER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u3000", "\u200B", "\r\n\t"})
    void nothing_but_white_space_is_blank(String printed) {
        assertThat(read(printed, ITEM)).isEqualTo("BLANK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 123", "0,123", "007 123"})
    void groups_after_a_leading_zero_are_two_figures_rather_than_one(String printed) {
        assertThat(read(printed, ITEM)).as(printed).isEqualTo("TEXT NOT_A_NUMBER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一百五", "三万二", "二千三"})
    void a_numeral_that_drops_its_last_unit_is_not_taken_for_ones(String printed) {
        assertThat(read(printed, ITEM)).as(printed).isEqualTo("TEXT NOT_A_NUMBER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"三点", "点五", "三点二十", "三点五万", "12点5", "三点五点二"})
    void a_point_stands_between_a_numeral_and_its_digits(String printed) {
        assertThat(read(printed, TEN_THOUSAND_YUAN)).as(printed).isEqualTo("TEXT NOT_A_NUMBER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"三万", "十二万", "一亿"})
    void a_numeral_in_ten_thousands_without_yuan_is_no_amount(String printed) {
        assertThat(read(printed, TEN_THOUSAND_YUAN)).as(printed).isEqualTo("TEXT NOT_A_NUMBER");
    }

    static Stream<String> long_texts_are_judged_quickly() {
        return Stream.of(
                "9".repeat(10_000), "9".repeat(20_001), "9" + ",999".repeat(2_500), "9" + " ".repeat(19_990) + "x");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource
    void long_texts_are_judged_quickly(String printed) {
        assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThat(CellText.parse(printed, ITEM).state()).isEqualTo(PrintedState.TEXT));
    }

    @Test
    void figures_that_cannot_be_told_apart_are_ambiguous_and_have_no_value() {
        assertThat(CellText.ambiguous("0131"))
                .isEqualTo(new CellText("0131", PrintedState.AMBIGUOUS, Cell.UNKNOWN, List.of()));
    }

    @Test
    void what_is_printed_and_what_is_in_the_report_cannot_contradict_each_other() {
        Cell seven = Cell.of(7, ITEM);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CellText("5", PrintedState.BLANK, seven, List.of()))
                .withMessage("\"5\" is BLANK, but in the report 7: give a cell that is BLANK there");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CellText("/", PrintedState.PLACEHOLDER, Cell.UNKNOWN, List.of()))
                .withMessageContaining("give a cell that is BLANK");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CellText("0131", PrintedState.AMBIGUOUS, seven, List.of()))
                .withMessageContaining("give a cell that is UNKNOWN");
        assertThat(new CellText("七", PrintedState.NUMBER, seven, List.of()).cell())
                .isEqualTo(seven);
    }

    @Test
    void text_without_a_value_has_one_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CellText("1O", PrintedState.TEXT, Cell.UNKNOWN, List.of()))
                .withMessage("\"1O\" is text, but its remarks are []: give the one that says why it has no value");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new CellText("1O", PrintedState.TEXT, Cell.UNKNOWN, List.of(Remark.NOT_A_NUMBER, Remark.UNIT)));
    }

    @Test
    void the_text_is_kept_as_printed() {
        assertThat(CellText.parse(" １，２３４ 件", ITEM).printed()).isEqualTo(" １，２３４ 件");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3      | 3
            3.0    | 3 DECIMAL_ZEROS
            1.5    | TEXT NOT_AN_INTEGER
            1E+15  | 1000000000000000
            1E+400 | TEXT TOO_LARGE
            """)
    void a_number_that_comes_as_one_is_judged_as_a_printed_one_is(BigDecimal number, String expected) {
        assertThat(described(CellText.of(number.toString(), number, ITEM)))
                .as(number.toString())
                .isEqualTo(expected);
    }

    private static String read(String printed, Unit unit) {
        return described(CellText.parse(printed, unit));
    }

    private static String described(CellText cell) {
        String what = cell.state() == PrintedState.NUMBER
                ? cell.cell().toString()
                : cell.state().name();
        return Stream.concat(Stream.of(what), cell.remarks().stream().map(Remark::name))
                .collect(Collectors.joining(" "));
    }
}
