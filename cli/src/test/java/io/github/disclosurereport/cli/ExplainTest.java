package io.github.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clerk is told who does not understand a finding. */
class ExplainTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_rule_is_explained(String language) {
        String[] call = ReportCheck.standard().rules().stream().map(Rule::id).toArray(String[]::new);
        String[] whole = new String[call.length + 3];
        whole[0] = "explain";
        whole[1] = "--lang";
        whole[2] = language;
        System.arraycopy(call, 0, whole, 3, call.length);
        assertThat(Call.of(whole).code()).isZero();
        assertThat(Call.of(whole).out()).contains(call);
    }

    @Test
    void a_rule_is_explained_with_its_law_examples_and_remedy() {
        assertThat(Call.of("explain", "req-02").out().lines().map(line -> line.substring(0, 3)))
                .contains("REQ", "原因：", "依据：", "错例：", "正例：", "改正：");
        assertThat(Call.of("explain", "REQ-02").out()).contains("错例：自然人：（七）总计为 8，办理结果合计 9 = 7 + 2");
    }

    @Test
    void the_zero_of_an_id_may_be_left_out() {
        assertThat(Call.of("explain", "req-2")).isEqualTo(Call.of("explain", "REQ-02"));
    }

    @Test
    void an_unknown_rule_is_told_with_its_nearest() {
        Call call = Call.of("explain", "CASE-06");
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("disclosure: 没有规则 CASE-06，相近的有：CASE-01、CASE-02、CASE-03、CASE-04、CASE-05\n");
    }
}
