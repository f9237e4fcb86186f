package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;

import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.validation.rule.Rule;
import java.util.List;

/** Table 四. */
final class CaseRules {

    /** In every forum the results add up to 总计. */
    static final Rule RESULTS_ADD_UP = Rule.builder("CASE-01")
            .severity(ERROR)
            .basis(Basis.forms("表四"))
            .title("总计等于四种结果之和", "The total is the sum of the four results")
            .identities(edition -> edition.identities(CaseResult.TOTAL))
            .says("{cell}为 {actual}，各项结果合计 {sum}", "{cell} is {actual}, but the results add up to {sum}")
            .build();

    static final List<Rule> ALL = List.of(RESULTS_ADD_UP);

    private CaseRules() {}
}
