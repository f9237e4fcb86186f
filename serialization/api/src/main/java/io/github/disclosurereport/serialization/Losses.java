package io.github.disclosurereport.serialization;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.Section;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is lost between a document and a report, on the way in and on the way out, in words: {@code 标题}, {@code 8 格不详}. */
public final class Losses {

    /** What a reader meets and cannot take. */
    private static final List<Class<? extends Oddity>> NOT_TAKEN = List.of(
            Oddity.CutShort.class,
            Oddity.UnknownKey.class,
            Oddity.RepeatedKey.class,
            Oddity.WrongType.class,
            Oddity.UnlabelledFigures.class,
            Oddity.ExtraRow.class,
            Oddity.ExtraColumn.class);

    private static final List<Part> PARTS = Stream.concat(
                    Stream.of(
                            new Part("版式", "the edition", report -> Optional.of(report.edition())),
                            new Part("机关名称", "the organ", AnnualReport::organ),
                            new Part("报告年度", "the report year", Part::year),
                            new Part("标题", "the title", AnnualReport::title),
                            new Part("发布日期", "the day of publication", AnnualReport::published),
                            new Part("引言", "the preface", Part::preface)),
                    Arrays.stream(SectionKind.values()).map(Part::textOf))
            .toList();

    private Losses() {}

    /**
     * Something that a report says beside its cells.
     *
     * @param value what it says; empty if it says nothing of the sort
     */
    private record Part(Bilingual words, Function<AnnualReport, Optional<?>> value) {

        Part(String chinese, String english, Function<AnnualReport, Optional<?>> value) {
            this(new Bilingual(chinese, english), value);
        }

        static Part textOf(SectionKind section) {
            return new Part(
                    "第" + section.numeral() + "部分文字",
                    "the text of section " + (section.ordinal() + 1),
                    report -> Optional.of(report.sections().get(section.ordinal()))
                            .filter(there -> !there.isMissing())
                            .map(Section::text));
        }

        static Optional<?> preface(AnnualReport report) {
            return Optional.of(report.preface()).filter(preface -> !preface.isEmpty());
        }

        static Optional<?> year(AnnualReport report) {
            return report.reportYear().isPresent() ? Optional.of(report.reportYear()) : Optional.empty();
        }

        boolean isLost(AnnualReport report, AnnualReport carried) {
            Optional<?> said = value.apply(report);
            return said.isPresent() && !said.equals(value.apply(carried));
        }
    }

    /** What stands in a document, or in the form, and is not in the report that was read. */
    public static List<Bilingual> ofReading(ReadResult read) {
        AnnualReport report = read.report();
        Edition edition = report.edition();
        long unknown = edition.cells().stream()
                .filter(path -> report.cell(path).equals(Cell.UNKNOWN))
                .count();
        long notTaken = read.source().oddities().stream()
                .filter(oddity -> NOT_TAKEN.stream().anyMatch(type -> type.isInstance(oddity)))
                .count();
        long foreign = read.source().cells().keySet().stream()
                .filter(path -> !edition.has(path))
                .count();
        return Stream.concat(
                        counted(unknown, " 格不详", " cells are unknown"),
                        counted(notTaken + foreign, " 处内容未能读入", " things could not be taken"))
                .toList();
    }

    /**
     * What a report says and a document that was written of it does not, or says otherwise: an unknown cell is not blank.
     *
     * @param report what was written
     * @param carried what of that the document says
     */
    public static List<Bilingual> between(AnnualReport report, AnnualReport carried) {
        Stream<Bilingual> parts =
                PARTS.stream().filter(part -> part.isLost(report, carried)).map(Part::words);
        long cells = report.edition().cells().stream()
                .filter(path -> !report.cell(path).equals(carried.cell(path)))
                .count();
        return Stream.concat(parts, counted(cells, " 个单元格", " cells")).toList();
    }

    private static Stream<Bilingual> counted(long count, String chinese, String english) {
        return count == 0 ? Stream.empty() : Stream.of(new Bilingual(count + chinese, count + english));
    }
}
