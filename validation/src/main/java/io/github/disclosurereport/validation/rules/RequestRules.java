package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;
import static io.github.disclosurereport.validation.rule.Sum.cell;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.RequestGroup;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.table.Figure;
import io.github.disclosurereport.validation.rule.Instances;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Table 三: arithmetic, plausibility, and the cause of what does not add up. */
final class RequestRules {

    private static final String FORM = Basis.forms("表三");
    private static final int PERCENT = 100;

    /** 第一项加第二项之和，等于第三项加第四项之和, in every column. */
    static final Rule BALANCE = Rule.builder("REQ-01")
            .severity(ERROR)
            .basis(FORM + "，勾稽关系")
            .title(
                    "本年新收与上年结转之和等于总计与结转下年度之和",
                    "Requests received and carried over equal outcomes and requests carried forward")
            .identities(edition -> edition.identities(RequestRow.CARRIED_FORWARD))
            .says(
                    "{column}：第一项加第二项为 {leftSum}，第三项加第四项为 {sum}",
                    "{column}: received and carried over are {leftSum}, outcomes and carried forward {sum}")
            .build();

    /** In every column the outcomes add up to （七）总计. */
    static final Rule OUTCOMES_ADD_UP = Rule.builder("REQ-02")
            .severity(ERROR)
            .basis(FORM + "，三（七）")
            .title("（七）总计等于各项办理结果之和", "Total outcomes are the sum of the outcomes")
            .identities(edition -> edition.identities(RequestRow.OUTCOME_TOTAL))
            .says("{cell}为 {actual}，办理结果合计 {sum}", "{cell} is {actual}, but the outcomes add up to {sum}")
            .build();

    /** In every row the applicants add up to 总计. */
    static final Rule APPLICANTS_ADD_UP = Rule.builder("REQ-03")
            .severity(ERROR)
            .basis(FORM + "，总计栏")
            .title("每行总计等于各类申请人之和", "In every row the total is the sum of the applicants")
            .identities(edition -> edition.identities(ApplicantKind.TOTAL))
            .says("{cell}为 {actual}，各栏合计 {sum}", "{cell} is {actual}, but the columns add up to {sum}")
            .build();

    /** A total is blank over parts that are not all 0. */
    static final Rule TOTAL_BLANK = Rule.builder("REQ-04")
            .severity(WARNING)
            .basis(Basis.PRACTICE + "；含该格的勾稽关系无法判断")
            .title("总计未填而分项不全为零", "A total is blank over parts that are not all 0")
            .check((subject, instances) -> subject.report().edition().cells(TableKind.REQUESTS).stream()
                    .filter(CellPath::isTotal)
                    .forEach(total -> checkTotal(subject, instances, total)))
            .says("{cell}未填，分项合计为 {sum}", "{cell} is blank, its parts add up to {sum}")
            .build();

    /** Requests of last year should not still be open. */
    static final Rule CARRIED_FORWARD_AT_MOST_RECEIVED = Rule.builder("REQ-05")
            .severity(WARNING)
            .basis(Basis.article("三十三"))
            .title("结转下年度不超过本年新收", "No more requests are carried forward than were received")
            .relations(edition -> Arrays.stream(ApplicantKind.values())
                    .map(kind -> cell(RequestRow.CARRIED_FORWARD, kind).atMost(cell(RequestRow.NEWLY_RECEIVED, kind)))
                    .toList())
            .says(
                    "{column}：结转下年度 {actual} 件，多于本年新收 {expected} 件，应有上年申请超期未办结",
                    "{column}: {actual} carried forward, more than the {expected} received: requests of last year are still open")
            .build();

    /** A large stock of open requests at the end of the year. */
    static final Rule LARGE_STOCK = Rule.builder("REQ-06")
            .severity(INFO)
            .basis(Basis.withOwnThreshold(Basis.article("三十三")))
            .title("年末结转比例较高", "A large share of the requests is carried forward")
            .threshold("share", 25)
            .threshold("least", 10)
            .check((subject, instances) -> {
                List<CellPath> all = List.of(total(RequestRow.NEWLY_RECEIVED), total(RequestRow.CARRIED_OVER));
                share(subject, instances, total(RequestRow.CARRIED_FORWARD), all);
            })
            .says("结转下年度 {part} 件，占全部申请 {whole} 件的 {share}%", "{part} requests carried forward are {share}% of {whole}")
            .build();

    /** Much that is classified as other. */
    static final Rule MUCH_CLASSIFIED_AS_OTHER = Rule.builder("REQ-07")
            .severity(WARNING)
            .basis(Basis.OWN)
            .title("其他处理比例过高", "Most outcomes are classified as other")
            .threshold("share", 50)
            .threshold("least", 10)
            .check((subject, instances) -> {
                RequestRow row =
                        RequestRow.OTHER_UNDIVIDED.isIn(subject.report().edition())
                                ? RequestRow.OTHER_UNDIVIDED
                                : RequestRow.OTHER_REASONS;
                share(subject, instances, total(row), List.of(total(RequestRow.OUTCOME_TOTAL)));
            })
            .says(
                    "{cell}为 {part} 件，占办理结果 {whole} 件的 {share}%，请核对分类",
                    "{cell} is {part}, {share}% of {whole} outcomes: check the classification")
            .build();

