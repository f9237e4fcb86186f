package io.github.disclosurereport.form;

import io.github.disclosurereport.text.Names;
import java.util.List;

/** A row or a column of one of the three tables. */
public sealed interface Heading
        permits ProactiveRow, ProactiveColumn, RequestRow, ApplicantKind, CaseForum, CaseResult {

    /** The constant's name. */
    String name();

    /** The constant's position, which is the print order. */
    int ordinal();

    /** What the form declares of this row or column. */
    Declaration declaration();

    /** The constant's name in camelCase: a part of cell paths, and the key in JSON. */
    default String key() {
        return Names.camelCase(name());
    }

    /** The label exactly as the form prints it in an edition. */
    default String label(Edition edition) {
        return declaration().label(edition);
    }

    /**
     * The label in words for messages: without numbering and explanation, after its group where that is needed to tell
     * it from others.
     */
    default String name(Language language) {
        String own = declaration().name(language);
        return groups().stream()
                .filter(HeadingGroup::isQualifying)
                .findFirst()
                .map(group -> group.name(language) + Names.SEPARATOR + own)
                .orElse(own);
    }

    /** The groups it stands in, outermost first. */
    default List<HeadingGroup> groups() {
        return declaration().groups();
    }

    /** Whether it sums up the others of its groups. */
    default boolean isTotal() {
        return declaration().isTotal();
    }

    /** Whether an edition of the form prints it. */
    default boolean isIn(Edition edition) {
        return declaration().isIn(edition);
    }
}
