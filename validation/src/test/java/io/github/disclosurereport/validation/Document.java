package io.github.disclosurereport.validation;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.report.Narrative;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.source.Doubt;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.Place.TablePlace;
import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.source.PrintedHeading;
import io.github.disclosurereport.source.PrintedLabel;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.source.Reading;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.table.Remark;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as if read from a page without a flaw, to be changed in one respect. */
final class Document {

    private final Map<CellPath, SourceCell> cells = new LinkedHashMap<>();
    private final List<PrintedHeading> headings = new ArrayList<>();
    private final List<PrintedLabel> labels = new ArrayList<>();
    private final List<Oddity> oddities = new ArrayList<>();
    private Optional<String> corner = Optional.of(TableKind.REQUESTS.corner());
    private final Set<SectionKind> sections = EnumSet.allOf(SectionKind.class);
    private Context context = Context.of();
    private Profile profile = Profile.REVIEW;
    private boolean hasLayout = true;
    private boolean isDated = true;
    private AnnualReport report;

    private Document(AnnualReport report) {
        this.report = report;
        Edition edition = report.edition();
        for (CellPath path : edition.cells()) {
            print(path, report.cell(path).toString());
        }
        for (SectionKind section : SectionKind.values()) {
            headings.add(new PrintedHeading(Optional.of(section), section.heading(edition), Optional.empty()));
        }
        for (TableKind table : TableKind.values()) {
            label(edition.cells(table).stream().map(CellPath::row).distinct().toList());
            edition.cells(table).stream()
                    .collect(Collectors.groupingBy(
                            CellPath::row,
                            LinkedHashMap::new,
                            Collectors.mapping(CellPath::column, Collectors.toList())))
                    .values()
                    .stream()
                    .distinct()
                    .forEach(this::label);
        }
    }

    private void label(List<Heading> headings) {
        headings.forEach(
                heading -> labels.add(new PrintedLabel(heading, heading.label(report.edition()), Optional.empty())));
    }

    static Document revised() {
        return new Document(consistent(Edition.REVISED_2021, 2024));
    }

    /** Any report, printed without a flaw. */
    static Document of(AnnualReport report) {
        return new Document(report);
    }

    static Document trial() {
        return new Document(consistent(Edition.TRIAL_2019, 2020));
    }

    /** A report in which everything adds up: 14 requests, 9 granted, 4 not held, 1 carried forward. */
    static AnnualReport consistent(Edition edition, int year) {
        AnnualReportBuilder builder = AnnualReport.builder(edition)
                .organ("青岭市民政局")
                .reportYear(year)
                .title("青岭市民政局" + year + "年政府信息公开工作年度报告")
                .published(LocalDate.of(year + 1, 1, 20))
                .overview("主动公开、依申请公开、政府信息管理、平台建设和监督保障各项工作稳步推进。")
                .problems("解读形式较为单一，今后将增加图解和视频。")
                .otherMatters("本年度未收取信息处理费。")
                .set(RequestRow.NEWLY_RECEIVED, ApplicantKind.NATURAL_PERSON, 10)
                .set(RequestRow.NEWLY_RECEIVED, ApplicantKind.COMMERCIAL_ENTERPRISE, 4)
                .set(RequestRow.GRANTED, ApplicantKind.NATURAL_PERSON, 7)
                .set(RequestRow.GRANTED, ApplicantKind.COMMERCIAL_ENTERPRISE, 2)
                .set(RequestRow.UNABLE_NOT_HELD, ApplicantKind.NATURAL_PERSON, 2)
                .set(RequestRow.UNABLE_NOT_HELD, ApplicantKind.COMMERCIAL_ENTERPRISE, 2)
                .set(RequestRow.CARRIED_FORWARD, ApplicantKind.NATURAL_PERSON, 1)
                .set(CaseForum.RECONSIDERATION, CaseResult.UPHELD, 2);
        if (edition == Edition.REVISED_2021) {
            builder.set(ProactiveRow.NORMATIVE_DOCUMENTS, ProactiveColumn.ISSUED, 3)
                    .set(ProactiveRow.NORMATIVE_DOCUMENTS, ProactiveColumn.REPEALED, 1)
                    .set(ProactiveRow.NORMATIVE_DOCUMENTS, ProactiveColumn.IN_FORCE, 20)
                    .set(ProactiveRow.ADMINISTRATIVE_FEES, ProactiveColumn.AMOUNT_COLLECTED, "12.5");
        } else {
            builder.set(ProactiveRow.ADMINISTRATIVE_LICENSES, ProactiveColumn.PREVIOUS_ITEMS, 8)
                    .set(ProactiveRow.ADMINISTRATIVE_LICENSES, ProactiveColumn.CHANGE, -2)
                    .set(ProactiveRow.ADMINISTRATIVE_LICENSES, ProactiveColumn.DECISIONS, 5);
        }
        return builder.zeroElsewhere().withTotals().build();
    }

