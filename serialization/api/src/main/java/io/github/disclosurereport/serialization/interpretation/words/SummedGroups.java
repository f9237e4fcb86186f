package io.github.disclosurereport.serialization.interpretation.words;

import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.TableKind;
import java.util.Optional;

/** The groups of which columns that the form does not have call themselves the sums, such as 法人小计. */
public final class SummedGroups {

    private SummedGroups() {}

    /** The group that the folded letters of a label name, or else the one above it, unless the form has the total of that. */
    public static Optional<HeadingGroup> of(TableKind table, String letters, Optional<HeadingGroup> above) {
        if (!SumWords.areIn(letters)) {
            return Optional.empty();
        }
        String name = SumWords.removed(letters);
        Optional<HeadingGroup> summed = name.isEmpty() ? above : named(table, name);
        return summed.filter(group -> !hasTotal(table, group));
    }

    private static Optional<HeadingGroup> named(TableKind table, String name) {
        FormWords words = FormWords.of(table);
        return words.columnGroups()
                .named(name)
                .or(() -> Optional.ofNullable(words.shortColumnGroups().get(name)));
    }

    private static boolean hasTotal(TableKind table, HeadingGroup group) {
        return table.columns().stream()
                .anyMatch(column -> column.isTotal() && column.groups().contains(group));
    }
}
