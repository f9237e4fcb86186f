package io.github.disclosurereport.validation;

import static io.github.disclosurereport.finding.Severity.WARNING;
import static io.github.disclosurereport.form.ProactiveColumn.ISSUED;
import static io.github.disclosurereport.form.ProactiveRow.RULES;
import static io.github.disclosurereport.validation.rule.Sum.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleBuilder;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is refused where a rule or an engine is built, before anything is checked. */
class RuleBuildingTest {

    private final ReportCheck check = ReportCheck.standard();

    @Test
    void an_engine_without_rules_is_refused() {
        assertThatThrownBy(() -> ReportCheck.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("An engine without rules");
        Profile allOff = Profile.of(Map.of("CITY", "off"));
        assertThatThrownBy(() ->
                        ReportCheck.of(List.of(forEachCell("CITY-01").build())).with(allOff))
                .hasMessageContaining("leave one on");
    }

    @Test
    void a_rule_of_others_may_not_take_the_family_of_a_standard_rule() {
        Rule impostor = forEachCell("REQ-99").build();
        assertThatThrownBy(() -> check.with(impostor))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("REQ-99 has the family of a standard rule");
        assertThatThrownBy(() -> ReportCheck.of(List.of(impostor))).hasMessageContaining("CITY-01");
    }

    @Test
    void a_rule_has_its_first_version_unless_it_says_another() {
        assertThat(forEachCell("CITY-01").build().version()).isEqualTo(1);
        assertThat(forEachCell("CITY-01").version(2).build().version()).isEqualTo(2);
        assertThatThrownBy(() -> Rule.builder("CITY-01").version(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The rule CITY-01 has the version 0: begin with 1");
    }

    @Test
    void a_rule_without_a_title_is_called_by_its_id() {
        assertThat(forEachCell("CITY-01").build().title(Language.ZH)).isEqualTo("CITY-01");
        assertThat(forEachCell("CITY-01").title("题", "title").build().title(Language.EN))
                .isEqualTo("title");
    }

    @Test
    void a_rule_that_is_both_relation_and_check_is_refused() {
        assertThatThrownBy(() -> forEachCell("CITY-01")
                        .relation(cell(RULES, ISSUED).equalTo(0))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has relations and a check");
    }

    @Test
    void a_name_that_neither_the_target_nor_the_check_fills_in_is_refused() {
        assertThatThrownBy(() -> forEachCell("CITY-01")
                        .says("other", "{cell}为 {figure}", "{cell} is {figure}")
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("says {figure}, which nothing fills in");
        assertThat(forEachCell("CITY-01")
                        .fills("figure")
                        .says("other", "{cell}为 {figure}", "{cell} is {figure}")
                        .build()
                        .id())
                .isEqualTo("CITY-01");
    }

    @Test
    void a_brace_that_belongs_to_no_name_is_refused() {
        assertThatThrownBy(() -> forEachCell("CITY-01")
                        .says("other", "{cell1}", "{cell}")
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a brace that belongs to no name");
    }

    @Test
    void a_second_check_or_message_is_refused_and_takes_no_place() {
        assertThatThrownBy(
                        () -> forEachCell("CITY-01").forEach(Subject::numbers).judge((subject, path) -> Outcome.held()))
                .hasMessageContaining("has a check already");
        assertThatThrownBy(() -> forEachCell("CITY-01").says("{cell}", "{cell}"))
                .hasMessageContaining("says two things as its usual message");
    }

    @Test
    void a_finding_about_nothing_is_refused() {
        assertThatThrownBy(() -> Outcome.violated(List.<CellPath>of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A finding is about something");
    }

    @Test
    void a_second_rule_of_the_same_id_is_refused() {
        Rule rule = forEachCell("CITY-01").build();
        assertThatThrownBy(() -> check.with(rule).with(rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CITY-01");
    }

    @Test
    void a_rule_that_can_judge_nothing_cannot_be_built() {
        assertThatThrownBy(() -> Rule.builder("CITY-02").says("一", "one").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CITY-02 can judge nothing");
    }

    @Test
    void a_name_that_no_relation_fills_in_is_refused() {
        assertThatThrownBy(() -> Rule.builder("CITY-01")
                        .severity(WARNING)
                        .basis("市级要求")
                        .title("题", "title")
                        .relation(cell(CellPath.parse("requests.granted.total")).atMost(9))
                        .says("{cell}为 {actaul}", "{cell} is {actaul}")
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("says {actaul}, which nothing fills in");
    }

    private static RuleBuilder forEachCell(String id) {
        return Rule.builder(id)
                .forEach(Subject::numbers)
                .judge((subject, path) -> Outcome.held())
                .says("{cell}", "{cell}");
    }
}
