package io.github.disclosurereport.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.OverviewAspect;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverviewTest {

    @Test
    void each_aspect_is_what_stands_under_its_sub_heading() {
        Overview overview = Overview.of(Narrative.of(
                "（一）主动公开情况。公开信息3条。",
                "（二）依申请公开情况。收到1件。",
                "（三）政府信息管理情况。清理文件2件。",
                "（四）政府信息公开平台建设情况。改版网站。",
                "（五）监督保障情况。培训1次。"));
        assertThat(Arrays.stream(OverviewAspect.values()).map(overview::aspect))
                .isEqualTo(List.of(
                        Narrative.of("公开信息3条。"),
                        Narrative.of("收到1件。"),
                        Narrative.of("清理文件2件。"),
                        Narrative.of("改版网站。"),
                        Narrative.of("培训1次。")));
    }

    @Test
    void an_aspect_without_a_sub_heading_is_empty() {
        Overview overview = Overview.of(Narrative.of("（一）主动公开情况。公开信息3条。"));
        assertThat(overview.aspect(OverviewAspect.OVERSIGHT_AND_SAFEGUARDS)).isEqualTo(Narrative.EMPTY);
    }

    @Test
    void an_aspect_that_a_sentence_mentions_is_not_its_sub_heading() {
        Overview overview = Overview.of(Narrative.of("主动公开信息3条。"));
        assertThat(overview.aspect(OverviewAspect.PROACTIVE_DISCLOSURE)).isEqualTo(Narrative.EMPTY);
    }

    @Test
    void the_aspects_of_a_missing_overview_are_empty() {
        assertThat(Arrays.stream(OverviewAspect.values()).map(Overview.missing()::aspect))
                .containsOnly(Narrative.EMPTY);
    }
}
