package io.github.disclosurereport.formats.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.ReportFormats;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports that were posted in a forum. */
class ForumPostTest {

    private static final ReportFormats FORMATS = ReportFormats.standard();

    private static final String POST = """
            楼主 发表于 2025-2-3
            [b]青岭市民政局2024年政府信息公开工作年度报告[/b]
            [size=4]一、总体情况[/size]
            全年公开[color=red]12[/color]条[1]。
            二、主动公开政府信息情况
            [table=98%]
            [tr][td=4,1]第二十条第（一）项[/td][/tr]
            [tr][td]信息内容[/td][td]本年制发件数[/td][td]本年废止件数[/td][td]现行有效件数[/td][/tr]
            [tr][td]规章[/td]FIELD[td]0[/td][td]20[/td][/tr]
            [tr][td]行政规范性文件[/td][td]3[/td][td]1[/td][td]9[/td][/tr]
            [tr][td=4,1]第二十条第（五）项[/td][/tr]
            [tr][td]信息内容[/td][td=3,1]本年处理决定数量[/td][/tr]
            [tr][td]行政许可[/td][td=3,1]5[/td][/tr]
            [/table]
            三、收到和处理政府信息公开申请情况
            无。
            """;

    @ParameterizedTest
    @CsvSource({
        "[td]12[/td], 12",
        "[TD=80][Align=center]12[/Align][/TD], 12",
        "[td][s]7[/s]12[/td], 12",
        "[td][/td], blank",
        "[td]12[sup]1[/sup][/td], unknown",
        "[td]12[p]1[/p][/td], unknown",
        "[td]12[img]a.png[/img][/td], unknown"
    })
    void a_field_is_read_as_in_a_page(String field, String figure) {
        assertThat(read(field).cell(CellPath.parse("proactive.rules.issued")).toString())
                .isEqualTo(figure);
    }

    @Test
    void the_tags_of_letters_are_no_text_and_other_brackets_are() {
        assertThat(read("[td]12[/td]").overview().text().paragraphs()).containsExactly("全年公开12条[1]。");
    }

    private static AnnualReport read(String field) {
        byte[] post = POST.replace("FIELD", field).getBytes(StandardCharsets.UTF_8);
        return FORMATS.read(new Document("a.txt", post)).report();
    }
}
