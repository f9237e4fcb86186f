package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.PrintedLabel;
import io.github.disclosurereport.source.ReadResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Misprints in the heads of tables in text are told by the name that was meant, as in tables. */
class MisprintedHeadsTest {

    private static final String TEXT = """
            青岭市民政局2024年政府信息公开工作年度报告
            一、总体情况
            我局稳步推进。
            二、主动公开政府信息情况
            第二十条第（一）项
            信息内容 本年制发件数 本年废止件数 现行有效件数
            规章 0 0 0
            行政规范性文件 2 1 58
            第二十条第（六）项
            信息内容 本年处理决定数量
            行政处罚 5
            行政强制 7
            三、收到和处理政府信息公开申请情况
            申请人情况
            自然人 法人或其他组织 总计
            商业企业 科研机构 社会公益组织 法律服务机构 其他
            一、本年新收政府信息公开申请数量 6 0 0 0 0 0 6
            二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1
            （一）予以公开 7 0 0 0 0 0 7
            （七）总计 7 0 0 0 0 0 7
            四、政府信息公开行政复议、行政诉讼情况
            行政复议 行政诉讼
            未经复议直接起诉 复议后起诉
            结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
            1 0 0 0 1 0 0 0 0 0 0 0 0 0 0
            五、存在的主要问题及改进情况
            人手不足。
            六、其他需要报告的事项
            无。
            """;

    @ParameterizedTest
    @CsvSource({
        "本年制发件数, 本年制法件数",
        "本年废止件数, 本年废址件数",
        "现行有效件数, 先行有效件数",
        "商业企业, 商业企来",
        "科研机构, 科研机购",
        "社会公益组织, 社会公益组识",
        "法律服务机构, 法律服务机购"
    })
    void a_misprint_is_that_of_the_column_in_its_place(String name, String printed) {
        List<String> texts =
                List.of(TEXT, TEXT.replace(' ', '\t'), withHeadsRunTogether(TEXT), TEXT.replace('\n', ' '));
        for (String text : texts) {
            assertThat(misprints(text.replaceFirst(name, printed)))
                    .extracting(label -> label.heading().label(REVISED_2021), PrintedLabel::text)
                    .containsExactly(tuple(name, printed));
        }
    }

    @Test
    void one_of_three_equal_names_may_be_misprinted() {
        assertThat(misprints(withHeadsRunTogether(TEXT).replaceFirst("结果纠正", "结果纠证")))
                .extracting(PrintedLabel::text)
                .containsExactly("结果纠证");
    }

    @Test
    void official_heads_have_none() {
        assertThat(misprints(TEXT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"上年制发件数", "本年制止件数", "本年印制件数"})
    void a_label_of_something_else_is_no_misprint(String other) {
        assertThat(misprints(TEXT.replace("本年制发件数", other)))
                .extracting(PrintedLabel::text)
                .doesNotContain(other);
    }

    private static String withHeadsRunTogether(String text) {
        return text.replaceAll("(?<=[数业构织果结持正])[ ](?=[\\p{IsHan}])", "");
    }

    private static List<PrintedLabel> misprints(String text) {
        ReadResult read = ReportFormats.standard().read(text.getBytes(StandardCharsets.UTF_8), "report.txt");
        return read.source().labels().stream()
                .filter(label -> !label.isOfficialIn(REVISED_2021))
                .toList();
    }
}
