package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What rules ask of an edition again and again, worked out once. Immutable. */
final class EditionLayout {

    private static final List<EditionLayout> ALL =
            Arrays.stream(Edition.values()).map(EditionLayout::new).toList();

    private final List<Heading> rows;

    private EditionLayout(Edition edition) {
        Set<Heading> met = new LinkedHashSet<>();
        edition.cells().stream().map(CellPath::row).forEach(met::add);
        rows = List.copyOf(met);
    }

    static EditionLayout of(Edition edition) {
        return ALL.get(edition.ordinal());
    }

    List<Heading> rows() {
        return rows;
    }
}