    private void print(CellPath path, String text) {
        cells.put(
                path,
                new SourceCell(
                        CellText.parse(text, path.unit()),
                        Optional.of(new TablePlace(0, 1, 1, 1 + CellPath.all().indexOf(path)))));
    }

    /** Prints another text in a cell; the report follows. */
    Document cell(String path, String text) {
        CellPath cell = CellPath.parse(path);
        print(cell, text);
        report = report.toBuilder()
                .set(cell, cells.getOrDefault(cell, SourceCell.MISSING).text().cell())
                .build();
        return this;
    }

    /** Prints text in which figures cannot be told apart. */
    Document ambiguous(String path, String text) {
        return ambiguous(path, text, Doubt.RUN_TOGETHER);
    }

    Document ambiguous(String path, String text, Doubt doubt) {
        CellPath cell = CellPath.parse(path);
        cells.put(cell, SourceCell.ambiguous(text, doubt, Optional.empty()));
        report = report.toBuilder().setUnknown(cell).build();
        return this;
    }

    /** Prints an amount of which the head, the label or a line around the table states the unit. */
    Document amountWithUnitAround(String path, String text) {
        CellPath cell = CellPath.parse(path);
        cell(path, text);
        CellText parsed = CellText.parse(text, cell.unit());
        CellText read = new CellText(parsed.printed(), parsed.state(), parsed.cell(), List.of(Remark.UNIT_AROUND));
        cells.put(cell, new SourceCell(read, Optional.empty()));
        return this;
    }

    /** A text in a cell that the report's edition lacks. */
    Document foreignCell(String path, String text) {
        print(CellPath.parse(path), text);
        return this;
    }

    /** Takes the fields of a row or column away. */
    Document without(Heading heading) {
        report.edition().cells().stream()
                .filter(path -> path.row() == heading || path.column() == heading)
                .forEach(path -> {
                    cells.remove(path);
                    report = report.toBuilder().setUnknown(path).build();
                });
        labels.removeIf(label -> label.heading() == heading);
        return this;
    }

    Document without(CellPath path) {
        cells.remove(path);
        report = report.toBuilder().setUnknown(path).build();
        return this;
    }

    Document withoutTable(TableKind table) {
        report.edition().cells(table).forEach(this::without);
        return this;
    }

    Document heading(SectionKind section, String text) {
        headings.replaceAll(heading -> heading.section().equals(Optional.of(section))
                ? new PrintedHeading(Optional.of(section), text, Optional.empty())
                : heading);
        return this;
    }

    Document withoutHeading(SectionKind section) {
        headings.removeIf(heading -> heading.section().equals(Optional.of(section)));
        return this;
    }

    Document addHeading(Optional<SectionKind> section, String text) {
        headings.add(new PrintedHeading(section, text, Optional.empty()));
        return this;
    }

    Document label(Heading heading, String text) {
        labels.replaceAll(
                label -> label.heading() == heading ? new PrintedLabel(heading, text, Optional.empty()) : label);
        return this;
    }

    /** Prints a label again, behind all others. */
    Document moveToEnd(Heading heading) {
        labels.stream().filter(label -> label.heading() == heading).findFirst().ifPresent(label -> {
            labels.remove(label);
            labels.add(label);
        });
        return this;
    }

