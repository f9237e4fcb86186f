package io.github.disclosurereport.validation.form;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.source.ReadResult;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a report as a clerk types them: a mutable bean for binders of web forms.
 *
 * <p>A cell's key is its path, {@code requests.newlyReceived.total}. A key that is absent is a missing cell, an empty
 * text a blank one.
 *
 * <pre>{@code
 * ReportForm report = new ReportForm();
 * report.setReportYear(2025);
 * report.setCells(Map.of("cases.reconsideration.upheld", "2", "cases.reconsideration.total", "3O"));
 * }</pre>
 */
public final class ReportForm {

    private final Map<String, String> cells = new LinkedHashMap<>();
    private @Nullable Edition edition;
    private @Nullable Integer reportYear;

    /** A form with nothing in it. */
    public ReportForm() {}

    /** The edition of the official form; null if it follows from the typed cells and the report year. */
    public @Nullable Edition getEdition() {
        return edition;
    }

    /** Chooses the edition of the official form. */
    public void setEdition(@Nullable Edition edition) {
        this.edition = edition;
    }

    /** The calendar year reported on; null if it is not stated. */
    public @Nullable Integer getReportYear() {
        return reportYear;
    }

    /** States the calendar year reported on. */
    public void setReportYear(@Nullable Integer reportYear) {
        this.reportYear = reportYear;
    }

    /** The typed texts by path; changes to the map are changes to the form. */
    public Map<String, String> getCells() {
        return cells;
    }

    /** Replaces all typed texts by copies of others; by none if a binder sends null. */
    public void setCells(@Nullable Map<String, String> cells) {
        Map<String, String> others = cells == null ? Map.of() : new LinkedHashMap<>(cells);
        this.cells.clear();
        this.cells.putAll(others);
    }

    /**
     * The report that the form makes, and what was typed in each cell.
     *
     * <p>What is no figure is unknown in the report; what no edition has a cell for is an oddity of the source.
     */
    public ReadResult read() {
        return new FormReading(this).result();
    }

    /** Edition, year and the number of cells, for logs. */
    @Override
    public String toString() {
        return "ReportForm{" + edition + ", " + reportYear + ", " + cells.size() + " cells}";
    }
}