    /** Refusals for reasons of security exceed all others. */
    static final Rule MANY_SECURITY_REFUSALS = Rule.builder("REQ-08")
            .severity(INFO)
            .basis(Basis.withOwnThreshold(Basis.article("十四")))
            .title("以第十四条为由不予公开的比重过大", "Refusals under article 14 exceed all other refusals")
            .threshold("least", 10)
            .check((subject, instances) -> {
                List<CellPath> refusals = subject.report().edition().cells(TableKind.REQUESTS).stream()
                        .filter(path -> path.column() == ApplicantKind.TOTAL
                                && path.row().groups().contains(RequestGroup.DENIED))
                        .toList();
                Set<Heading> article14 = Set.of(
                        RequestRow.DENIED_STATE_SECRET,
                        RequestRow.DENIED_FORBIDDEN_BY_LAW,
                        RequestRow.DENIED_SECURITY_AND_STABILITY);
                if (instances.cannotJudge(refusals)) {
                    return;
                }
                List<CellPath> security = refusals.stream()
                        .filter(path -> article14.contains(path.row()))
                        .toList();
                long part = subject.sum(security);
                long others = subject.sum(refusals) - part;
                if (part > others && part >= instances.threshold("least")) {
                    instances
                            .found()
                            .cells(security)
                            .with("part", Long.toString(part))
                            .with("others", Long.toString(others))
                            .tell();
                } else {
                    instances.passed();
                }
            })
            .says(
                    "依第十四条不予公开 {part} 件，多于其他不予公开 {others} 件，请核对法律依据",
                    "{part} refusals under article 14, more than {others} others: check the legal grounds")
            .build();

    /** A column or a row that repeats another. */
    static final Rule REPEATED_FIGURES = Rule.builder("REQ-09")
            .severity(WARNING)
            .basis(Basis.OWN)
            .title("两列或两行数字完全相同", "Two columns or two rows are the same")
            .threshold("least", 3)
            .check(RepeatedFigures::check)
            .says("{first}与{second}的数字完全相同，疑为复制", "{first} and {second} have the same figures: copied?")
            .build();

    /** The cause behind broken equations, if only one can be meant. */
    static final Rule CAUSE = Rule.builder("REQ-10")
            .severity(INFO)
            .basis("最小改动原则（Fellegi–Holt）")
            .title("改动最少格数即可全部平衡的原因", "The fewest cells whose change makes everything add up")
            .check(Cause::find)
            .says("将{changes}，可消除以上 {settled} 处{slip}", "Change {changes}: it settles {settled} findings{slip}")
            .build();

    static final List<Rule> ALL = List.of(
            BALANCE,
            OUTCOMES_ADD_UP,
            APPLICANTS_ADD_UP,
            TOTAL_BLANK,
            CARRIED_FORWARD_AT_MOST_RECEIVED,
            LARGE_STOCK,
            MUCH_CLASSIFIED_AS_OTHER,
            MANY_SECURITY_REFUSALS,
            REPEATED_FIGURES,
            CAUSE);

    private RequestRules() {}

    /** A total down and across has two sums of parts; they agree unless a relation is broken. */
    private static void checkTotal(Subject subject, Instances instances, CellPath total) {
        if (!subject.isBlankTotal(total)) {
            instances.passed();
            return;
        }
        OptionalLong sum = subject.report().edition().identities(total).stream()
                .filter(identity -> identity.right().stream()
                        .noneMatch(part -> subject.report().figure(part) == Figure.UNKNOWN))
                .mapToLong(identity -> subject.sum(identity.right()))
                .filter(parts -> parts != 0)
                .findFirst();
        if (sum.isPresent()) {
            instances
                    .found()
                    .cell(total)
                    .with("sum", Long.toString(sum.getAsLong()))
                    .tell();
        } else {
            instances.cannotJudge(List.of(total));
        }
    }

    private static CellPath total(RequestRow row) {
        return CellPath.of(row, ApplicantKind.TOTAL);
    }

    private static void share(Subject subject, Instances instances, CellPath cell, List<CellPath> ofAll) {
        if (instances.cannotJudge(List.of(cell)) || instances.cannotJudge(ofAll)) {
            return;
        }
        long part = subject.number(cell);
        long whole = subject.sum(ofAll);
        boolean isMuch = whole > 0
                && part >= instances.threshold("least")
                && part * PERCENT > whole * instances.threshold("share");
        if (isMuch) {
            instances
                    .found()
                    .cell(cell)
                    .with("part", Long.toString(part))
                    .with("whole", Long.toString(whole))
                    .with("share", Long.toString(part * PERCENT / whole))
                    .tell();
        } else {
            instances.passed();
        }
    }
}