    /** Prints labels in another order: these where the first of them stood. */
    Document inOrder(Heading... order) {
        List<PrintedLabel> moved = Arrays.stream(order)
                .map(heading -> labels.stream()
                        .filter(label -> label.heading() == heading)
                        .findFirst()
                        .orElseThrow())
                .toList();
        int first = moved.stream().mapToInt(labels::indexOf).min().orElseThrow();
        labels.removeAll(moved);
        labels.addAll(first, moved);
        return this;
    }

    /** Prints labels in one line of a text, from left to right. */
    Document inLine(int line, Heading... order) {
        List<Heading> headings = Arrays.asList(order);
        labels.replaceAll(label -> headings.contains(label.heading())
                ? new PrintedLabel(
                        label.heading(),
                        label.text(),
                        Optional.of(new TextPlace(line, 1 + 10 * headings.indexOf(label.heading()))))
                : label);
        return this;
    }

    /** Prints the labels of a table's columns again, as behind a page break. */
    Document repeatColumns(TableKind table) {
        labels.addAll(labels.stream()
                .filter(label -> table.columns().contains(label.heading()))
                .toList());
        return this;
    }

    Document corner(Optional<String> text) {
        corner = text;
        return this;
    }

    Document oddity(Oddity oddity) {
        oddities.add(oddity);
        return this;
    }

    Document structured() {
        hasLayout = false;
        return this;
    }

    Document report(Consumer<AnnualReportBuilder> change) {
        AnnualReportBuilder builder = report.toBuilder();
        change.accept(builder);
        report = builder.build();
        return this;
    }

    /** Takes a section away, with its heading and its text. */
    Document withoutSection(SectionKind section) {
        sections.remove(section);
        return withoutHeading(section);
    }

    /** What the caller knows beside it. */
    Document beside(Context known) {
        context = known;
        return this;
    }

    Context context() {
        return context;
    }

    /** How the rules are set for it. */
    Document under(Profile setting) {
        profile = setting;
        return this;
    }

    Profile profile() {
        return profile;
    }

    Document year(int year) {
        return report(builder -> builder.reportYear(year)
                .title("青岭市民政局" + year + "年政府信息公开工作年度报告")
                .published(LocalDate.of(year + 1, 1, 20)));
    }

    /** Takes the day of publication away. */
    Document undated() {
        isDated = false;
        return this;
    }

    /** Says something else in the preface. */
    Document preface(String... paragraphs) {
        return report(builder -> builder.preface(paragraphs));
    }

    /** Says more in section 一. */
    Document overview(String... more) {
        return report(builder -> builder.text(
                SectionKind.OVERVIEW,
                Narrative.of(Stream.concat(report.overview().text().paragraphs().stream(), Arrays.stream(more))
                        .toList())));
    }

    ReadResult read() {
        Reading reading = hasLayout
                ? new Reading(Facet.LAYOUT, Facet.PROSE, Facet.FRONT_MATTER)
                : new Reading(Facet.PROSE, Facet.FRONT_MATTER);
        reading.edition(report.edition());
        report.organ().ifPresent(reading::organ);
        report.reportYear().ifPresent(reading::reportYear);
        report.title().ifPresent(title -> reading.title(PlacedText.of(title)));
        report.published().filter(day -> isDated).ifPresent(reading::published);
        reading.text(
                TextPart.PREFACE,
                report.preface().paragraphs().stream().map(PlacedText::of).toList());
        report.sections().stream()
                .filter(section -> sections.contains(section.kind()))
                .forEach(section -> reading.text(
                        TextPart.of(section.kind()),
                        section.text().paragraphs().stream().map(PlacedText::of).toList()));
        cells.forEach(reading::cell);
        headings.forEach(reading::heading);
        labels.forEach(reading::label);
        oddities.forEach(reading::oddity);
        corner.ifPresent(text -> reading.corner(TableKind.REQUESTS, PlacedText.of(text)));
        return reading.build();
    }
}
