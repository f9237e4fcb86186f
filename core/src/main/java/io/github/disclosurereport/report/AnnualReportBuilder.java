package io.github.disclosurereport.report;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.table.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Builds a report in one edition of the form.
 *
 * <p>A section not set is missing. In a table of which some cell is set, a cell not set is blank.
 */
public final class AnnualReportBuilder {

    private final Edition edition;

    /** What each cell of the tables that are there was before it was set. */
    private final Map<TableKind, Function<CellPath, Cell>> tables = new EnumMap<>(TableKind.class);

    private final Map<CellPath, Cell> changed = new HashMap<>();
    private final Map<SectionKind, Narrative> texts = new EnumMap<>(SectionKind.class);
    private Optional<String> organ = Optional.empty();
    private OptionalInt reportYear = OptionalInt.empty();
    private Optional<String> title = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();
    private Narrative preface = Narrative.EMPTY;

    AnnualReportBuilder(Edition edition) {
        this.edition = edition;
    }

    AnnualReportBuilder(AnnualReport report) {
        edition = report.edition();
        organ = report.organ();
        reportYear = report.reportYear();
        title = report.title();
        published = report.published();
        preface = report.preface();
        report.sections().stream()
                .filter(section -> !section.isMissing())
                .forEach(section -> texts.put(section.kind(), section.text()));
        Arrays.stream(TableKind.values()).forEach(table -> tables.put(table, report::cell));
    }

    /** The edition whose cells it has. */
    public Edition edition() {
        return edition;
    }

    /** The name of the organ whose report it is; an empty name is none. */
    public AnnualReportBuilder organ(String name) {
        organ = Narrative.line(name);
        return this;
    }

    /** The calendar year reported on. */
    public AnnualReportBuilder reportYear(int year) {
        reportYear = OptionalInt.of(year);
        return this;
    }

    /** The title; an empty one is none. */
    public AnnualReportBuilder title(String text) {
        title = Narrative.line(text);
        return this;
    }

    /** The day of publication. */
    public AnnualReportBuilder published(LocalDate date) {
        published = Optional.of(date);
        return this;
    }

    /** The paragraphs before the first section. */
    public AnnualReportBuilder preface(String... paragraphs) {
        preface = Narrative.of(paragraphs);
        return this;
    }

    /** The paragraphs of section 一. */
    public AnnualReportBuilder overview(String... paragraphs) {
        return text(SectionKind.OVERVIEW, Narrative.of(paragraphs));
    }

    /** The paragraphs of section 五. */
    public AnnualReportBuilder problems(String... paragraphs) {
        return text(SectionKind.PROBLEMS, Narrative.of(paragraphs));
    }

    /** The paragraphs of section 六. */
    public AnnualReportBuilder otherMatters(String... paragraphs) {
        return text(SectionKind.OTHER_MATTERS, Narrative.of(paragraphs));
    }

    /** The paragraphs of a section; in a section with a table, those beside it. The section is there, even if empty. */
    public AnnualReportBuilder text(SectionKind section, Narrative text) {
        texts.put(section, text);
        return this;
    }

    /** The paragraphs before the first section. */
    public AnnualReportBuilder preface(Narrative text) {
        preface = text;
        return this;
    }

    /** A count of table 二, or a whole amount in 万元. */
    public AnnualReportBuilder set(ProactiveRow row, ProactiveColumn column, long number) {
        return set(CellPath.of(row, column), number);
    }

