package io.github.disclosurereport.form;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.Edition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PrintedTableTest {

    @Test
    void table_two_prints_as_blocks() {
        assertThat(drawn(REVISED_2021, TableKind.PROACTIVE)).isEqualTo("""
                        第二十条第（一）项[1x4]
                        信息内容 本年制发件数 本年废止件数 现行有效件数
                        规章 # # #
                        行政规范性文件 # # #
                        第二十条第（五）项[1x4]
                        信息内容 本年处理决定数量[1x3]
                        行政许可 #[1x3]
                        第二十条第（六）项[1x4]
                        信息内容 本年处理决定数量[1x3]
                        行政处罚 #[1x3]
                        行政强制 #[1x3]
                        第二十条第（八）项[1x4]
                        信息内容 本年收费金额（单位：万元）[1x3]
                        行政事业性收费 #[1x3]""");
    }

    @Test
    void table_three_prints_as_a_rectangle_with_the_note_in_its_corner() {
        assertThat(drawn(REVISED_2021, TableKind.REQUESTS).lines().limit(9))
                .containsExactly(
                        "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）[3x3] 申请人情况[1x7]",
                        "自然人[2x1] 法人或其他组织[1x5] 总计[2x1]",
                        "商业企业 科研机构 社会公益组织 法律服务机构 其他",
                        "一、本年新收政府信息公开申请数量[1x3] # # # # # # #",
                        "二、上年结转政府信息公开申请数量[1x3] # # # # # # #",
                        "三、本年度办理结果[22x1] （一）予以公开[1x2] # # # # # # #",
                        "（二）部分公开（区分处理的，只计这一情形，不计其他情形）[1x2] # # # # # # #",
                        "（三）不予公开[8x1] 1.属于国家秘密 # # # # # # #",
                        "2.其他法律行政法规禁止公开 # # # # # # #");
    }

    @Test
    void the_trial_form_prints_other_handling_as_one_row() {
        assertThat(drawn(TRIAL_2019, TableKind.REQUESTS)).contains("三、本年度办理结果[20x1]", "\n（六）其他处理[1x2] #");
    }

    @Test
    void table_four_prints_as_one_row_of_figures() {
        assertThat(drawn(TRIAL_2019, TableKind.CASES)).isEqualTo("""
                        行政复议[1x5] 行政诉讼[1x10]
                        结果维持[2x1] 结果纠正[2x1] 其他结果[2x1] 尚未审结[2x1] 总计[2x1] 未经复议直接起诉[1x5] 复议后起诉[1x5]
                        结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
                        # # # # # # # # # # # # # # #""");
    }

    private static String drawn(Edition edition, TableKind table) {
        return PrintedTable.of(edition, table).rows().stream()
                .map(row -> row.stream().map(PrintedTableTest::drawn).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static String drawn(PrintedTable.Cell cell) {
        String text = cell.path().isPresent() ? "#" : cell.text();
        boolean isSpanning = cell.rowSpan() > 1 || cell.columnSpan() > 1;
        return text + (isSpanning ? "[" + cell.rowSpan() + "x" + cell.columnSpan() + "]" : "");
    }
}
