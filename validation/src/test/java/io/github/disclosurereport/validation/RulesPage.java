package io.github.disclosurereport.validation;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleFamily;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The page on the rules in the documentation, made of the rules and their examples. */
final class RulesPage {

    /** How often the cause of so many slips is named, in 1 000 cases; measured anew by {@link SlipsTest}. */
    static final Map<Integer, SlipsTest.Tally> NAMED_CAUSES =
            Map.of(2, new SlipsTest.Tally(969, 3), 3, new SlipsTest.Tally(908, 1));

    private final Language language;
    private final StringBuilder page = new StringBuilder();

    private RulesPage(Language language) {
        this.language = language;
    }

    static String in(Language language) {
        return new RulesPage(language).write();
    }

    private String say(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }

    private String write() {
        line(say("# 规则", "# Rules"));
        line("");
        line(say(
                "由规则及其示例生成，请勿手改。规则号永久不变。“例”是违反该规则的示例所得到的结论。",
                "Generated from the rules and their examples; not edited by hand. Ids are permanent. The example is what the"
                        + " rule says of a document that violates it. The basis is cited in Chinese; 填报实务 is what"
                        + " reviewers ask for, 本库设定 a choice of this library."));
        Map<RuleFamily, List<Rule>> families = ReportCheck.standard().rules().stream()
                .collect(Collectors.groupingBy(Rule::family, LinkedHashMap::new, Collectors.toList()));
        families.forEach(this::write);
        writeCauses();
        return page.toString();
    }

    private void write(RuleFamily family, List<Rule> rules) {
        line("");
        line("## " + family.name() + " " + family.name(language));
        line("");
        line(say(
                "| 规则 | 级别（最重） | 检查什么 | 依据 | 例 |",
                "| rule | severity, at the worst | what it judges | basis | example |"));
        line("|---|---|---|---|---|");
        rules.forEach(this::write);
    }

    private void write(Rule rule) {
        line("| "
                + String.join(
                        " | ",
                        rule.id(),
                        rule.severity().name(language),
                        field(rule.title(language)) + thresholds(rule),
                        field(rule.basis()),
                        field(example(rule).explanation(language)))
                + " |");
    }

    private static String thresholds(Rule rule) {
        return rule.thresholds().entrySet().stream()
                .map(entry -> " (`" + rule.id() + "." + entry.getKey() + "=" + entry.getValue() + "`)")
                .collect(Collectors.joining());
    }

    private static String field(String text) {
        return text.replace("|", "\\|");
    }

    private static Finding example(Rule rule) {
        Document violating = Objects.requireNonNull(RuleExamples.ALL.get(rule.id()), rule.id())
                .violating();
        return ReportCheck.standard().check(violating.read()).findings().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .findFirst()
                .orElseThrow();
    }

    private void writeCauses() {
        line("");
        line(say("## REQ-10 有多可靠", "## How far REQ-10 can be trusted"));
        line("");
        line(say(
                "在一组规模相当于大城市的表三数字中随机造成若干处笔误（改动数字、加减 1、两位对调），各 1 000 例：",
                "Slips at random cells of a table 三 with figures of the size of a large city (a digit changed, one more or less, two digits"
                        + " exchanged), 1 000 cases each:"));
        line("");
        line(say("| 笔误 | 指出且正确 | 指出但有误 | 不作判断 |", "| slips | named rightly | named wrongly | nothing named |"));
        line("|---|---|---|---|");
        for (int slips : List.of(2, 3)) {
            SlipsTest.Tally tally = Objects.requireNonNull(NAMED_CAUSES.get(slips));
            int silent = SlipsTest.CASES - tally.right() - tally.wrong();
            line("| " + slips + " | " + percent(tally.right()) + " | " + percent(tally.wrong()) + " | "
                    + percent(silent) + " |");
        }
    }

    private static String percent(int cases) {
        return cases * 100 / SlipsTest.CASES + "." + cases * 1000 / SlipsTest.CASES % 10 + " %";
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
