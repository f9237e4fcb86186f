package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.INFO;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.validation.cause.Cause;
import io.github.disclosurereport.validation.cause.Diagnosis;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cause behind broken equations of table 三, if only one can be meant. */
final class CauseRule {

    static final Rule RULE = Rule.builder("REQ-10")
            .severity(INFO)
            .basis("最小改动原则（Fellegi–Holt）")
            .title("改动最少格数即可全部平衡的原因", "The fewest cells whose change makes everything add up")
            .forEach(CauseRule::causes)
            .judge(CauseRule::violated)
            .fills("changes", "settled", "slip")
            .says(
                    "将{changes}，可使 {settled} 个等式成立{slip}",
                    "Change {changes}: it settles {settled} of the equations{slip}")
            .build();

    private CauseRule() {}

    /** The cause, if equations are broken and only one can be meant. */
    private static List<Cause> causes(Subject subject) {
        List<Identity> judged = subject.edition().identities().stream()
                .filter(identity -> subject.obstacle(identity.left()).isEmpty())
                .filter(identity -> subject.obstacle(identity.right()).isEmpty())
                .toList();
        boolean isBroken =
                judged.stream().anyMatch(identity -> subject.sum(identity.left()) != subject.sum(identity.right()));
        return isBroken
                ? Diagnosis.of(subject.edition(), judged, subject::numberOrZero).stream()
                        .toList()
                : List.of();
    }

    private static Outcome violated(Subject subject, Cause cause) {
        Map<CellPath, Cell> proposed = new TreeMap<>();
        cause.figures().forEach((path, number) -> proposed.put(path, Cell.of(number, path.unit())));
        return Outcome.violated(new ArrayList<>(proposed.keySet()))
                .with("changes", words(subject, proposed))
                .with("settled", cause.settled().size())
                .with("slip", slips(cause))
                .proposing(proposed);
    }

    private static Bilingual slips(Cause cause) {
        return cause.slips().isEmpty()
                ? new Bilingual("", "")
                : new Bilingual(
                        "；疑为" + names(cause, Language.ZH, "、"), "; probably " + names(cause, Language.EN, " and "));
    }

    private static String names(Cause cause, Language language, String between) {
        return cause.slips().stream().map(slip -> slip.name(language)).collect(Collectors.joining(between));
    }

    private static Bilingual words(Subject subject, Map<CellPath, Cell> proposed) {
        List<Bilingual> changes = new ArrayList<>();
        proposed.forEach((path, cell) -> {
            Cell printed = subject.cell(path);
            changes.add(new Bilingual(
                    "“" + path.name(Language.ZH) + "”由" + (printed.isNumber() ? " " + printed + " " : "空白") + "改为 "
                            + cell,
                    "\"" + path.name(Language.EN) + "\" from " + printed + " to " + cell));
        });
        return Bilingual.listed(changes);
    }
}