    /**
     * A decimal number of table 二, such as the amount {@code "12.5"} in 万元.
     *
     * @throws IllegalArgumentException if it is no decimal number
     */
    public AnnualReportBuilder set(ProactiveRow row, ProactiveColumn column, String decimal) {
        CellPath path = CellPath.of(row, column);
        try {
            return set(path, new BigDecimal(decimal));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "\"" + decimal + "\" is no number for " + path + ": write it as in 12.5", e);
        }
    }

    /** A count of table 三. */
    public AnnualReportBuilder set(RequestRow row, ApplicantKind kind, long count) {
        return set(CellPath.of(row, kind), count);
    }

    /** A count of table 四. */
    public AnnualReportBuilder set(CaseForum forum, CaseResult result, long count) {
        return set(CellPath.of(forum, result), count);
    }

    /**
     * A whole number in any cell.
     *
     * @throws IllegalArgumentException if the edition lacks the cell or the number is out of range
     */
    public AnnualReportBuilder set(CellPath path, long number) {
        return set(path, Cell.of(number, path.unit()));
    }

    /** A decimal number in any cell. */
    public AnnualReportBuilder set(CellPath path, BigDecimal number) {
        return set(path, Cell.of(number, path.unit()));
    }

    /** A blank in any cell. */
    public AnnualReportBuilder setBlank(CellPath path) {
        return set(path, Cell.BLANK);
    }

    /** Makes a cell unknown: printed, but not to be told. */
    public AnnualReportBuilder setUnknown(CellPath path) {
        return set(path, Cell.UNKNOWN);
    }

    /**
     * A number, a blank or what is unknown in any cell.
     *
     * @throws IllegalArgumentException if the edition lacks the cell; a number in another unit is refused by {@link #build}
     */
    public AnnualReportBuilder set(CellPath path, Cell cell) {
        if (!edition.has(path)) {
            throw new IllegalArgumentException(
                    edition + " has no cell " + path + ": give one of " + edition + ".cells()");
        }
        tables.putIfAbsent(path.table(), unset -> Cell.BLANK);
        surround(path.table());
        changed.put(path, cell);
        return this;
    }

    /**
     * Every cell of a table; a number in another unit is refused by {@link #build}.
     *
     * @param cellAt gives each of its cells whenever it is asked; {@link #build} asks for all
     */
    public AnnualReportBuilder setTable(TableKind table, Function<CellPath, Cell> cellAt) {
        tables.put(table, cellAt);
        surround(table);
        changed.keySet().removeIf(path -> path.table() == table);
        return this;
    }

    /** A table with figures has a section around it. */
    private void surround(TableKind table) {
        texts.putIfAbsent(table.section(), Narrative.EMPTY);
    }

    /** The cells of a correction. */
    public AnnualReportBuilder correct(Correction correction) {
        correction.cells().forEach(this::set);
        return this;
    }

    /** Writes 0 into every cell of the three tables that is blank or not set; cells made unknown stay so. */
    public AnnualReportBuilder zeroElsewhere() {
        edition.cells().stream()
                .filter(path -> cell(path).equals(Cell.BLANK) || !tables.containsKey(path.table()))
                .toList()
                .forEach(path -> set(path, 0));
        return this;
    }

    /**
     * Overwrites every total with the sum of its parts, in each table of which some cell is set.
     *
     * <p>A blank part counts as 0; a total with an unknown part is unknown. Total rows come first, so that the total
     * of a total row has its parts.
     */
    public AnnualReportBuilder withTotals() {
        List<Identity> totals =
                edition.identities().stream().filter(Identity::isTotal).toList();
        totals.forEach(this::sumUp);
        return this;
    }

    private void sumUp(Identity identity) {
        CellPath total = identity.left().get(0);
        boolean isThere = tables.containsKey(total.table())
                && texts.containsKey(total.table().section());
        if (!isThere) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (CellPath part : identity.right()) {
            Cell cell = cell(part);
            if (cell.equals(Cell.UNKNOWN)) {
                setUnknown(total);
                return;
            }
            sum = sum.add(cell.value().orElse(BigDecimal.ZERO));
        }
        set(total, sum);
    }

    private Cell cell(CellPath path) {
        return cells(path.table()).apply(path);
    }

    private Function<CellPath, Cell> cells(TableKind table) {
        Function<CellPath, Cell> before = tables.getOrDefault(table, unset -> Cell.UNKNOWN);
        return path -> changed.getOrDefault(path, before.apply(path));
    }

    /** The report. */
    public AnnualReport build() {
        return ImmutableAnnualReport.builder()
                .edition(edition)
                .organ(organ)
                .reportYear(reportYear)
                .title(title)
                .published(published)
                .preface(preface)
                .overview(section(SectionKind.OVERVIEW, Overview::of, Overview::missing))
                .proactive(section(
                        SectionKind.PROACTIVE,
                        text -> ProactiveDisclosure.of(Table.proactive(edition, cells(TableKind.PROACTIVE)), text),
                        () -> ProactiveDisclosure.missing(edition)))
                .requests(section(
                        SectionKind.REQUESTS,
                        text -> Requests.of(Table.requests(edition, cells(TableKind.REQUESTS)), text),
                        () -> Requests.missing(edition)))
                .cases(section(
                        SectionKind.CASES,
                        text -> Cases.of(Table.cases(edition, cells(TableKind.CASES)), text),
                        () -> Cases.missing(edition)))
                .problems(section(SectionKind.PROBLEMS, Problems::of, Problems::missing))
                .otherMatters(section(SectionKind.OTHER_MATTERS, OtherMatters::of, OtherMatters::missing))
                .build();
    }

    private <S extends Section> S section(SectionKind kind, Function<Narrative, S> present, Supplier<S> missing) {
        Narrative text = texts.get(kind);
        return text == null ? missing.get() : present.apply(text);
    }
}
