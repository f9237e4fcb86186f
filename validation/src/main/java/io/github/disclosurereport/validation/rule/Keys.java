package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.finding.Target.DocumentTarget;
import io.github.disclosurereport.finding.Target.HeadingTarget;
import io.github.disclosurereport.finding.Target.LabelTarget;
import io.github.disclosurereport.finding.Target.OddityTarget;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.text.PersonalData;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the keys of one result: what tells findings apart, in every run the same. */
final class Keys {

    private final Subject subject;
    private final Map<String, Integer> met = new HashMap<>();

    Keys(Subject subject) {
        this.subject = subject;
    }

    /** A key that no finding has had before: of equal ones the second ends with #2. */
    String next(String rule, List<? extends Target> targets) {
        String main = targets.isEmpty() ? "" : ":" + key(targets.get(0));
        String others = targets.stream().skip(1).map(this::key).collect(Collectors.joining("+"));
        String key = rule + main + (others.isEmpty() ? "" : "+" + digest(others));
        int count = met.merge(key, 1, Integer::sum);
        return count == 1 ? key : key + "#" + count;
    }

    private String key(Target target) {
        String report =
                target.report().equals(ReportRole.THIS) ? "" : target.report().key() + ".";
        return report + within(target);
    }

    private String within(Target target) {
        if (target instanceof CellTarget cell) {
            return cell.cell().toString();
        }
        if (target instanceof TextTarget words) {
            boolean isOfThis = words.report().equals(ReportRole.THIS);
            return words.part().key() + "@" + (isOfThis ? digest(subject.printable(words)) : words.paragraph());
        }
        if (target instanceof HeadingTarget heading) {
            return "heading@" + digest(heading.heading().text());
        }
        if (target instanceof LabelTarget label) {
            return label.label().heading().key() + "@" + digest(label.label().text());
        }
        if (target instanceof OddityTarget<?> oddity) {
            return "met@" + digest(oddity.oddity().identifier());
        }
        return target instanceof DocumentTarget document && !document.part().isEmpty()
                ? "document." + document.part()
                : "document";
    }

    /** Of what tells a person nothing but the mask: there are not so many numbers that none could be looked up. */
    private static String digest(String text) {
        String hex = Integer.toHexString(PersonalData.masked(text).hashCode());
        return "0".repeat(8 - hex.length()) + hex;
    }
}
