package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Two cells that together are one number. */
final class SplitNumberRule {

    /** The sums across the rows of each edition. */
    private static final List<List<Identity>> SUMS = Arrays.stream(Edition.values())
            .map(edition -> Stream.of(ApplicantKind.TOTAL, CaseResult.TOTAL)
                    .flatMap(total -> edition.identities(total).stream())
                    .toList())
            .toList();

    static final Rule RULE = Rule.builder("CELL-08")
            .version(2)
            .severity(WARNING)
            .basis(Basis.PRACTICE)
            .title("疑似一个数字被拆进两格", "A number may have been split over two cells")
            .forEach(subject -> SUMS.get(subject.edition().ordinal()))
            .knowing((subject, sum) -> cells(sum))
            .judge(SplitNumberRule::judge)
            .fills("joined", "total")
            .says(
                    "{cell}与右侧一格疑为一个数字 {joined}，合并后与总计 {total} 相符",
                    "{cell} and the cell to its right may be one number {joined}, which agrees with the total {total}")
            .says(
                    "moved",
                    "{cell}与右侧一格疑为一个数字 {joined}，其后各格随之右移一格；合并、左移后与总计 {total} 及各列相符",
                    "{cell} and the cell to its right may be one number {joined}, and what follows stands one cell too far to the"
                            + " right; moved back, all agrees with the total {total} and the columns")
            .build();

    /** As many cells at most REQ-10 proposes to change. */
    private static final int MOST_OF_A_CAUSE = 3;

    private SplitNumberRule() {}

    private static Outcome judge(Subject subject, Identity identity) {
        List<CellPath> parts = identity.right();
        long total = subject.number(identity.left().get(0));
        long sum = subject.sum(parts);
        for (int i = 0; sum != total && i + 1 < parts.size(); i++) {
            long left = subject.number(parts.get(i));
            long right = subject.number(parts.get(i + 1));
            String joined = Long.toString(left) + right;
            boolean canJoin = left > 0
                    && right >= 0
                    && subject.areNumbers(parts.subList(i, i + 2))
                    && joined.length() <= Figure.SURE_DIGITS;
            boolean addsUp = canJoin && sum - left - right + Long.parseLong(joined) == total;
            if (addsUp && !areConfirmed(subject, identity, parts.subList(i, i + 2))) {
                return violated(subject, parts, i, Long.parseLong(joined)).with("total", total);
            }
        }
        return Outcome.held();
    }

    /** Where the figures behind it stand one cell too far, too, and all adds up with them moved back, that is proposed. */
    private static Outcome.Violated violated(Subject subject, List<CellPath> parts, int at, long joined) {
        Map<CellPath, Cell> moved = moved(subject, parts, at, joined);
        boolean isCause = moved.size() > MOST_OF_A_CAUSE && settles(subject, moved);
        Outcome.Violated violated = isCause
                ? Outcome.violated(moved.keySet()).variant("moved").proposing(moved)
                : Outcome.violated(parts.subList(at, at + 2));
        return violated.with("joined", joined);
    }

    /** The cells of a row that are others with two of them joined; nothing was in the last. */
    private static Map<CellPath, Cell> moved(Subject subject, List<CellPath> parts, int at, long joined) {
        Map<CellPath, Cell> moved = new TreeMap<>();
        for (int i = at; i < parts.size(); i++) {
            long number = i == at ? joined : i + 1 < parts.size() ? subject.number(parts.get(i + 1)) : 0;
            if (number != subject.number(parts.get(i))) {
                moved.put(parts.get(i), Cell.of(number, parts.get(i).unit()));
            }
        }
        return moved;
    }

    /** Whether everything adds up in which the cells stand, columns among it. */
    private static boolean settles(Subject subject, Map<CellPath, Cell> moved) {
        List<Identity> concerned = subject.edition().identities().stream()
                .filter(identity -> cells(identity).stream().anyMatch(moved::containsKey))
                .toList();
        return concerned.size() > 1
                && concerned.stream()
                        .allMatch(identity -> subject.obstacle(cells(identity)).isEmpty()
                                && sum(subject, identity.left(), moved) == sum(subject, identity.right(), moved));
    }

    private static long sum(Subject subject, List<CellPath> cells, Map<CellPath, Cell> moved) {
        return cells.stream()
                .mapToLong(path -> Optional.ofNullable(moved.get(path))
                        .map(cell -> cell.count().orElse(0))
                        .orElseGet(() -> subject.number(path)))
                .sum();
    }

    /** Whether both figures are right as printed, because their columns add up with them; what joins them is an accident. */
    private static boolean areConfirmed(Subject subject, Identity row, List<CellPath> cells) {
        return cells.stream().allMatch(cell -> isConfirmed(subject, row, cell));
    }

    private static boolean isConfirmed(Subject subject, Identity row, CellPath cell) {
        List<Identity> others = subject.edition().identities().stream()
                .filter(identity -> !identity.equals(row))
                .filter(identity -> cells(identity).contains(cell))
                .toList();
        return !others.isEmpty()
                && others.stream()
                        .allMatch(identity -> subject.obstacle(cells(identity)).isEmpty()
                                && subject.sum(identity.left()) == subject.sum(identity.right()));
    }

    private static List<CellPath> cells(Identity identity) {
        return Stream.concat(identity.left().stream(), identity.right().stream())
                .toList();
    }
}
