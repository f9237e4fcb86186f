package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.finding.Target.DocumentTarget;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.OtherMatters;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.validation.prose.Claim;
import io.github.disclosurereport.validation.prose.ListedParts;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleBuilder;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.text.WordSet;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The text against the tables.
 *
 * <p>A rule fires only if whatever the words may mean is contradicted; where it is not certain what they speak of there is
 * nothing to judge.
 */
final class TextRules {

    private static final String ABOUT_REQUESTS = Basis.PRACTICE + "；与表三一致";
    private static final String ABOUT_CASES = Basis.PRACTICE + "；与表四一致";
    private static final String ABOUT_DISCLOSURE = Basis.PRACTICE + "；与表二一致";
    private static final String FEES = Basis.article("四十二") + "；国办函〔2020〕109号";
    private static final WordSet FEE = ListedWords.of("FEE");
    private static final String CUT = "cut";
    private static final String GROWTH = "growth";
    private static final String GROWTH_CUT = "growthCut";
    private static final BigDecimal HUNDRED_YUAN = new BigDecimal("0.01");
    private static final CellPath RECEIVED = CellPath.total(RequestRow.NEWLY_RECEIVED);
    private static final CellPath CARRIED_OVER = CellPath.total(RequestRow.CARRIED_OVER);

    /** How many requests were received. */
    static final Rule RECEIVED_AS_TOLD = received("TEXT-01", false)
            .title("文中所述收到申请的数量与表三一致", "The text tells as many requests received as table 三")
            .build();

    /** That none was received. */
    static final Rule NONE_RECEIVED = Rule.builder("TEXT-02")
            .severity(ERROR)
            .basis(ABOUT_REQUESTS)
            .title("文中称未收到申请，表三却有数据", "The text says that no request was received, table 三 that some were")
            .needs(Facet.PROSE)
            .forEach(subject -> subject.prose().mentions(EnumSet.of(Claim.NONE_RECEIVED)))
            .knowing((subject, mention) -> List.of(RECEIVED, CARRIED_OVER))
            .judge((subject, mention) -> {
                boolean hasReceived = subject.number(RECEIVED) > 0;
                boolean hasCarriedOver = Compared.cells(mention.alternatives()).contains(CARRIED_OVER)
                        && subject.number(CARRIED_OVER) > 0;
                if (!hasReceived && !hasCarriedOver) {
                    return Outcome.held();
                }
                Outcome.Violated none = Compared.violated(subject, mention);
                return hasReceived ? none : none.as(WARNING).variant("carriedOver");
            })
            .fills(Compared.CELLS)
            .says("“{words}”，而表三：{cells}", "\"{words}\", but table 三 has {cells}")
            .says(
                    "carriedOver",
                    "“{words}”，而表三尚有上年结转的申请，请核对",
                    "\"{words}\", but table 三 has requests carried over: please check")
            .build();

    /** That some were received, where table 三 has none. */
    static final Rule RECEIVED_BUT_NONE = received("TEXT-03", true)
            .title("文中称收到申请，表三却无新收", "The text says that requests were received, table 三 that none was")
            .build();

    /** How many requests were carried over. */
    static final Rule CARRIED_OVER_AS_TOLD = Compared.rule("TEXT-04", ERROR, Claim.CARRIED_OVER)
            .basis(ABOUT_REQUESTS)
            .title("文中所述上年结转的数量与表三一致", "The text tells as many requests carried over as table 三")
            .build();

    /** How many requests were concluded. */
    static final Rule CONCLUDED_AS_TOLD = Compared.rule("TEXT-05", ERROR, TextRules::concluded)
            .basis(ABOUT_REQUESTS)
            .title("文中所述办结的数量与表三一致", "The text tells as many requests concluded as table 三")
            .build();

    /** How many requests were carried forward. */
    static final Rule CARRIED_FORWARD_AS_TOLD = Compared.rule("TEXT-06", ERROR, Claim.CARRIED_FORWARD)
            .basis(ABOUT_REQUESTS)
            .title("文中所述结转下年度的数量与表三一致", "The text tells as many requests carried forward as table 三")
            .build();

    /** That all requests were concluded. */
    static final Rule ALL_CONCLUDED = Compared.rule("TEXT-07", WARNING, Claim.ALL_CONCLUDED)
            .basis(ABOUT_REQUESTS)
            .title("文中称全部办结，表三却有结转下年度", "The text says that all were concluded, table 三 carries some forward")
            .build();

