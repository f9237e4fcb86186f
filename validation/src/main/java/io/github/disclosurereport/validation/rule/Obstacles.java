package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.TableKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands in the way of rules: each thing is one line, whatever rules meet it; a table without a known cell, too. */
final class Obstacles {

    private final Seen seen;
    private final Places places;

    /** The rules that met it, by what is in the way and why. */
    private final Map<Obstacle, Set<String>> met = new LinkedHashMap<>();

    private record Obstacle(List<Target> targets, Bilingual reason) {}

    Obstacles(Seen seen, Places places) {
        this.seen = seen;
        this.places = places;
    }

    /** An unknown cell, or a blank total. */
    void cell(Rule rule, CellTarget cell) {
        Balances.Known report = seen.balances().of(cell.report());
        CellPath path = cell.cell();
        TableKind table = path.table();
        if (isUnknown(report, table)) {
            List<Target> cells = new ArrayList<>();
            report.edition().cells(table).forEach(unknown -> cells.add(new CellTarget(cell.report(), unknown)));
            String name = table.section().numeral();
            add(rule, cells, in(cell.report(), "表" + name + "各格不详", "the cells of table " + name + " are unknown"));
            return;
        }
        boolean isBlank = report.numbers().isBlankTotal(path);
        add(
                rule,
                List.of(cell),
                in(
                        cell.report(),
                        path.name(Language.ZH) + (isBlank ? "未填" : "不详"),
                        path.name(Language.EN) + (isBlank ? " is blank" : " is unknown")));
    }

    private static boolean isUnknown(Balances.Known report, TableKind table) {
        return report.edition().cells(table).stream().allMatch(report.numbers()::isUnknown);
    }

    /** Words on a report; in front of them which report it is, unless it is the one that is checked. */
    private static Bilingual in(ReportRole report, String chinese, String english) {
        Bilingual words = report.words();
        return report.equals(ReportRole.THIS)
                ? new Bilingual(chinese, english)
                : new Bilingual(words.chinese() + chinese, words.english() + ": " + english);
    }

    /** Anything else. */
    void other(Rule rule, Target target, Bilingual reason) {
        add(rule, List.of(target), reason);
    }

    private void add(Rule rule, List<Target> targets, Bilingual reason) {
        met.computeIfAbsent(new Obstacle(targets, reason), key -> new LinkedHashSet<>())
                .add(rule.id());
    }

    List<NotAssessable> list() {
        return met.entrySet().stream()
                .map(entry -> new NotAssessable(
                        List.copyOf(entry.getValue()),
                        entry.getKey().targets(),
                        entry.getKey().reason(),
                        places.of(entry.getKey().targets().get(0))))
                .toList();
    }
}
