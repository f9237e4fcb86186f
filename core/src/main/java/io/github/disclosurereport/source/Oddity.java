package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.TableKind;
import java.util.Optional;

/** Something met in a document that belongs to no cell, heading or label of the form, or contradicts one. */
public sealed interface Oddity {

    /** Where it stands; empty if the source has no places. */
    Optional<Place> place();

    /** What it is about, as printed or by its name. */
    String about();

    /**
     * What tells it from the others of a document, in every run the same: its type, and its key, table, row or column as
     * far as it has them, but no figure and no place.
     */
    String identifier();

    /** The same, wherever it stands. */
    Oddity withoutPlace();

    /**
     * A key that the structured format does not know.
     *
     * @param key its path: {@code requests.grantd}
     */
    record UnknownKey(String key, Optional<Place> place) implements Oddity {

        /** What is wrong with it, behind the key: unknown key, did you mean granted? */
        public Bilingual why() {
            Bilingual unknown = new Bilingual("未知的键", "unknown key");
            return nearest()
                    .map(near -> new Bilingual(
                            unknown.chinese() + "，是否为 " + near + "？",
                            unknown.english() + ", did you mean " + near + "?"))
                    .orElse(unknown);
        }

        /** The path of the key that it most likely means; its own where none is near. */
        public String meant() {
            return nearest()
                    .map(near -> key.substring(0, key.lastIndexOf('.') + 1) + near)
                    .orElse(key);
        }

        private Optional<String> nearest() {
            return ReportKeys.nearest(key);
        }

        @Override
        public String about() {
            return key;
        }

        @Override
        public String identifier() {
            return "unknownKey." + key;
        }

        @Override
        public Oddity withoutPlace() {
            return new UnknownKey(key, Optional.empty());
        }
    }

    /**
     * A key that stands twice; the first counts.
     *
     * @param key its path
     */
    record RepeatedKey(String key, Optional<Place> place) implements Oddity {

        /** What is wrong with it, behind the key. */
        public Bilingual why() {
            return new Bilingual("重复的键", "repeated key");
        }

        @Override
        public String about() {
            return key;
        }

        @Override
        public String identifier() {
            return "repeatedKey." + key;
        }

        @Override
        public Oddity withoutPlace() {
            return new RepeatedKey(key, Optional.empty());
        }
    }

    /**
     * A value of another type than the structured format has there; not taken.
     *
     * @param key the path of its key; empty for the whole document
     * @param expected what belongs there
     * @param found what stands there
     */
    record WrongType(String key, Bilingual expected, Bilingual found, Optional<Place> place) implements Oddity {

        /** What is wrong with it: "organ" should be a text in quotes, but is 7. */
        public Bilingual why() {
            boolean isWhole = key.isEmpty();
            return new Bilingual(
                    (isWhole ? "报告" : "“" + key + "”") + "应为" + expected.chinese() + "，所填为" + found.chinese(),
                    (isWhole ? "the report" : '"' + key + '"') + " should be " + expected.english() + ", but is "
                            + found.english());
        }

        @Override
        public String about() {
            return key;
        }

        @Override
        public String identifier() {
            return "wrongType." + key;
        }

        @Override
        public Oddity withoutPlace() {
            return new WrongType(key, expected, found, Optional.empty());
        }
    }

    /**
     * The document ends in the middle, or cannot be followed further.
     *
     * @param why what is wrong there
     */
    record CutShort(Bilingual why, Optional<Place> place) implements Oddity {
        @Override
        public String about() {
            return why.english();
        }

        @Override
        public String identifier() {
            return "cutShort";
        }

        @Override
        public Oddity withoutPlace() {
            return new CutShort(why, Optional.empty());
        }
    }

    /**
     * Figures without a label that can be recognised; not taken.
     *
     * @param table the table they stand in
     * @param figures the figures as printed
     */
    record UnlabelledFigures(TableKind table, String figures, Optional<Place> place) implements Oddity {
        @Override
        public String about() {
            return figures;
        }

        @Override
        public String identifier() {
            return "unlabelledFigures." + table.key();
        }