    /** How many requests had an outcome. */
    static final Rule OUTCOMES_AS_TOLD = Compared.rule("TEXT-08", ERROR, Claim.OUTCOME)
            .basis(ABOUT_REQUESTS)
            .title("文中所述办理结果的数量与表三一致", "The text tells as many outcomes of a kind as table 三")
            .version(2)
            .build();

    /** Shares that follow from no figure of the sentence or of the table. */
    static final Rule SHARES_FOLLOW = Rule.builder("TEXT-09")
            .severity(WARNING)
            .basis("算术")
            .title("文中的百分比与同句数字相符", "Shares in the text follow from the figures of their sentence")
            .needs(Facet.PROSE)
            .forEach(subject -> subject.prose().shares())
            .knowing((subject, share) -> Compared.cells(share.cells()))
            .judge((subject, share) -> {
                Outcome.Violated violated = Outcome.violated(share.words())
                        .with("percent", share.percent().toPlainString())
                        .with("part", Compared.figures(subject, share.part()))
                        .with("wholes", Compared.figures(subject, share.whole()));
                return share.isGrowth()
                        ? judge(Compared.fit(subject, share), violated.variant(GROWTH), GROWTH_CUT)
                        : judge(Compared.fit(subject, share), violated, CUT);
            })
            .version(2)
            .fills("percent", "part", "wholes")
            .says("“{words}”：{part} 占 {wholes} 的比例不是 {percent}%", "\"{words}\": {part} is not {percent}% of {wholes}")
            .says(
                    GROWTH,
                    "“{words}”：由 {wholes} 到 {part} 的变化不是 {percent}%",
                    "\"{words}\": from {wholes} to {part} is no change of {percent}%")
            .says(
                    GROWTH_CUT,
                    "“{words}”：由 {wholes} 到 {part} 的变化截去尾数后为 {percent}%",
                    "\"{words}\": from {wholes} to {part} is a change of {percent}% with digits cut off, not rounded")
            .says(
                    CUT,
                    "“{words}”：{part} 占 {wholes} 的比例截去尾数后为 {percent}%",
                    "\"{words}\": {part} is {percent}% of {wholes} with digits cut off, not rounded")
            .build();

    /** Who the applicants were. */
    static final Rule APPLICANTS_AS_TOLD = Compared.rule("TEXT-10", WARNING, Claim.APPLICANTS, Claim.ALL_APPLICANTS)
            .basis(ABOUT_REQUESTS)
            .title("文中关于申请人的表述与表三各栏一致", "What the text says of applicants agrees with the columns of table 三")
            .build();

    /** How many cases of reconsideration there were. */
    static final Rule RECONSIDERATION_AS_TOLD = Compared.rule("TEXT-11", ERROR, Claim.RECONSIDERATION)
            .basis(ABOUT_CASES)
            .title("文中所述行政复议的数量与表四一致", "The text tells as many cases of reconsideration as table 四")
            .build();

    /** How many cases went to court, and what came of cases. */
    static final Rule CASES_AS_TOLD = Compared.rule("TEXT-12", ERROR, Claim.CASES)
            .basis(ABOUT_CASES)
            .title("文中所述行政诉讼及各项结果的数量与表四一致", "The text tells as many suits and results as table 四")
            .build();

    /** That there was no case. */
    static final Rule NO_CASE = Compared.rule("TEXT-13", ERROR, Claim.NO_CASE)
            .basis(ABOUT_CASES)
            .title("文中称无行政复议或行政诉讼，表四却有数据", "The text says that there was no case, table 四 that there were some")
            .build();

    /** That all cases were upheld. */
    static final Rule ALL_UPHELD = Compared.rule("TEXT-14", WARNING, Claim.ALL_UPHELD)
            .basis(ABOUT_CASES)
            .title("文中称均获维持或零纠错、零败诉，表四却有其他结果", "The text says that all were upheld, table 四 has other results")
            .build();

    /** How many documents were issued, repealed, are in force. */
    static final Rule DOCUMENTS_AS_TOLD = Compared.rule("TEXT-15", WARNING, Claim.DOCUMENTS)
            .basis(ABOUT_DISCLOSURE)
            .title("文中所述规章、规范性文件的数量与表二一致", "The text tells as many rules and normative documents as table 二")
            .build();

    /** How many decisions were made, how much was collected. */
    static final Rule DECISIONS_AS_TOLD = Compared.rule("TEXT-16", WARNING, Claim.DECISIONS)
            .basis(ABOUT_DISCLOSURE)
            .title("文中所述许可、处罚、强制、收费与表二一致", "The text tells as many licenses, penalties, measures and fees as table 二")
            .build();

