package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.INFO;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestGroup;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Table 四. */
final class CaseRules {

    private static final int PERCENT = 100;
    private static final int RECONSIDERATION_FIRST = 2024;

    private static final CellPath DIRECT = total(CaseForum.DIRECT_LITIGATION);
    private static final CellPath OUTCOMES = CellPath.total(RequestRow.OUTCOME_TOTAL);

    /** What speaks of requests, reconsideration or litigation. */
    private static final WordSet CASES = ListedWords.of("CASES");

    /** In every forum the results add up to 总计. */
    static final Rule RESULTS_ADD_UP = Rule.builder("CASE-01")
            .severity(ERROR)
            .basis(Basis.forms("表四"))
            .title("总计等于四种结果之和", "The total is the sum of the four results")
            .identities(edition -> edition.identities(CaseResult.TOTAL))
            .says("{cell}为 {actual}，各项结果合计 {sum}", "{cell} is {actual}, but the results add up to {sum}")
            .build();

    /** Refusals go to reconsideration first. */
    static final Rule DIRECT_SUITS = Rule.builder("CASE-04")
            .severity(INFO)
            .basis("《行政复议法》（2023年修订）第二十三条")
            .title("不予公开须先行复议，却有未经复议直接起诉", "Direct suits, although refusals have to be reconsidered first")
            .threshold("share", 50)
            .forEach(subject -> isReconsideredFirst(subject) ? List.of(refusals(subject.edition())) : List.of())
            .knowing((subject, refusals) -> subject.numberOrZero(DIRECT) == 0
                    ? List.of(DIRECT)
                    : Stream.concat(Stream.of(DIRECT, OUTCOMES), refusals.stream())
                            .toList())
            .judge(CaseRules::judgeDirectSuits)
            .fills("suits", "refused", "outcomes")
            .says(
                    "未经复议直接起诉 {suits} 件，而办理结果 {outcomes} 件中不予公开 {refused} 件：2024年起不服不予公开须先申请复议，请核对",
                    "{suits} direct suits, while {refused} of {outcomes} outcomes are refusals, which since 2024 have to be reconsidered"
                            + " first: please check")
            .build();

    /** Who is corrected often has a problem. */
    static final Rule CORRECTIONS_WITHOUT_PROBLEM = Rule.builder("CASE-05")
            .severity(INFO)
            .basis(Basis.OWN)
            .title("审结案件多数被纠正，存在问题部分却未提及", "Most concluded cases were corrected, but the problems do not speak of it")
            .needs(Facet.PROSE)
            .threshold("share", 50)
            .threshold("least", 3)
            .forEach(CaseRules::problems)
            .knowing((subject, problems) -> Stream.of(CaseResult.CORRECTED, CaseResult.TOTAL, CaseResult.PENDING)
                    .flatMap(result -> inAllForums(result).stream())
                    .toList())
            .judge(CaseRules::judgeCorrections)
            .fills("corrected", "concluded")
            .says(
                    "审结 {concluded} 件中结果纠正 {corrected} 件，而第五部分未提及依申请公开、复议或诉讼",
                    "{corrected} of {concluded} concluded cases were corrected, but section 五 speaks neither of requests nor of"
                            + " reconsideration or litigation")
            .build();

    static final List<Rule> ALL = List.of(
            RESULTS_ADD_UP, UnexplainedCases.SUITS, UnexplainedCases.CASES, DIRECT_SUITS, CORRECTIONS_WITHOUT_PROBLEM);

    private CaseRules() {}

    static CellPath total(CaseForum forum) {
        return CellPath.of(forum, CaseResult.TOTAL);
    }

    static List<CellPath> inAllForums(CaseResult result) {
        return Arrays.stream(CaseForum.values())
                .map(forum -> CellPath.of(forum, result))
                .toList();
    }

    private static boolean isReconsideredFirst(Subject subject) {
        return subject.report().reportYear().orElse(0) >= RECONSIDERATION_FIRST;
    }

    private static List<CellPath> refusals(Edition edition) {
        return edition.cells(TableKind.REQUESTS).stream()
                .filter(path -> path.column() == ApplicantKind.TOTAL
                        && path.row().groups().contains(RequestGroup.DENIED))
                .toList();
    }

    private static Outcome judgeDirectSuits(Subject subject, List<CellPath> refusals) {
        long suits = subject.number(DIRECT);
        if (suits == 0) {
            return Outcome.held();
        }
        long refused = subject.sum(refusals);
        long outcomes = subject.number(OUTCOMES);
        return refused * PERCENT > outcomes * subject.threshold("share")
                ? Outcome.violated(DIRECT)
                        .with("suits", suits)
                        .with("refused", refused)
                        .with("outcomes", outcomes)
                : Outcome.held();
    }

    /** The text of section 五, if there is one. */
    private static List<String> problems(Subject subject) {
        List<String> paragraphs = subject.report().paragraphs(TextPart.of(SectionKind.PROBLEMS));
        return paragraphs.isEmpty() ? List.of() : List.of(String.join("", paragraphs));
    }

    private static Outcome judgeCorrections(Subject subject, String problems) {
        List<CellPath> cells = inAllForums(CaseResult.CORRECTED);
        long corrected = subject.sum(cells);
        long concluded = subject.sum(inAllForums(CaseResult.TOTAL)) - subject.sum(inAllForums(CaseResult.PENDING));
        boolean areMany =
                corrected >= subject.threshold("least") && corrected * PERCENT > concluded * subject.threshold("share");
        return areMany && !CASES.isIn(problems)
                ? Outcome.violated(cells.stream()
                                .filter(cell -> subject.number(cell) > 0)
                                .toList())
                        .with("corrected", corrected)
                        .with("concluded", concluded)
                : Outcome.held();
    }
}
