package io.github.disclosurereport.examples;

import static io.github.disclosurereport.finding.Severity.WARNING;
import static io.github.disclosurereport.form.ProactiveColumn.ISSUED;
import static io.github.disclosurereport.form.ProactiveRow.RULES;
import static io.github.disclosurereport.validation.rule.Sum.cell;

import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.rule.Rule;
import java.io.IOException;
import java.nio.file.Path;

/** Adds a city's own rule to the standard ones. */
final class CustomRule {

    static final Rule NO_RULES_HERE = Rule.builder("CITY-01")
            .title("本市无规章", "The city has no rules")
            .severity(WARNING)
            .basis("市通知〔2026〕3号")
            .relation(cell(RULES, ISSUED).equalTo(0)) // a relation prints itself as a formula
            .says("{cell} 应为 0，实为 {actual}", "{cell} must be 0, is {actual}")
            .build();

    private CustomRule() {}

    public static void main(String[] args) throws IOException {
        ReportCheck check = ReportCheck.standard().with(NO_RULES_HERE);
        check.check(ReportFormats.standard().read(Path.of(args[0]))).findings().forEach(System.out::println);
    }
}
