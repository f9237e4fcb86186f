package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.interpretation.words.AnyTable;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.GroupedColumns;
import io.github.disclosurereport.serialization.interpretation.words.Headings;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.TitleWords;
import io.github.disclosurereport.serialization.interpretation.words.Wording;
import io.github.disclosurereport.serialization.page.Grid;
import io.github.disclosurereport.serialization.page.Page;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.stream.Distinct;
import java.util.List;

/**
 * Reads a report out of a page, whatever kind of document the page was made of, and tells readers which lines and grids are
 * those of one.
 *
 * <p>It looks for the form's logic, not for a layout: headings by their words and order, rows and columns by their
 * labels, and where labels are damaged by what must stand there. It judges nothing and invents nothing.
 */
public final class PageInterpreter {

    private static final int FEWEST_LABELS = 5;

    private PageInterpreter() {}

    /**
     * The report that a page holds, and what was printed where.
     *
     * @throws NotAReportException if the page has neither an official table nor three official headings under a title
     */
    public static ReadResult interpret(Page page) {
        return new Interpretation(page).result();
    }

    /** Whether a line is the title of a report, or names one. */
    public static boolean isTitle(String line) {
        return TitleWords.areOfReport(line);
    }

    /** Whether a line is nothing but the number of its page. */
    public static boolean isPageNumber(String line) {
        return PageMark.is(line);
    }

    /** Whether a grid has so many labels of the form that it belongs to a report. */
    public static boolean isOfForm(Grid grid) {
        return grid.rows().stream()
                        .flatMap(List::stream)
                        .map(field -> new Wording(field.text()).letters())
                        .collect(Distinct.toList())
                        .stream()
                        .filter(AnyTable::isLongLabel)
                        .count()
                >= FEWEST_LABELS;
    }

    /** Whether a text is a section's heading with its official numeral; tells where on a web page the report is. */
    public static boolean isHeading(String text) {
        return Headings.official(new Wording(text)).isPresent();
    }

    /**
     * Whether a text is a label of a row, a column or a group of the form, letter by letter, perhaps with those of its groups in
     * front, and nothing else.
     */
    public static boolean isLabel(String text) {
        return AnyTable.isWord(new Wording(text).letters())
                || GroupedColumns.of(Piece.label(PlacedText.of(text))).size() > 1
                || FormWords.of(TableKind.CASES).namesRowExactly(new Wording(text).letters());
    }

    /** Whether a text is the label of a row or of a group of rows, letter by letter or in a short form, and nothing else. */
    public static boolean isLabelOfRow(String text) {
        return AnyTable.isOfRow(new Wording(text).letters());
    }

    /** Whether a text is the name of a section, with or without a numeral, and nothing else. */
    public static boolean namesSection(String text) {
        return FormWords.SECTIONS.match(Folding.fold(text)).isPresent();
    }
}
