package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.rule.RuleFamily;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How often rules about the text find what a careful reader finds, and how often something else. */
public final class ProseMeasurement {

    /** What the rules find in each sentence. */
    static final Map<StatedSentence, Set<String>> FOUND = found();

    private ProseMeasurement() {}

    /**
     * What became of the sentences that a rule is about.
     *
     * @param rule the rule
     * @param found contradictions that it finds
     * @param missed contradictions that it does not find
     * @param wrong sentences that it finds wrongly
     */
    record Row(String rule, int found, int missed, int wrong) {

        Row plus(Row other) {
            return new Row(rule, found + other.found, missed + other.missed, wrong + other.wrong);
        }

        double recall() {
            return 1.0 * found / Math.max(1, found + missed);
        }
    }

    private static Map<StatedSentence, Set<String>> found() {
        ReportCheck check = ReportCheck.standard();
        Map<StatedSentence, Set<String>> found = new LinkedHashMap<>();
        StatedSentence.ALL.forEach(sentence -> found.put(sentence, found(check, sentence)));
        return found;
    }

    /** Only section 六 is asked for fees. */
    static Set<String> found(ReportCheck check, StatedSentence sentence) {
        return check.check(sentence.report()).findings().stream()
                .map(Finding::rule)
                .filter(rule -> RuleFamily.of(rule).equals(RuleFamily.TEXT))
                .collect(Collectors.toSet());
    }

    /** How many sentences there are, and how many of them are true. */
    public static List<Integer> counts() {
        return List.of(StatedSentence.ALL.size(), (int)
                StatedSentence.ALL.stream().filter(StatedSentence::isTrue).count());
    }

    static Map<String, Row> rows() {
        Map<String, Row> rows = new TreeMap<>();
        FOUND.forEach((sentence, found) -> {
            Stream<Row> expected = sentence.contradicted().stream()
                    .map(rule -> found.contains(rule) ? new Row(rule, 1, 0, 0) : new Row(rule, 0, 1, 0));
            Stream<Row> wrong = sentence.falselyFound(found).stream().map(rule -> new Row(rule, 0, 0, 1));
            Stream.concat(expected, wrong).forEach(row -> rows.merge(row.rule(), row, Row::plus));
        });
        return rows;
    }

    static Row total() {
        return rows().values().stream().reduce(new Row("", 0, 0, 0), Row::plus);
    }

    /** The rows of the table in the documentation. */
    public static List<String> lines() {
        return Stream.concat(rows().values().stream(), Stream.of(total()))
                .map(row -> "| " + row.rule() + " | " + row.found() + " | " + row.missed() + " | " + row.wrong() + " |")
                .toList();
    }
}
