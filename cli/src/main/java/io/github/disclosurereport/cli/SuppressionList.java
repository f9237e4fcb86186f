package io.github.disclosurereport.cli;

import io.github.disclosurereport.finding.Suppression;
import io.github.disclosurereport.validation.Suppressions;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The findings that somebody lets stand: a line {@code organ,year,key,reason,by,expires} each, of which the last may be left
 * out.
 */
final class SuppressionList {

    private static final List<Set<String>> HEADS = List.of(
            OrganList.NAME_HEADS,
            Set.of("year", "年度"),
            Set.of("key", "标识"),
            Set.of("reason", "理由"),
            Set.of("by", "核实人"),
            Set.of("expires", "有效期至"));
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int ORGAN = 0;
    private static final int REPORT_YEAR = 1;
    private static final int KEY = 2;
    private static final int REASON = 3;
    private static final int BY = 4;
    private static final int EXPIRES = 5;

    private final Words words;
    private final SmallTable table;

    /**
     * Reads a list.
     *
     * @throws UnusableException if it cannot be read
     */
    SuppressionList(Path file, Words words) throws UnusableException {
        this.words = words;
        this.table = SmallTable.read(file, HEADS, "suppressions", words);
    }

    /**
     * The entries as they count on a day.
     *
     * @throws UnusableException if one of them means nothing, or two are about the same finding
     */
    Suppressions counting(LocalDate day) throws UnusableException {
        Map<List<String>, SmallTable.Line> met = new HashMap<>();
        List<Suppression> entries = new ArrayList<>();
        for (SmallTable.Line line : table.lines()) {
            entries.add(entry(line));
            SmallTable.Line before =
                    met.putIfAbsent(List.of(line.field(ORGAN), line.field(REPORT_YEAR), line.field(KEY)), line);
            if (before != null) {
                throw wrong("error.suppressionTwice", line, before.number());
            }
        }
        return Suppressions.of(entries, day);
    }

    private Suppression entry(SmallTable.Line line) throws UnusableException {
        if (!YEAR.matcher(line.field(REPORT_YEAR)).matches()) {
            throw wrong("error.suppressionYear", line, line.field(REPORT_YEAR));
        }
        for (int field : new int[] {KEY, REASON, BY}) {
            if (line.field(field).isEmpty()) {
                throw wrong("error.suppressionShort", line, line.field(ORGAN));
            }
        }
        return new Suppression(
                line.field(ORGAN),
                Integer.parseInt(line.field(REPORT_YEAR)),
                line.field(KEY),
                line.field(REASON),
                line.field(BY),
                expires(line));
    }

    private Optional<LocalDate> expires(SmallTable.Line line) throws UnusableException {
        String printed = line.field(EXPIRES);
        try {
            return printed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(printed));
        } catch (DateTimeException e) {
            throw wrong("error.suppressionDay", line, printed);
        }
    }

    private UnusableException wrong(String what, SmallTable.Line line, Object found) {
        return table.unusable(words.say(what, line.number(), found), words);
    }
}
