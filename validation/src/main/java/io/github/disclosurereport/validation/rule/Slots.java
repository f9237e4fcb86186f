package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.finding.Target.HeadingTarget;
import io.github.disclosurereport.finding.Target.LabelTarget;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.PersonalData;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the names in braces of a message stand for: what the check gave, and what its main target says. */
final class Slots {

    /** What it may fill in. */
    static final List<String> NAMES = List.of("cell", "heading", "label", "words");

    private Slots() {}

    /** What a check has filled in, and its main target; what tells a person in them is masked. */
    static Map<String, Bilingual> of(Outcome.Violated violated, Subject subject) {
        Map<String, Bilingual> slots = new HashMap<>();
        if (!violated.targets().isEmpty()) {
            fill(violated.targets().get(0), subject, slots);
        }
        violated.slots().forEach((name, words) -> slots.put(name, masked(words)));
        return slots;
    }

    private static void fill(Target main, Subject subject, Map<String, Bilingual> slots) {
        if (main instanceof CellTarget cell) {
            slots.put("cell", Bilingual.of(cell.cell()::name));
        } else if (main instanceof HeadingTarget heading) {
            put("heading", Blanks.strip(heading.heading().text()), slots);
        } else if (main instanceof LabelTarget label) {
            put("label", Blanks.without(label.label().text()), slots);
        } else if (main instanceof TextTarget words && words.report().equals(ReportRole.THIS)) {
            put("words", subject.printable(words), slots);
        }
    }

    private static void put(String name, String text, Map<String, Bilingual> slots) {
        slots.put(name, masked(Bilingual.same(text)));
    }

    private static Bilingual masked(Bilingual words) {
        return new Bilingual(PersonalData.masked(words.chinese()), PersonalData.masked(words.english()));
    }
}
