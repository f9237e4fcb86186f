package io.github.disclosurereport.validation;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.validation.cause.CauseMeasurement;
import io.github.disclosurereport.validation.prose.ProseMeasurement;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleFamily;
import io.github.disclosurereport.validation.similarity.SimilarityMeasurement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The page on the rules in the documentation, made of the rules and their examples. */
final class RulesPage {

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
                "<!-- 由规则及其示例生成，请勿手改。 -->",
                "<!-- Generated from the rules and their examples; not edited by hand. -->"));
        line("");
        line(say(
                "规则号永久不变。“例”是违反该规则的示例所得到的结论。",
                "Ids are permanent. The example is what the rule says of a document that violates it. The basis is cited"
                        + " in Chinese; 填报实务 is what reviewers ask for, 本库设定 a choice of this library."));
        Map<String, List<Rule>> families = ReportCheck.standard().rules().stream()
                .collect(Collectors.groupingBy(Rule::family, LinkedHashMap::new, Collectors.toList()));
        families.forEach(this::write);
        writeProse();
        writeCauses();
        writeSimilarities();
        writeWording();
        return page.toString();
    }

    private void write(String family, List<Rule> rules) {
        line("");
        line("## " + family + " " + RuleFamily.words(family).orElseThrow().in(language));
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
        return ReportCheck.standard()
                .with(violating.profile())
                .check(violating.read(), violating.context())
                .findings()
                .stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .findFirst()
                .orElseThrow();
    }

    private void writeProse() {
        List<Integer> counts = ProseMeasurement.counts();
        line("");
        line(say("## TEXT 有多可靠", "## How far TEXT can be trusted"));
        line("");
        line(say(
                counts.get(0) + " 个句子和段落由未见过实现的人按真实报告的写法编写，其中 " + counts.get(1)
                        + " 个属实，或所述并非表中事项（渠道、部门、上年、累计、备案、热线等）。句子见测试。",
                counts.get(0)
                        + " sentences and paragraphs in the manner of real reports, written by people who had not seen"
                        + " what reads them; " + counts.get(1)
                        + " are true, or about what no table counts (channels, parts,"
                        + " last year, totals of years, filings, hotlines). They are in the tests."));
        line("");
        line(say("| 规则 | 找到 | 漏过 | 误报 |", "| rule | found | missed | wrong |"));
        line("|---|---|---|---|");
        ProseMeasurement.lines().forEach(this::line);
    }

    private void writeCauses() {
        line("");
        line(say("## REQ-10 有多可靠", "## How far REQ-10 can be trusted"));
        line("");
        line(say(
                "每行为 " + CauseMeasurement.REPORTS + " 份随机生成的报告，两种样式各半，种子列于表中。“正确”指恰好指出被改动的各格及其原值；"
                        + "“原先”是改进前同样的报告所得。小单位多数为 0、其余为 1 至 9；中等单位每行自然人至多 200 件。"
                        + "常见笔误：数字颠倒、漏写、重复，填入相邻格，整行错位，合计未更新。何时指出、为何如此，见"
                        + "[决定 10](decisions/010-cause.md)。",
                "Each row is about " + CauseMeasurement.REPORTS
                        + " random reports, half of them in each edition, made of the seed in the table."
                        + " Right is exactly the changed cells with their old figures; before is what the same reports gave"
                        + " before slips had to be unlikely to fit by chance. Of small organs most figures are 0, the rest 1 to 9;"
                        + " of middle ones up to 200 in a row. Typical slips: digits exchanged, dropped or doubled, a move to"
                        + " the neighbouring cell, a row shifted, a total not updated. What decides, and why:"
                        + " [decision 10](decisions/010-cause.md)."));
        line("");
        line(say(
                "| 单位 | 发生了什么 | 种子 | 原先正确 | 原先有误 | 正确 | 有误 |",
                "| organs | what happened | seed | right before | wrong before | right | wrong |"));
        line("|---|---|---|---|---|---|---|");
        CauseMeasurement.lines(language).forEach(this::line);
    }

    private void writeSimilarities() {
        line("");
        line(say("## YEAR-08、YEAR-09、AGG-07 的相似度", "## The similarity of YEAR-08, YEAR-09 and AGG-07"));
        line("");
        line(say(
                "去除数字、年份、标点后，两份文字共有的三字片段占全部三字片段之比（各计其出现次数），在线性时间内算出。每行为 "
                        + SimilarityMeasurement.PAIRS
                        + " 对随机生成的文字，每份 14 句，取自同一组 36 种句式，种子列于表中。三列相似度为最低、居中、最高，其后为达到 75%、90%、95% 的对数。",
                "The runs of three letters that two texts have in common, of all that they have, each as often as it stands there, without"
                        + " figures, years and punctuation; told in linear time. Each row is about "
                        + SimilarityMeasurement.PAIRS
                        + " random pairs of texts of 14 sentences out of the same 36 patterns, made of the seed in the table. The"
                        + " similarities are the lowest, the middle and the highest; behind them, how many pairs reach 75%, 90%"
                        + " and 95%."));
        line("");
        line(say(
                "| 第二份文字 | 种子 | 最低 | 居中 | 最高 | ≥ 75% | ≥ 90% | ≥ 95% |",
                "| the second text | seed | lowest | middle | highest | ≥ 75% | ≥ 90% | ≥ 95% |"));
        line("|---|---|---|---|---|---|---|---|");
        SimilarityMeasurement.lines(language).forEach(this::line);
    }

    private void writeWording() {
        line("");
        line(say("## 文字规则有多可靠", "## How far the rules on wording can be trusted"));
        line("");
        line(say(
                "依自拟段落测得：其中正确的段落 " + WordingMeasurement.right() + " 段，含文号、统一社会信用代码、热线、办公电话、单位换算等形近内容；每条规则另有若干段有误。"
                        + "“误报”计所有不该报而报的段落。",
                "Measured on paragraphs written for it: " + WordingMeasurement.right()
                        + " right ones, among them with what looks alike (numbers of documents, organizations, hotlines and offices,"
                        + " conversions of units), and wrong ones for each rule. False alarms are paragraphs of any kind in which the"
                        + " rule finds something that is not wrong."));
        line("");
        line(say(
                "| 规则 | 有误的段落 | 查出 | 误报 | 准确率 | 查全率 |",
                "| rule | wrong paragraphs | found | false alarms | precision | recall |"));
        line("|---|---|---|---|---|---|");
        WordingMeasurement.lines().forEach(this::line);
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
