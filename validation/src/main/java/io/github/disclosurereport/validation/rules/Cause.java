package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.validation.rule.FindingDraft;
import io.github.disclosurereport.validation.rule.Instances;
import io.github.disclosurereport.validation.rule.Relation;
import io.github.disclosurereport.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds and tells the cause behind broken equations of table 三, if only one can be meant. */
final class Cause {

    private Cause() {}

    static void find(Subject subject, Instances instances) {
        Set<String> arithmetic = Set.of(
                RequestRules.BALANCE.id(), RequestRules.OUTCOMES_ADD_UP.id(), RequestRules.APPLICANTS_ADD_UP.id());
        List<Finding> settled = instances.findings().stream()
                .filter(finding -> arithmetic.contains(finding.rule()))
                .toList();
        if (settled.isEmpty()) {
            return;
        }
        List<Identity> assessable = subject.report().edition().identities().stream()
                .filter(identity -> identity.left().get(0).table() == TableKind.REQUESTS)
                .filter(identity ->
                        subject.obstacle(Relation.of(identity).cells()).isEmpty())
                .toList();
        Set<Map<CellPath, Long>> smallest = new ErrorLocalization(subject, assessable).smallest();
        decided(subject, smallest).ifPresent(changes -> tellCause(subject, instances, changes, settled));
    }

    /** The only set, or the only one that a known slip explains. */
    private static Optional<Map<CellPath, Long>> decided(Subject subject, Set<Map<CellPath, Long>> smallest) {
        if (smallest.size() == 1) {
            return smallest.stream().findFirst();
        }
        List<Map<CellPath, Long>> explained = smallest.stream()
                .filter(changes -> Slip.explaining(subject, changes).isPresent())
                .toList();
        return explained.size() == 1 ? Optional.of(explained.get(0)) : Optional.empty();
    }

    private static void tellCause(
            Subject subject, Instances instances, Map<CellPath, Long> changes, List<Finding> settled) {
        Optional<Slip> slip = Slip.explaining(subject, changes);
        List<CellPath> cells = List.copyOf(changes.keySet());
        FindingDraft draft = instances
                .found()
                .cells(cells)
                .numbers(changes.values().stream().map(BigDecimal::valueOf).toList(), printed(subject, cells))
                .with("changes", changes(subject, changes, Language.ZH), changes(subject, changes, Language.EN))
                .with("settled", Integer.toString(settled.size()))
                .with(
                        "slip",
                        slip.map(known -> "；疑为" + known.chinese()).orElse(""),
                        slip.map(known -> "; probably " + known.english()).orElse(""));
        draft.tellRepair(changes, settled);
    }

    /** What the cells are; nothing where one of them is blank, for that is no number. */
    private static List<BigDecimal> printed(Subject subject, List<CellPath> cells) {
        return subject.areNumbers(cells)
                ? cells.stream()
                        .map(path -> BigDecimal.valueOf(subject.number(path)))
                        .toList()
                : List.of();
    }

    private static String changes(Subject subject, Map<CellPath, Long> changes, Language language) {
        return changes.entrySet().stream()
                .map(change -> {
                    String name = change.getKey().name(language);
                    boolean isBlank = !subject.areNumbers(List.of(change.getKey()));
                    String printed = Long.toString(subject.number(change.getKey()));
                    return language == Language.ZH
                            ? "“" + name + "”由" + (isBlank ? "空白" : " " + printed + " ") + "改为 " + change.getValue()
                            : "\"" + name + "\" from " + (isBlank ? "blank" : printed) + " to " + change.getValue();
                })
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }
}