        @Override
        public Oddity withoutPlace() {
            return new UnlabelledFigures(table, figures, Optional.empty());
        }
    }

    /**
     * A row with more or fewer fields than the table has columns; its cells are unknown.
     *
     * @param table its table
     * @param row its label as printed
     * @param fields how many fields it has
     * @param columns how many columns the table has
     */
    record FieldCount(TableKind table, String row, int fields, int columns, Optional<Place> place) implements Oddity {
        @Override
        public String about() {
            return row;
        }

        @Override
        public String identifier() {
            return "fieldCount." + table.key() + "." + row;
        }

        @Override
        public Oddity withoutPlace() {
            return new FieldCount(table, row, fields, columns, Optional.empty());
        }
    }

    /**
     * A cell that is printed several times, and not with the same content; it is unknown.
     *
     * @param cell the cell
     * @param printed what stands there the second time
     */
    record RepeatedCell(CellPath cell, String printed, Optional<Place> place) implements Oddity {
        @Override
        public String about() {
            return cell.toString();
        }

        @Override
        public String identifier() {
            return "repeatedCell." + cell;
        }

        @Override
        public Oddity withoutPlace() {
            return new RepeatedCell(cell, printed, Optional.empty());
        }
    }

    /**
     * A row that the form does not have; not taken.
     *
     * @param table its table
     * @param label its label as printed
     */
    record ExtraRow(TableKind table, String label, Optional<Place> place) implements Oddity {
        @Override
        public String about() {
            return label;
        }

        @Override
        public String identifier() {
            return "extraRow." + table.key() + "." + label;
        }

        @Override
        public Oddity withoutPlace() {
            return new ExtraRow(table, label, Optional.empty());
        }
    }

    /**
     * A column that the form does not have; not taken.
     *
     * @param table its table
     * @param label its label as printed
     */
    record ExtraColumn(TableKind table, String label, Optional<Place> place) implements Oddity {
        @Override
        public String about() {
            return label;
        }

        @Override
        public String identifier() {
            return "extraColumn." + table.key() + "." + label;
        }

        @Override
        public Oddity withoutPlace() {
            return new ExtraColumn(table, label, Optional.empty());
        }
    }

    /**
     * A figure beside the form: the sum of a group's rows in one column, or of a group's columns in one row.
     *
     * @param group the group that it sums up
     * @param across the column, or the row, in which it stands
     * @param cell the figure
     */
    record GroupSum(HeadingGroup group, Heading across, SourceCell cell) implements Oddity {
        @Override
        public Optional<Place> place() {
            return cell.place();
        }

        @Override
        public String about() {
            return group.name() + "." + across.key();
        }

        @Override
        public String identifier() {
            return "groupSum." + about();
        }

        @Override
        public Oddity withoutPlace() {
            return new GroupSum(group, across, new SourceCell(cell.text(), Optional.empty(), cell.doubt()));
        }
    }

    /**
     * A table that was in several pieces, or whose head was repeated, and was put together.
     *
     * @param table the table
     */
    record SplitTable(TableKind table, Optional<Place> place) implements Oddity {
        @Override
        public String about() {
            return table.key();
        }

        @Override
        public String identifier() {
            return "splitTable." + table.key();
        }

        @Override
        public Oddity withoutPlace() {
            return new SplitTable(table, Optional.empty());
        }
    }

    /**
     * Pictures among the text, of which nothing is read.
     *
     * @param count how many
     */
    record Pictures(int count, Optional<Place> place) implements Oddity {
        @Override
        public String about() {
            return Integer.toString(count);
        }

        @Override
        public String identifier() {
            return "pictures";
        }

        @Override
        public Oddity withoutPlace() {
            return new Pictures(count, Optional.empty());
        }
    }

    /**
     * Text that belongs to the page around the report; not taken.
     *
     * @param text as printed
     */
    record Furniture(String text, Optional<Place> place) implements Oddity {
        @Override
        public String about() {
            return text;
        }

        @Override
        public String identifier() {
            return "furniture." + text;
        }

        @Override
        public Oddity withoutPlace() {
            return new Furniture(text, Optional.empty());
        }
    }
}
