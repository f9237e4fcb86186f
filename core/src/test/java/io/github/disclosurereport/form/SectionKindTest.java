package io.github.disclosurereport.form;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SectionKindTest {

    @Test
    void the_six_headings_are_numbered_as_the_form_prints_them() {
        assertThat(Arrays.stream(SectionKind.values()).map(section -> section.heading(REVISED_2021)))
                .containsExactly(
                        "一、总体情况",
                        "二、主动公开政府信息情况",
                        "三、收到和处理政府信息公开申请情况",
                        "四、政府信息公开行政复议、行政诉讼情况",
                        "五、存在的主要问题及改进情况",
                        "六、其他需要报告的事项");
    }

    @Test
    void a_name_is_the_heading_without_its_numeral() {
        assertThat(SectionKind.OVERVIEW.name(Language.ZH)).isEqualTo("总体情况");
        assertThat(SectionKind.OVERVIEW.name(Language.EN)).isEqualTo("overview");
    }

    @Test
    void sections_two_three_and_four_hold_the_tables() {
        assertThat(Arrays.stream(SectionKind.values()).flatMap(section -> section.table().stream()))
                .containsExactly(TableKind.PROACTIVE, TableKind.REQUESTS, TableKind.CASES);
        assertThat(Arrays.stream(TableKind.values()).map(TableKind::section))
                .containsExactly(SectionKind.PROACTIVE, SectionKind.REQUESTS, SectionKind.CASES);
    }
}
