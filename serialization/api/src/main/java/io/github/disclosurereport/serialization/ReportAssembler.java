package io.github.disclosurereport.serialization;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.report.Narrative;
import io.github.disclosurereport.table.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Collects what a reader finds, in whatever order, and makes the report of it.
 *
 * <p>The edition need not be known beforehand: it is the one that keeps most of the printed cells.
 */
public final class ReportAssembler {

    private final long[] figures = new long[CellPath.all().size()];
    private final boolean[] isPrinted = new boolean[CellPath.all().size()];
    private final Map<SectionKind, List<String>> texts = new EnumMap<>(SectionKind.class);
    private final List<String> preface = new ArrayList<>();
    private Optional<Edition> edition = Optional.empty();
    private Optional<String> organ = Optional.empty();
    private Optional<Integer> reportYear = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();

    /** Begins with nothing found. */
    public ReportAssembler() {
        Arrays.fill(figures, Figure.UNKNOWN);
    }

    /** The edition, where the document states it. */
    public void edition(Edition stated) {
        edition = Optional.of(stated);
    }

    /** The organ's name. */
    public void organ(String name) {
        organ = Optional.of(name);
    }

    /** The report year. */
    public void reportYear(int year) {
        reportYear = Optional.of(year);
    }

    /** The title. */
    public void title(String text) {
        title = Optional.of(text);
    }

    /** The day of publication. */
    public void published(LocalDate date) {
        published = Optional.of(date);
    }

    /** Paragraphs before the first section. */
    public void preface(Collection<String> paragraphs) {
        preface.addAll(paragraphs);
    }

    /** A section that is there, with more of its paragraphs. */
    public void section(SectionKind section, Collection<String> paragraphs) {
        texts.computeIfAbsent(section, kind -> new ArrayList<>()).addAll(paragraphs);
    }

    /** A cell as {@link Figure} keeps it. */
    public void cell(CellPath path, long figure) {
        figures[path.position()] = figure;
        isPrinted[path.position()] = true;
    }

    /** Whether a field of a cell was found. */
    public boolean has(CellPath path) {
        return isPrinted[path.position()];
    }

    /** The report, of the stated edition or else of the one that fits best. */
    public AnnualReport report() {
        AnnualReportBuilder builder = AnnualReport.builder(edition.orElseGet(this::fittingEdition));
        organ.ifPresent(builder::organ);
        reportYear.ifPresent(builder::reportYear);
        title.ifPresent(builder::title);
        published.ifPresent(builder::published);
        builder.preface(Narrative.of(preface));
        texts.forEach((section, paragraphs) -> builder.text(section, Narrative.of(paragraphs)));
        for (TableKind table : TableKind.values()) {
            fill(builder, table);
        }
        return builder.build();
    }

    private void fill(AnnualReportBuilder builder, TableKind table) {
        if (builder.edition().cells(table).stream().anyMatch(this::has)) {
            builder.setTable(table, path -> figures[path.position()]);
        }
    }

    private Edition fittingEdition() {
        Set<CellPath> cells = CellPath.all().stream().filter(this::has).collect(Collectors.toSet());
        return Edition.printing(cells, reportYear);
    }
}
