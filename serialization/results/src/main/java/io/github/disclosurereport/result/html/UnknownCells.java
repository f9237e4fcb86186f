package io.github.disclosurereport.result.html;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.source.Doubt;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The unknown cells of a report by the reason why they are, each reason with a letter. */
final class UnknownCells {

    private static final int LETTERS = 26;

    private final Map<String, List<CellPath>> byReason = new LinkedHashMap<>();
    private final Map<CellPath, String> letters = new LinkedHashMap<>();

    UnknownCells(ReadResult reading, Language language) {
        reading.report().edition().cells().stream()
                .filter(path -> reading.report().cell(path).equals(Cell.UNKNOWN))
                .forEach(path -> byReason.computeIfAbsent(
                                reason(reading.source().at(path), language), key -> new ArrayList<>())
                        .add(path));
        int number = 0;
        for (List<CellPath> cells : byReason.values()) {
            String letter = letter(number++);
            cells.forEach(path -> letters.put(path, letter));
        }
    }

    private static String reason(SourceCell cell, Language language) {
        return cell.doubt()
                .map((Doubt doubt) -> doubt.name(language))
                .orElseGet(() -> (cell.isPrinted() ? PageWords.NO_NUMBER : PageWords.NO_FIELD).in(language));
    }

    /** a to z, then aa. */
    private static String letter(int number) {
        String last = Character.toString('a' + number % LETTERS);
        return number < LETTERS ? last : letter(number / LETTERS - 1) + last;
    }

    /** The letter of the reason why a cell is unknown. */
    String letter(CellPath path) {
        return letters.getOrDefault(path, "");
    }

    /** The cells by their reason, in the order of the letters. */
    Map<String, List<CellPath>> byReason() {
        return byReason;
    }
}
