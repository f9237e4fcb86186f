package io.github.disclosurereport.validation.form;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.source.Source;
import io.github.disclosurereport.source.SourceBuilder;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.stream.Distinct;
import io.github.disclosurereport.table.CellText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one form. */
final class FormReading {

    private static final String YEAR = "reportYear";

    private final Map<CellPath, SourceCell> typed = new LinkedHashMap<>();
    private final SourceBuilder source = Source.withoutLayout();
    private final AnnualReportBuilder report;

    FormReading(ReportForm form) {
        report = AnnualReport.builder(edition(form));
        readYear(form.getReportYear());
        readCells(form.getCells());
        for (TableKind table : TableKind.values()) {
            fill(table);
        }
    }

    ReadResult result() {
        return new ReadResult(report.build(), source.build());
    }

    private static Edition edition(ReportForm form) {
        Set<CellPath> cells = CellPath.all().stream()
                .filter(path -> form.getCells().containsKey(path.toString()))
                .collect(Collectors.toSet());
        return Optional.ofNullable(form.getEdition())
                .orElseGet(() -> Edition.printing(cells, Optional.ofNullable(form.getReportYear())));
    }

    /** A report refuses a year such as 0, which a clerk may well type. */
    private void readYear(@Nullable Integer year) {
        if (year == null) {
            return;
        }
        if (AnnualReport.isReportYear(year)) {
            report.reportYear(year);
        } else {
            tell(Oddity.Kind.WRONG_TYPE, YEAR);
        }
    }

    private void readCells(Map<String, String> texts) {
        Map<String, String> others = new LinkedHashMap<>(texts);
        for (CellPath path : CellPath.all()) {
            if (others.containsKey(path.toString())) {
                readCell(path, others.remove(path.toString()));
            }
        }
        others.keySet().stream()
                .map(FormReading::unknownPart)
                .collect(Distinct.toList())
                .forEach(key -> tell(Oddity.Kind.UNKNOWN_KEY, key));
    }

    /** Binders may make null of an empty field. */
    private void readCell(CellPath path, @Nullable String text) {
        CellText parsed = CellText.parse(Objects.requireNonNullElse(text, ""), path.unit());
        SourceCell cell = new SourceCell(parsed, Optional.empty());
        typed.put(path, cell);
        source.cell(path, cell);
    }

    /** A table without a single key is missing; in one that is there, a cell without its key is unknown. */
    private void fill(TableKind table) {
        if (report.edition().cells(table).stream().anyMatch(typed::containsKey)) {
            report.setTable(
                    table,
                    path -> typed.getOrDefault(path, SourceCell.MISSING).text().figure());
        }
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

    private void tell(Oddity.Kind kind, String key) {
        source.oddity(new Oddity(kind, key, Optional.empty()));
    }
}
