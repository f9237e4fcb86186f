package io.github.disclosurereport.finding;

import io.github.disclosurereport.form.TableKind;
import java.util.Arrays;
import java.util.Optional;

/**
 * The document as a whole, or something that it lacks.
 *
 * @param report the report it is
 * @param part what it lacks, by its key: {@code overview} or {@code requests.corner}; empty for the whole document
 */
public record DocumentTarget(ReportRole report, String part) implements Target {

    private static final String CORNER = ".corner";

    /** The report that is checked, as a whole. */
    public static final DocumentTarget THIS = of("");

    /** Something that the report that is checked lacks, by its key. */
    public static DocumentTarget of(String part) {
        return new DocumentTarget(ReportRole.THIS, part);
    }

    /** The note in the upper left field of a table of the report that is checked, which it lacks or has otherwise. */
    public static DocumentTarget corner(TableKind table) {
        return of(table.key() + CORNER);
    }

    /** The table in whose upper left field something is lacking; empty if it lacks something else. */
    public Optional<TableKind> corner() {
        return Arrays.stream(TableKind.values())
                .filter(table -> part.equals(table.key() + CORNER))
                .findFirst();
    }
}
