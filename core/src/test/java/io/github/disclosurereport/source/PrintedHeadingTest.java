package io.github.disclosurereport.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.source.Place.TextPlace;
import java.util.Optional;
import java.util.OptionalInt;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedHeadingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            一、总体情况           | 1  | 总体情况
            六．其他需要报告的事项 | 6  | 其他需要报告的事项
            二.主动公开            | 2  | 主动公开
            三，收到和处理         | 3  | 收到和处理
            四：复议和诉讼         | 4  | 复议和诉讼
            五。问题               | 5  | 问题
            十、附件               | 10 | 附件
            十一、附件             | 11 | 附件
            十九、附件             | 19 | 附件
            '\u00A0一、总体情况'   | 1  | 总体情况
            一\u00A0、\u00A0总体\u00A0情况 | 1 | 总体情况
            '\u3000一、 总体情况 ' | 1  | 总体情况
            一、总体情况：         | 1  | 总体情况
            一、总体情况。         | 1  | 总体情况
            '\u200B一、总体\u00AD情况' | 1  | 总体情况
            """)
    void a_chinese_numeral_of_the_top_level_is_a_number_and_no_word(String printed, int numeral, String words) {
        PrintedHeading heading = heading(printed);
        assertThat(heading.numeral()).as(printed).hasValue(numeral);
        assertThat(heading.words()).as(printed).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            第一部分 总体情况  | 总体情况
            第一部分、总体情况 | 总体情况
            第十一部分总体情况 | 总体情况
            1.总体情况         | 总体情况
            1、总体情况        | 总体情况
            （一）总体情况     | 总体情况
            (1)总体情况        | 总体情况
            总体情况           | 总体情况
            一 总体情况        | 总体情况
            """)
    void what_is_numbered_otherwise_or_not_at_all_has_words_and_no_numeral(String printed, String words) {
        PrintedHeading heading = heading(printed);
        assertThat(heading.numeral()).as(printed).isEqualTo(OptionalInt.empty());
        assertThat(heading.words()).as(printed).isEqualTo(words);
    }

    @Test
    void headings_are_equal_by_section_text_and_place() {
        EqualsVerifier.forClass(PrintedHeading.class)
                .withIgnoredFields("numeral", "words")
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void a_heading_has_its_section_and_place_and_prints_as_its_text() {
        PrintedHeading heading =
                new PrintedHeading(Optional.of(SectionKind.OVERVIEW), " 一、总体情况", Optional.of(new TextPlace(3, 2)));
        assertThat(heading.section()).contains(SectionKind.OVERVIEW);
        assertThat(heading.place()).contains(new TextPlace(3, 2));
        assertThat(heading).hasToString(" 一、总体情况");
        assertThat(heading.text()).isEqualTo(" 一、总体情况");
    }

    private static PrintedHeading heading(String printed) {
        return new PrintedHeading(Optional.empty(), printed, Optional.empty());
    }
}
