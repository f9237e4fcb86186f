package io.github.disclosurereport.figure;

import java.util.function.BiConsumer;

/** Lets the modules of this house at the marked longs that tables keep to themselves. */
public final class Figures {

    private static volatile BiConsumer<Object, long[]> copier = (table, figures) -> {
        throw new IllegalArgumentException(table + " is no table of a report: give report.requests().table() or such");
    };

    private Figures() {}

    /** Called once, by the class of tables while it loads. */
    public static void grant(BiConsumer<Object, long[]> copyingOfTables) {
        copier = copyingOfTables;
    }

    /** Copies the figures of a table, as {@link Figure} says, to where {@code edition.cells()} has its cells. */
    public static void copy(Object table, long[] figures) {
        copier.accept(table, figures);
    }
}
