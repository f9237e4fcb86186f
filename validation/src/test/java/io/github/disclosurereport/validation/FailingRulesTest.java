package io.github.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that fail while they run: the result is incomplete and names them, and nothing else is spoiled. */
class FailingRulesTest {

    private static final CellPath GRANTED = CellPath.of(RequestRow.GRANTED, ApplicantKind.NATURAL_PERSON);

    private final ReportCheck standard = ReportCheck.standard();

    @Test
    void an_unknown_cell_that_a_check_counts_makes_the_result_incomplete() {
        Rule careless = Rule.builder("CITY-01")
                .forEach(subject -> List.of(GRANTED))
                .judge((subject, path) -> subject.number(path) == 0 ? Outcome.held() : Outcome.violated(path))
                .says("{cell}", "{cell}")
                .build();
        Document unknown = Document.revised().cell(GRANTED.toString(), "1O");
        assertThat(ReportCheck.of(List.of(careless)).check(unknown.read()).incomplete())
                .singleElement()
                .extracting(unrun -> unrun.reason().english())
                .asString()
                .contains("CITY-01 counts the cell requests.granted.naturalPerson, which is unknown");
    }

    @Test
    void a_name_that_a_check_forgets_to_fill_makes_the_result_incomplete() {
        Rule forgetful = Rule.builder("CITY-01")
                .forEach(Subject::numbers)
                .judge((subject, path) -> Outcome.violated(path))
                .fills("figure")
                .says("{cell}为 {figure}", "{cell} is {figure}")
                .build();
        fails(forgetful, "nothing fills in {figure}");
    }

    @Test
    void a_variant_that_no_message_has_makes_the_result_incomplete() {
        Rule lost = Rule.builder("CITY-01")
                .forEach(Subject::numbers)
                .judge((subject, path) -> Outcome.violated(path).variant("other"))
                .says("{cell}", "{cell}")
                .build();
        fails(lost, "there is no message \"other\"");
    }

    @Test
    void a_threshold_that_is_not_declared_makes_the_result_incomplete() {
        Rule guessing = Rule.builder("CITY-01")
                .threshold("most", 3)
                .forEach(Subject::numbers)
                .judge((subject, path) ->
                        subject.number(path) > subject.threshold("least") ? Outcome.violated(path) : Outcome.held())
                .says("{cell}", "{cell}")
                .build();
        fails(guessing, "CITY-01 has no threshold least, only [most]");
    }

    @Test
    void an_input_that_is_not_declared_makes_the_result_incomplete() {
        Rule curious = Rule.builder("CITY-01")
                .forEach(subject -> List.of(subject.get(Context.PREVIOUS)))
                .judge((subject, previous) -> Outcome.held())
                .says("一", "one")
                .build();
        fails(curious, "which it does not need");
    }

    @Test
    void a_rule_that_throws_spoils_nothing_but_itself() {
        Rule broken = Rule.builder("CITY-01")
                .forEach(Subject::numbers)
                .judge((subject, path) -> {
                    throw new IllegalStateException("out of order");
                })
                .says("一", "one")
                .build();
        fails(broken, "out of order");
    }

    @Test
    void a_rule_that_never_returns_from_itself_spoils_nothing_but_itself() {
        fails(
                Rule.builder("CITY-01")
                        .forEach(Subject::numbers)
                        .judge((subject, path) -> {
                            throw new StackOverflowError();
                        })
                        .says("一", "one")
                        .build(),
                "StackOverflowError");
    }

    private void fails(Rule rule, String reason) {
        Document document = Document.revised().cell("requests.granted.total", "8");
        CheckResult with = standard.with(rule).check(document.read());
        CheckResult without = standard.check(document.read());
        assertThat(with.incomplete()).singleElement().satisfies(unrun -> {
            assertThat(unrun.rule()).isEqualTo("CITY-01");
            assertThat(unrun.reason().english()).contains(reason);
            assertThat(unrun.reason().chinese()).isEqualTo("规则运行出错，未能完成，详情见英文说明");
        });
        assertThat(with.isComplete()).isFalse();
        assertThat(with.isClean()).isFalse();
        assertThat(with.findings()).isEqualTo(without.findings());
        assertThat(with.notAssessable()).isEqualTo(without.notAssessable());
    }
}
