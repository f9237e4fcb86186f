package io.github.disclosurereport.validation;

import static io.github.disclosurereport.form.ApplicantKind.TOTAL;
import static io.github.disclosurereport.form.RequestRow.CARRIED_OVER;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static io.github.disclosurereport.validation.rule.Sum.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurereport.finding.Target.DocumentTarget;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.Relation;
import io.github.disclosurereport.validation.rule.Scope;
import io.github.disclosurereport.validation.rule.Sum;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What rules are made of are values: equal by content, and not to be changed. */
class RuleValuesTest {

    @Test
    void sums_of_the_same_terms_are_equal() {
        Sum sum = cell(NEWLY_RECEIVED, TOTAL).plus(cell(CARRIED_OVER, TOTAL).times(2));
        Sum again = cell(NEWLY_RECEIVED, TOTAL).plus(cell(CARRIED_OVER, TOTAL).times(2));
        assertThat(sum)
                .isEqualTo(again)
                .hasSameHashCodeAs(again)
                .isNotEqualTo(sum.plus(Sum.number(1)))
                .isNotEqualTo(sum.in(Scope.PREVIOUS));
    }

    @Test
    void relations_of_the_same_sums_are_equal() {
        Relation relation = cell(GRANTED, TOTAL).atMost(cell(NEWLY_RECEIVED, TOTAL));
        Relation again = cell(GRANTED, TOTAL).atMost(cell(NEWLY_RECEIVED, TOTAL));
        assertThat(relation)
                .isEqualTo(again)
                .hasSameHashCodeAs(again)
                .isNotEqualTo(cell(GRANTED, TOTAL).equalTo(cell(NEWLY_RECEIVED, TOTAL)));
    }

    @Test
    void profiles_of_the_same_settings_are_equal_and_print_them() {
        Profile profile = Profile.of(Map.of("PUB", "off")).with(Profile.of(Map.of("REQ-05", "info")));
        Profile again = Profile.parse("PUB = off").with(Profile.parse("REQ-05 = info"));
        assertThat(profile).isEqualTo(again).hasSameHashCodeAs(again).isNotEqualTo(Profile.REVIEW);
        assertThat(profile).hasToString("Profile{REQ-05=info} over {PUB=off}");
    }

    @Test
    void an_outcome_cannot_be_changed_from_outside() {
        Map<CellPath, Cell> changes = new HashMap<>();
        Outcome.Violated violated =
                Outcome.violated(DocumentTarget.THIS).with("count", 1).proposing(changes);
        changes.put(CellPath.of(GRANTED, TOTAL), Cell.BLANK);
        assertThat(violated.changes()).isEmpty();
        assertThatThrownBy(() -> violated.slots().put("count", new Bilingual("2", "2")))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> violated.targets().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
