package io.github.disclosurereport.result.text;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.result.ResultWriter;
import java.io.OutputStream;
import java.util.OptionalInt;
import java.util.Set;

/** Writes results for people: the tables around the wrong cells, then each finding with its place. */
public final class TextResultWriter implements ResultWriter {

    private final Columns columns;
    private final boolean isColoured;
    private final Set<String> asked;

    /** Lines are as long as what they say, and in no colour. Made by hand or found as a service. */
    public TextResultWriter() {
        this(new Columns(OptionalInt.empty()), false, Set.of());
    }

    private TextResultWriter(Columns columns, boolean isColoured, Set<String> asked) {
        this.columns = columns;
        this.isColoured = isColoured;
        this.asked = asked;
    }

    /** The same with lines that a terminal of so many columns does not break, at least 60 and at most 200. */
    public TextResultWriter wrapped(int terminal) {
        return new TextResultWriter(new Columns(OptionalInt.of(terminal)), isColoured, asked);
    }

    /** The same in the colours of a terminal. */
    public TextResultWriter coloured() {
        return new TextResultWriter(columns, true, asked);
    }

    /**
     * The same, which also says which of some rules did not run because an input is not given.
     *
     * @param rules those for which the caller gives something
     */
    public TextResultWriter telling(Set<String> rules) {
        return new TextResultWriter(columns, isColoured, Set.copyOf(rules));
    }

    @Override
    public String kind() {
        return "text";
    }

    @Override
    public Results begin(OutputStream out, Language language) {
        return new TextResults(out, language, columns, painter(), asked);
    }

    private Painter painter() {
        return isColoured ? Paint::on : (paint, text) -> text;
    }

    /** Paints a text, or leaves it. */
    interface Painter {
        String paint(Paint paint, String text);
    }
}
