package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.table.ChineseFigures;
import io.github.disclosurereport.serialization.interpretation.table.TableInterpreter;
import io.github.disclosurereport.serialization.interpretation.table.TableRows;
import io.github.disclosurereport.serialization.interpretation.table.Tables;
import io.github.disclosurereport.serialization.interpretation.table.UnlistedRows;
import io.github.disclosurereport.serialization.interpretation.text.SectionTables;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.source.Reading;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.stream.Distinct;
import io.github.disclosurereport.table.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was found of each table in grids and lines, on its way to cells. */
final class FoundTables {

    private final Tables tables;
    private final Map<Optional<SectionKind>, List<Line>> parts;
    private final Outline outline;
    private final SectionTables running;
    private final FrontMatter front;
    private final Reading reading;

    /** What is said of rows that tables do not list. */
    private final List<UnlistedRows> unlisted = new ArrayList<>();

    FoundTables(
            Tables tables,
            Map<Optional<SectionKind>, List<Line>> parts,
            Outline outline,
            SectionTables running,
            FrontMatter front,
            Reading reading) {
        this.tables = tables;
        this.parts = parts;
        this.outline = outline;
        this.running = running;
        this.front = front;
        this.reading = reading;
    }

    /** Interprets each table, and tells whether one is the form's; other reports have tables of cases, too. */
    boolean interpret() {
        ChineseFigures numerals =
                ChineseFigures.in(Arrays.stream(TableKind.values()).flatMap(table -> tables.of(table).rows().stream()));
        boolean hasTable = false;
        for (TableKind table : TableKind.values()) {
            TableInterpreter interpreter = interpreter(
                    tables.of(table).withoutOthers().withoutEmptyForms().withoutOwnTables(), numerals, reading);
            interpreter.interpret(running.misprinted(table));
            if (interpreter.countFilled() == tables.of(table).countFilled()) {
                findUnlisted(table, interpreter);
            }
            running.findAgain(table).ifPresent(again -> takeAgain(again, numerals));
            hasTable |= (table != TableKind.CASES || front.isTitled()) && interpreter.isOfficial();
        }
        return hasTable;
    }

    private TableInterpreter interpreter(TableRows rows, ChineseFigures numerals, Reading reading) {
        return new TableInterpreter(rows, reading, outline.amounts(rows.kind()), numerals, front.year());
    }

    /** Tells the zeros of rows that tables do not list. */
    void tellUnlisted() {
        unlisted.forEach(zeros -> zeros.tell(reading));
    }

    /** What is said of other rows counts only beside a table of which every row is understood. */
    private void findUnlisted(TableKind table, TableInterpreter interpreter) {
        running.unlisted(table)
                .filter(zeros -> interpreter.isWhole() && !mayBeListedElsewhere(table))
                .ifPresent(unlisted::add);
        outline.unlisted()
                .filter(zeros -> table == TableKind.REQUESTS && interpreter.isWholeGrid() && !isDoubted(zeros))
                .ifPresent(unlisted::add);
    }

    private boolean isDoubted(UnlistedRows zeros) {
        return zeros.isDoubtedBy(parts.getOrDefault(Optional.of(TableKind.REQUESTS.section()), List.of()));
    }

    /** Whether a line of another section begins with the label of a row, and has figures. */
    private boolean mayBeListedElsewhere(TableKind table) {
        return parts.entrySet().stream()
                .filter(part -> !part.getKey().equals(Optional.of(table.section())))
                .flatMap(part -> part.getValue().stream())
                .anyMatch(line -> line.wording().hasDigit()
                        && FormWords.of(table)
                                .rows()
                                .beginning(line.wording().folded(), 0)
                                .isPresent());
    }

    /** Of two figures nobody knows which counts. */
    private void takeAgain(TableRows again, ChineseFigures numerals) {
        Reading other = new Reading(Facet.LAYOUT);
        interpreter(again, numerals, other).interpret(List.of());
        for (CellPath path : cells(again.kind())) {
            SourceCell cell = other.at(path);
            if (!cell.text().cell().equals(Cell.UNKNOWN) && reading.has(path)) {
                reading.cell(path, cell);
            }
        }
    }

    private static List<CellPath> cells(TableKind table) {
        return Arrays.stream(Edition.values())
                .flatMap(edition -> edition.cells(table).stream())
                .collect(Distinct.toList());
    }
}
