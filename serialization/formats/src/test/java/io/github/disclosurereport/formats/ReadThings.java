package io.github.disclosurereport.formats;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.source.Source;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.PrintedState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Everything that a reader says stands somewhere. */
public final class ReadThings {

    /** What kind of thing it is. */
    public enum Kind {
        /** A heading or a paragraph: running text. */
        PROSE,
        /** The title of the report. */
        TITLE,
        /** A label, which may be broken over lines. */
        LABEL,
        /** A figure or what stands in its place. */
        CELL,
        /** A key of a structured document, or what is wrong with its value. */
        KEY,
        /** Nothing but a place. */
        POINT
    }

    /**
     * A thing.
     *
     * @param kind what it is
     * @param name what it is called in a message
     * @param text as read
     * @param place where it is said to stand
     */
    public record Thing(Kind kind, String name, String text, Optional<Place> place) {

        @Override
        public String toString() {
            return name + " \"" + text + "\" at " + place;
        }
    }

    private final List<Thing> things = new ArrayList<>();

    private ReadThings() {}

    static List<Thing> of(ReadResult read) {
        ReadThings all = new ReadThings();
        Source source = read.source();
        source.headings().forEach(heading -> all.add(Kind.PROSE, "heading", heading.text(), heading.place()));
        source.labels().forEach(label -> all.add(Kind.LABEL, "label", label.text(), label.place()));
        Arrays.stream(TableKind.values())
                .flatMap(table -> source.corner(table).stream())
                .forEach(corner -> all.add(Kind.LABEL, "corner", corner.text(), corner.place()));
        source.cells().forEach((path, cell) -> all.add(path.toString(), cell));
        source.oddities().forEach(all::add);
        TextPart.all().forEach(part -> source.paragraphs(part).forEach(text -> all.add(part, text)));
        return all.things;
    }

    /** An oddity as a thing. */
    public static Thing of(Oddity oddity) {
        ReadThings one = new ReadThings();
        one.add(oddity);
        return one.things.get(0);
    }

    /** A cell as a thing. */
    public static Thing of(CellPath path, SourceCell cell) {
        ReadThings one = new ReadThings();
        one.add(path.toString(), cell);
        return one.things.get(0);
    }

    private void add(Kind kind, String name, String text, Optional<Place> place) {
        things.add(new Thing(kind, name, text, place));
    }

    /** Of figures that cannot be told apart the first stands at the place. */
    private void add(String name, SourceCell cell) {
        boolean isAmbiguous = cell.state() == PrintedState.AMBIGUOUS;
        add(Kind.CELL, name, isAmbiguous ? first(cell.printed()) : cell.printed(), cell.place());
    }

    /** The first of several figures. */
    public static String first(String figures) {
        return figures.strip().split(" ", 2)[0];
    }

    private void add(TextPart part, PlacedText text) {
        boolean isTitle = part.equals(TextPart.TITLE);
        add(isTitle ? Kind.TITLE : Kind.PROSE, part.key(), text.text(), text.place());
    }

    private void add(Oddity oddity) {
        String name = oddity.getClass().getSimpleName();
        if (oddity instanceof Oddity.UnknownKey unknown) {
            add(Kind.KEY, name, unknown.key(), unknown.place());
        } else if (oddity instanceof Oddity.RepeatedKey repeated) {
            add(Kind.KEY, name, repeated.key(), repeated.place());
        } else if (oddity instanceof Oddity.WrongType wrong) {
            add(Kind.KEY, name, wrong.key(), wrong.place());
        } else if (oddity instanceof Oddity.CutShort) {
            add(Kind.POINT, name, "", oddity.place());
        } else if (oddity instanceof Oddity.SplitTable) {
            add(Kind.POINT, name, "", oddity.place());
        } else if (oddity instanceof Oddity.UnlabelledFigures unlabelled) {
            add(Kind.CELL, name, first(unlabelled.figures()), unlabelled.place());
        } else if (oddity instanceof Oddity.RepeatedCell repeated) {
            add(Kind.CELL, name, first(repeated.printed()), repeated.place());
        } else if (oddity instanceof Oddity.FieldCount count) {
            add(Kind.LABEL, name, count.row(), count.place());
        } else if (oddity instanceof Oddity.ExtraRow row) {
            add(Kind.LABEL, name, row.label(), row.place());
        } else if (oddity instanceof Oddity.ExtraColumn column) {
            add(Kind.LABEL, name, column.label(), column.place());
        } else if (oddity instanceof Oddity.Furniture furniture) {
            add(Kind.PROSE, name, furniture.text(), furniture.place());
        } else if (oddity instanceof Oddity.GroupSum sum) {
            add(name + " of " + sum.group(), sum.cell());
        }
    }
}
