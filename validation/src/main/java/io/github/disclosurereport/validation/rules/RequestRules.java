package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;
import static io.github.disclosurereport.validation.rule.Sum.cell;

import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestGroup;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleBuilder;
import io.github.disclosurereport.validation.rule.Subject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Table 三: arithmetic, plausibility, and the cause of what does not add up. */
final class RequestRules {

    private static final String FORM = Basis.forms("表三");
    private static final int PERCENT = 100;

    private static final Set<RequestRow> ARTICLE_14 = EnumSet.of(
            RequestRow.DENIED_STATE_SECRET,
            RequestRow.DENIED_FORBIDDEN_BY_LAW,
            RequestRow.DENIED_SECURITY_AND_STABILITY);

    /** The totals of table 三 in each edition, and the refusals of all applicants. */
    private static final List<List<CellPath>> TOTALS = inEachEdition(CellPath::isTotal);

    private static final List<List<CellPath>> REFUSALS = inEachEdition(
            path -> path.column() == ApplicantKind.TOTAL && path.row().groups().contains(RequestGroup.DENIED));

    private static List<List<CellPath>> inEachEdition(Predicate<CellPath> condition) {
        return Arrays.stream(Edition.values())
                .map(edition -> edition.cells(TableKind.REQUESTS).stream()
                        .filter(condition)
                        .toList())
                .toList();
    }

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
            .forEach(subject -> TOTALS.get(subject.edition().ordinal()))
            .judge(RequestRules::judgeTotal)
            .fills("sum")
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
    static final Rule LARGE_STOCK = share(
                    "REQ-06",
                    subject -> new Share(
                            CellPath.total(RequestRow.CARRIED_FORWARD),
                            List.of(
                                    CellPath.total(RequestRow.NEWLY_RECEIVED),
                                    CellPath.total(RequestRow.CARRIED_OVER))))
            .severity(INFO)
            .basis(Basis.withOwnThreshold(Basis.article("三十三")))
            .title("年末结转比例较高", "A large share of the requests is carried forward")
            .threshold("share", 25)
            .threshold("least", 10)
            .says("结转下年度 {part} 件，占全部申请 {whole} 件的 {share}%", "{part} requests carried forward are {share}% of {whole}")
            .build();

    /** Much that is classified as other. */
    static final Rule MUCH_CLASSIFIED_AS_OTHER = share(
                    "REQ-07",
                    subject -> new Share(
                            CellPath.total(
                                    RequestRow.OTHER_UNDIVIDED.isIn(subject.edition())
                                            ? RequestRow.OTHER_UNDIVIDED
                                            : RequestRow.OTHER_REASONS),
                            List.of(CellPath.total(RequestRow.OUTCOME_TOTAL))))
            .severity(WARNING)
            .basis(Basis.OWN)
            .title("其他处理比例过高", "Most outcomes are classified as other")
            .threshold("share", 50)
            .threshold("least", 10)
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
            .forEach(subject -> List.of(REFUSALS.get(subject.edition().ordinal())))
            .knowing((subject, refusals) -> refusals)
            .judge((subject, refusals) -> {
                List<CellPath> security = refusals.stream()
                        .filter(path -> ARTICLE_14.contains((RequestRow) path.row()))
                        .toList();
                long part = subject.sum(security);
                long others = subject.sum(refusals) - part;
                return part > others && part >= subject.threshold("least")
                        ? Outcome.violated(security).with("part", part).with("others", others)
                        : Outcome.held();
            })
            .fills("part", "others")
            .says(
                    "依第十四条不予公开 {part} 件，多于其他不予公开 {others} 件，请核对法律依据",
                    "{part} refusals under article 14, more than {others} others: check the legal grounds")
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
            RepeatedFigures.RULE,
            CauseRule.RULE);

    private RequestRules() {}

    /** A total down and across has two sums of parts; they agree unless a relation is broken. */
    private static Outcome judgeTotal(Subject subject, CellPath total) {
        if (subject.isComplete() || !subject.isBlankTotal(total)) {
            return Outcome.held();
        }
        OptionalLong sum = subject.edition().identities(total).stream()
                .filter(identity -> identity.right().stream()
                        .noneMatch(part -> subject.cell(part).equals(Cell.UNKNOWN)))
                .mapToLong(identity -> subject.sum(identity.right()))
                .filter(parts -> parts != 0)
                .findFirst();
        return sum.isPresent()
                ? Outcome.violated(total).with("sum", sum.getAsLong())
                : Outcome.notAssessable(CellTarget.of(total));
    }

    /** A cell and what it is a share of. */
    private record Share(CellPath part, List<CellPath> whole) {
        List<CellPath> cells() {
            return Stream.concat(Stream.of(part), whole.stream()).toList();
        }
    }

    private static RuleBuilder share(String id, Function<Subject, Share> of) {
        return Rule.builder(id)
                .forEach(subject -> List.of(of.apply(subject)))
                .knowing((subject, share) -> share.cells())
                .judge(RequestRules::judgeShare)
                .fills("part", "whole", "share");
    }

    private static Outcome judgeShare(Subject subject, Share share) {
        long part = subject.number(share.part());
        long whole = subject.sum(share.whole());
        boolean isMuch =
                whole > 0 && part >= subject.threshold("least") && part * PERCENT > whole * subject.threshold("share");
        return isMuch
                ? Outcome.violated(share.part())
                        .with("part", part)
                        .with("whole", whole)
                        .with("share", percent(part, whole))
                : Outcome.held();
    }

    /** To one decimal place, without it where it is 0: 37.5, 40. */
    private static String percent(long part, long whole) {
        BigDecimal share = BigDecimal.valueOf(part * PERCENT)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return share.toPlainString();
    }
}
