package io.github.disclosurereport.validation.form;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.FrontMatterKey;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.source.Reading;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.CellText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one form. A table without a single key is missing; in one that is there, a cell without its key is unknown. */
final class FormReading {

    private static final Bilingual YEAR = new Bilingual("年份", "a year");

    private final Reading reading = new Reading();

    FormReading(ReportForm form) {
        Optional.ofNullable(form.getEdition()).ifPresent(reading::edition);
        readYear(form.getReportYear());
        readCells(form.getCells());
    }

    ReadResult result() {
        return reading.build();
    }

    /** A report refuses a year such as 0, which a clerk may well type. */
    private void readYear(@Nullable Integer year) {
        if (year == null) {
            return;
        }
        if (AnnualReport.isReportYear(year)) {
            reading.reportYear(year);
        } else {
            reading.oddity(new Oddity.WrongType(
                    FrontMatterKey.REPORT_YEAR.key(), YEAR, Bilingual.same(Integer.toString(year)), Optional.empty()));
        }
    }

    private void readCells(Map<String, String> texts) {
        Map<String, String> others = new LinkedHashMap<>(texts);
        for (CellPath path : CellPath.all()) {
            if (others.containsKey(path.toString())) {
                readCell(path, others.remove(path.toString()));
            }
        }
        Set<String> unknown = new LinkedHashSet<>();
        others.keySet().forEach(key -> unknown.add(unknownPart(key)));
        unknown.forEach(key -> reading.oddity(new Oddity.UnknownKey(key, Optional.empty())));
    }

    /** Binders may make null of an empty field. */
    private void readCell(CellPath path, @Nullable String text) {
        CellText parsed = CellText.parse(Objects.requireNonNullElse(text, ""), path.unit());
        reading.cell(path, new SourceCell(parsed, Optional.empty()));
    }

    /** A key up to its first part that is wrong, as in structured formats: requests.grantd of requests.grantd.total. */
    private static String unknownPart(String key) {
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            String start = key.substring(0, dot + 1);
            if (CellPath.all().stream().noneMatch(path -> path.toString().startsWith(start))) {
                return key.substring(0, dot);
            }
        }
        return key;
    }
}
