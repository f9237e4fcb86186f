package io.github.disclosurereport.form;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.Edition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    @Test
    void both_editions_print_these_labels_differently() {
        assertThat(Stream.concat(
                                differing(headings(), Heading::label),
                                differing(Arrays.stream(SectionKind.values()), SectionKind::heading))
                        .toList())
                .containsExactly("规范性文件 -> 行政规范性文件", "处理决定数量 -> 本年处理决定数量", "五、政府信息公开工作存在的主要问题及改进情况 -> 五、存在的主要问题及改进情况");
    }

    @Test
    void the_trial_form_alone_prints_these_rows_and_columns() {
        assertThat(headings().filter(heading -> !heading.isIn(REVISED_2021)).map(heading -> heading.label(TRIAL_2019)))
                .containsExactly(
                        "其他对外管理服务事项",
                        "政府集中采购",
                        "本年新制作数量",
                        "本年新公开数量",
                        "对外公开总数量",
                        "上一年项目数量",
                        "本年增/减",
                        "采购项目数量",
                        "采购总金额",
                        "（六）其他处理");
    }

    @Test
    void the_revised_form_alone_prints_these_rows_and_columns() {
        assertThat(headings().filter(heading -> !heading.isIn(TRIAL_2019)).map(heading -> heading.label(REVISED_2021)))
                .containsExactly(
                        "本年制发件数",
                        "本年废止件数",
                        "现行有效件数",
                        "本年收费金额（单位：万元）",
                        "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
                        "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
                        "3.其他");
    }

    private static Stream<Heading> headings() {
        return Arrays.stream(TableKind.values())
                .flatMap(table -> Stream.concat(table.rows().stream(), table.columns().stream()));
    }

    private interface Label<T> {
        String of(T heading, Edition edition);
    }

    private static <T> Stream<String> differing(Stream<T> headings, Label<T> label) {
        Function<T, String> inTrial = heading -> label.of(heading, TRIAL_2019);
        Function<T, String> inRevised = heading -> label.of(heading, REVISED_2021);
        return headings.filter(heading -> !inTrial.apply(heading).equals(inRevised.apply(heading)))
                .map(heading -> inTrial.apply(heading) + " -> " + inRevised.apply(heading));
    }
}
