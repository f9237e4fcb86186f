package io.github.disclosurereport.examples.portal;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.form.ProactiveColumn.IN_FORCE;
import static io.github.disclosurereport.form.ProactiveRow.RULES;
import static io.github.disclosurereport.validation.rule.Sum.cell;

import io.github.disclosurereport.validation.rule.Rule;

/** What the city asks for beside the form. */
final class OwnRules {

    static final Rule NO_RULES_HERE = Rule.builder("CITY-01")
            .severity(ERROR)
            .basis("市通知〔2026〕3号")
            .relation(cell(RULES, IN_FORCE).equalTo(0))
            .says("{cell} 应为 0，实为 {actual}", "{cell} must be 0, is {actual}")
            .build();

    private OwnRules() {}
}
