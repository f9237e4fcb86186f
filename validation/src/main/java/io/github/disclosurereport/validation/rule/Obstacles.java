package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.CellTarget;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.form.Bilingual;
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

    private final Subject subject;
    private final Places places;

    /** The rules that met it, by what is in the way and why. */
    private final Map<Obstacle, Set<String>> met = new LinkedHashMap<>();

    private record Obstacle(List<Target> targets, Bilingual reason) {}

    Obstacles(Subject subject, Places places) {
        this.subject = subject;
        this.places = places;
    }

    /** An unknown cell, or a blank total. */
    void cell(Rule rule, CellTarget cell) {
        boolean isOfThis = cell.report().equals(ReportRole.THIS);
        TableKind table = cell.cell().table();
        if (isOfThis && isUnknown(table)) {
            List<Target> cells = new ArrayList<>();
            subject.edition().cells(table).forEach(path -> cells.add(CellTarget.of(path)));
            String name = table.section().numeral();
            add(rule, cells, new Bilingual("表" + name + "各格不详", "the cells of table " + name + " are unknown"));
            return;
        }
        boolean isBlank = isOfThis && subject.isBlankTotal(cell.cell());
        Bilingual of = isOfThis ? new Bilingual("", "") : cell.report().words();
        add(
                rule,
                List.of(cell),
                new Bilingual(
                        of.chinese() + cell.cell().name(Language.ZH) + (isBlank ? "未填" : "不详"),
                        (of.english().isEmpty() ? "" : of.english() + ": ")
                                + cell.cell().name(Language.EN)
                                + (isBlank ? " is blank" : " is unknown")));
    }

    private boolean isUnknown(TableKind table) {
        return subject.edition().cells(table).stream()
                .allMatch(path -> subject.seen().numbers().isUnknown(path));
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