    /** Parts that are more than the whole, or all of them and fewer. */
    static final Rule PARTS_FIT = Rule.builder("TEXT-17")
            .severity(WARNING)
            .basis("算术")
            .title("文中所列分项与总数相符", "Parts listed in the text fit their whole")
            .needs(Facet.PROSE)
            .forEach(subject -> subject.prose().lists())
            .judge((subject, parts) -> parts.fit() ? Outcome.held() : misfit(parts))
            .fills("whole", "sum", "parts")
            .says(
                    "“{words}”：分项 {parts} 合计 {sum}，多于总数 {whole}",
                    "\"{words}\": the parts {parts} add up to {sum}, more than {whole}")
            .says(
                    "closed",
                    "“{words}”：分项 {parts} 合计 {sum}，不等于总数 {whole}",
                    "\"{words}\": the parts {parts} add up to {sum}, not to {whole}")
            .build();

    /** The same thing told twice. */
    static final Rule TOLD_ALIKE = Rule.builder("TEXT-18")
            .severity(WARNING)
            .basis(Basis.PRACTICE)
            .title("同一数量前后一致", "What is told twice is told alike")
            .needs(Facet.PROSE)
            .forEach(subject -> subject.prose().repeated())
            .judge((subject, again) -> Outcome.violated(List.of(again.words(), again.before()))
                    .with("before", again.numberBefore().toPlainString())
                    .with("wordsBefore", subject.printable(again.before())))
            .fills("before", "wordsBefore")
            .says(
                    "“{words}”，而前文为 {before}（“{wordsBefore}”）",
                    "\"{words}\", but before it was {before} (\"{wordsBefore}\")")
            .build();

    /** A fee that was not paid, of which section 六 says nothing. */
    static final Rule FEE_NOT_PAID = silent("TEXT-19", WARNING, TextRules::hasUnpaidFee)
            .basis(FEES)
            .title("有逾期不缴费的申请，第六部分却未提及信息处理费", "A fee was not paid, and section 六 says nothing of fees")
            .says(
                    "表三有申请人逾期不缴纳费用的申请，第六部分未提及信息处理费",
                    "table 三 has requests closed because a fee was not paid, section 六 does not mention the fee")
            .build();

    /** Section 六 without a word on the fee. */
    static final Rule FEE_NOT_TOLD = silent("TEXT-20", INFO, subject -> true)
            .basis(FEES)
            .title("第六部分未说明信息处理费的收取情况", "Section 六 does not say whether fees for processing were collected")
            .says(
                    "第六部分未说明是否收取信息处理费，未收取的也应说明",
                    "section 六 does not say whether the information processing fee was collected; nothing collected should be said, too")
            .build();

    /** A fee in section 六 that table 二 lacks. */
    static final Rule FEE_TOLD = Rule.builder("TEXT-21")
            .severity(INFO)
            .basis(FEES)
            .title("第六部分称收取信息处理费，表二收费金额却为 0", "Section 六 tells of a fee, table 二 of none")
            .needs(Facet.PROSE)
            .forEach(subject -> subject.prose().mentions(EnumSet.of(Claim.INFORMATION_FEE)))
            .knowing((subject, mention) -> Compared.cells(mention.alternatives()))
            .judge((subject, mention) -> mention.low().compareTo(HUNDRED_YUAN) >= 0
                            && subject.sum(Compared.cells(mention.alternatives())) == 0
                    ? Compared.violated(subject, mention)
                    : Outcome.held())
            .fills(Compared.CELLS)
            .says("“{words}”，而表二：{cells}", "\"{words}\", but table 二 has {cells}")
            .build();

    /** Growth that does not follow from both years. */
    static final Rule GROWTH_FOLLOWS = Rule.builder("TEXT-22")
            .severity(WARNING)
            .basis("算术")
            .title("文中的同比变化与两年数据相符", "Growth in the text follows from both years' figures")
            .needs(Facet.PROSE)
            .needs(Context.PREVIOUS)
            .forEach(subject -> subject.prose().growths())
            .knowing((subject, growth) -> Compared.cells(growth.alternatives()))
            .judge((subject, growth) -> Compared.unknownLastYear(subject, growth)
                    .map(cell -> Outcome.notAssessable(new CellTarget(ReportRole.PREVIOUS, cell)))
                    .orElseGet(() -> judge(
                            Compared.fit(subject, growth),
                            Outcome.violated(growth.words()).with("years", Compared.years(subject, growth)),
                            CUT)))
            .fills("years")
            .says("“{words}”，而两年数据为：{years}", "\"{words}\", but the two years have {years}")
            .says(CUT, "“{words}”，系截去尾数，两年数据为：{years}", "\"{words}\", with digits cut off: the two years have {years}")
            .build();

