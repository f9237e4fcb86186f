package io.github.disclosurereport.form;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.Edition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EditionTest {

    @Test
    void the_trial_form_has_22_161_and_15_cells() {
        assertThat(cellCounts(TRIAL_2019)).containsExactly(22, 161, 15);
    }

    @Test
    void the_revised_form_has_10_175_and_15_cells() {
        assertThat(cellCounts(REVISED_2021)).containsExactly(10, 175, 15);
    }

    private static List<Integer> cellCounts(Edition edition) {
        return List.of(TableKind.values()).stream()
                .map(table -> edition.cells(table).size())
                .toList();
    }

    @Test
    void a_year_demands_the_newest_edition_that_had_begun() {
        assertThat(Edition.of(2018)).isEmpty();
        assertThat(Edition.of(2020)).contains(TRIAL_2019);
        assertThat(Edition.of(2021)).contains(REVISED_2021);
        assertThat(Edition.of(2040)).contains(Edition.latest());
    }

    @Test
    void the_note_of_table_three_holds_in_each_column() {
        assertThat(REVISED_2021.identities(RequestRow.CARRIED_FORWARD)).hasSize(7);
        assertThat(REVISED_2021.identities(RequestRow.CARRIED_FORWARD).get(6))
                .hasToString("Identity[closing=CARRIED_FORWARD, "
                        + "left=[requests.newlyReceived.total, requests.carriedOver.total], "
                        + "right=[requests.outcomeTotal.total, requests.carriedForward.total]]");
    }

    @Test
    void the_outcomes_of_a_column_add_up_21_rows_in_the_revised_and_19_in_the_trial_form() {
        assertThat(REVISED_2021.identities(RequestRow.OUTCOME_TOTAL))
                .hasSize(7)
                .allSatisfy(identity -> assertThat(identity.right()).hasSize(21));
        assertThat(TRIAL_2019.identities(RequestRow.OUTCOME_TOTAL))
                .hasSize(7)
                .allSatisfy(identity -> assertThat(identity.right()).hasSize(19));
    }

    @Test
    void the_applicants_of_a_row_add_up_in_each_of_25_or_23_rows() {
        assertThat(REVISED_2021.identities(ApplicantKind.TOTAL))
                .hasSize(25)
                .allSatisfy(identity -> assertThat(identity.right()).hasSize(6));
        assertThat(TRIAL_2019.identities(ApplicantKind.TOTAL)).hasSize(23);
    }

    @Test
    void the_results_of_a_forum_add_up() {
        assertThat(REVISED_2021.identities(CaseResult.TOTAL))
                .hasSize(3)
                .allSatisfy(identity -> assertThat(identity.right()).hasSize(4));
    }

    @Test
    void the_revised_form_states_42_equations() {
        assertThat(REVISED_2021.identities()).hasSize(42);
    }

    @Test
    void cells_stand_in_print_order() {
        assertThat(TRIAL_2019.cells(TableKind.PROACTIVE).stream()
                        .map(CellPath::toString)
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        proactive.rules.newlyMade
                        proactive.rules.newlyDisclosed
                        proactive.rules.totalDisclosed
                        proactive.normativeDocuments.newlyMade
                        proactive.normativeDocuments.newlyDisclosed
                        proactive.normativeDocuments.totalDisclosed
                        proactive.administrativeLicenses.previousItems
                        proactive.administrativeLicenses.change
                        proactive.administrativeLicenses.decisions
                        proactive.otherExternalServices.previousItems
                        proactive.otherExternalServices.change
                        proactive.otherExternalServices.decisions
                        proactive.administrativePenalties.previousItems
                        proactive.administrativePenalties.change
                        proactive.administrativePenalties.decisions
                        proactive.administrativeCompulsion.previousItems
                        proactive.administrativeCompulsion.change
                        proactive.administrativeCompulsion.decisions
                        proactive.administrativeFees.previousItems
                        proactive.administrativeFees.change
                        proactive.centralizedProcurement.procurementProjects
                        proactive.centralizedProcurement.procurementAmount""");
    }
}
