package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.Arrays;
import java.util.List;
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
            .severity(WARNING)
            .basis(Basis.PRACTICE)
            .title("疑似一个数字被拆进两格", "A number may have been split over two cells")
            .forEach(subject -> SUMS.get(subject.edition().ordinal()))
            .knowing((subject, sum) ->
                    Stream.concat(sum.left().stream(), sum.right().stream()).toList())
            .judge(SplitNumberRule::judge)
            .fills("joined", "total")
            .says(
                    "{cell}与右侧一格疑为一个数字 {joined}，合并后与总计 {total} 相符",
                    "{cell} and the cell to its right may be one number {joined}, which agrees with the total {total}")
            .build();

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
            if (canJoin && sum - left - right + Long.parseLong(joined) == total) {
                return Outcome.violated(parts.subList(i, i + 2))
                        .with("joined", joined)
                        .with("total", total);
            }
        }
        return Outcome.held();
    }
}