    /** That there is nothing to tell. */
    static final Rule NOTHING_TO_TELL = Compared.rule("TEXT-23", WARNING, Claim.NOTHING)
            .basis(Basis.PRACTICE)
            .title("文中称无此情况，表格却有数据", "The text says that there is nothing, the table has figures")
            .build();

    static final List<Rule> ALL = List.of(
            RECEIVED_AS_TOLD,
            NONE_RECEIVED,
            RECEIVED_BUT_NONE,
            CARRIED_OVER_AS_TOLD,
            CONCLUDED_AS_TOLD,
            CARRIED_FORWARD_AS_TOLD,
            ALL_CONCLUDED,
            OUTCOMES_AS_TOLD,
            SHARES_FOLLOW,
            APPLICANTS_AS_TOLD,
            RECONSIDERATION_AS_TOLD,
            CASES_AS_TOLD,
            NO_CASE,
            ALL_UPHELD,
            DOCUMENTS_AS_TOLD,
            DECISIONS_AS_TOLD,
            PARTS_FIT,
            TOLD_ALIKE,
            FEE_NOT_PAID,
            FEE_NOT_TOLD,
            FEE_TOLD,
            GROWTH_FOLLOWS,
            NOTHING_TO_TELL);

    private TextRules() {}

    /** Of reports with requests, or of those without any. */
    private static RuleBuilder received(String id, boolean isOfNone) {
        return Rule.builder(id)
                .severity(ERROR)
                .basis(ABOUT_REQUESTS)
                .needs(Facet.PROSE)
                .forEach(subject -> subject.cell(RECEIVED).isNumber() && isOfNone == (subject.number(RECEIVED) == 0)
                        ? subject.prose()
                                .mentions(
                                        isOfNone
                                                ? EnumSet.of(Claim.RECEIVED, Claim.HANDLED)
                                                : EnumSet.of(Claim.RECEIVED))
                        : List.of())
                .knowing((subject, mention) -> Compared.cells(mention.alternatives()))
                .judge(Compared::judge)
                .fills(Compared.CELLS)
                .says("“{words}”，而表三：{cells}", "\"{words}\", but table 三 has {cells}");
    }

    /** Where none was received, requests that are said to be dealt with are those that are said to be received. */
    private static Set<Claim> concluded(Subject subject) {
        return subject.numberOrZero(RECEIVED) == 0
                ? EnumSet.of(Claim.CONCLUDED, Claim.CONCLUDED_IN_TIME)
                : EnumSet.of(Claim.HANDLED, Claim.CONCLUDED, Claim.CONCLUDED_IN_TIME);
    }

    private static boolean hasUnpaidFee(Subject subject) {
        return subject.numberOrZero(CellPath.total(RequestRow.OTHER_FEE_OVERDUE)) > 0;
    }

    private static Outcome judge(Compared.Fit fit, Outcome.Violated violated, String cut) {
        return switch (fit) {
            case EXACT -> Outcome.held();
            case CUT -> violated.as(INFO).variant(cut);
            case NONE -> violated;
        };
    }

    private static Outcome misfit(ListedParts parts) {
        Outcome.Violated misfit = Outcome.violated(parts.words())
                .with("whole", parts.whole().toPlainString())
                .with("sum", parts.sum().toPlainString())
                .with(
                        "parts",
                        parts.parts().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + ")));
        return parts.isClosed() ? misfit.variant("closed") : misfit;
    }

    /** Judges section 六 where it says nothing of fees. */
    private static RuleBuilder silent(String id, Severity severity, Predicate<Subject> condition) {
        return Rule.builder(id)
                .severity(severity)
                .needs(Facet.PROSE)
                .forEach(subject ->
                        isFeeDue(subject) ? List.of(subject.report().otherMatters()) : List.<OtherMatters>of())
                .judge((subject, section) ->
                        condition.test(subject) && !FEE.isIn(section.text().text())
                                ? Met.missing(subject, Outcome.violated(target(subject)))
                                : Outcome.held());
    }

    /** The fee is charged since 2021; a section that is missing is told elsewhere. */
    private static boolean isFeeDue(Subject subject) {
        return subject.edition() != Edition.TRIAL_2019
                && !subject.report().otherMatters().isMissing();
    }

    private static Target target(Subject subject) {
        return subject.headings().stream()
                .filter(heading -> heading.heading().section().equals(Optional.of(SectionKind.OTHER_MATTERS)))
                .<Target>map(heading -> heading)
                .findFirst()
                .orElse(DocumentTarget.of(SectionKind.OTHER_MATTERS.key()));
    }
}
