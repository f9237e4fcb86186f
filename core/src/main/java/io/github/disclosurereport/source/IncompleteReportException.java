package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.table.Cell;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Thrown where a whole report is asked for and some of its cells are unknown; it is about the first of them, or where the document breaks. */
public final class IncompleteReportException extends UnusableReportException {

    private static final long serialVersionUID = 1;
    private static final int NAMED = 5;

    private final transient List<CellPath> unknownCells;

    private IncompleteReportException(
            List<CellPath> unknownCells, Bilingual says, Optional<String> path, Optional<Place> place) {
        super(says, path, place);
        this.unknownCells = unknownCells;
    }

    static void check(ReadResult read) {
        List<CellPath> unknown = read.report().edition().cells().stream()
                .filter(path -> read.report().cell(path).equals(Cell.UNKNOWN))
                .toList();
        if (!unknown.isEmpty()) {
            throw cutShort(read.source())
                    .map(cut -> afterBreak(unknown, cut, read.source()))
                    .orElseGet(() -> aboutFirst(unknown, read.source()));
        }
    }

    private static Optional<Oddity.CutShort> cutShort(Source source) {
        return source.oddities().stream()
                .filter(Oddity.CutShort.class::isInstance)
                .map(Oddity.CutShort.class::cast)
                .findFirst();
    }

    private static IncompleteReportException aboutFirst(List<CellPath> unknown, Source source) {
        CellPath first = unknown.get(0);
        return new IncompleteReportException(
                unknown,
                named(unknown, source),
                Optional.of(first.toString()),
                source.at(first).place());
    }

    private static IncompleteReportException afterBreak(List<CellPath> unknown, Oddity.CutShort cut, Source source) {
        Bilingual cells = named(unknown, source);
        Bilingual says = new Bilingual(
                "文件在此处中断（" + cut.why().chinese() + "），" + cells.chinese(),
                "the document breaks here (" + cut.why().english() + "); " + cells.english());
        return new IncompleteReportException(unknown, says, Optional.empty(), cut.place());
    }

    private static Bilingual named(List<CellPath> unknown, Source source) {
        return new Bilingual(inChinese(unknown, source), inEnglish(unknown, source));
    }

    private static String inEnglish(List<CellPath> unknown, Source source) {
        String named = unknown.stream()
                .limit(NAMED)
                .map(path -> path + " (" + source.at(path) + ")")
                .collect(Collectors.joining(", "));
        return unknown.size() + " cells are unknown: " + named + (unknown.size() > NAMED ? ", …" : "")
                + "; use report() for what there is";
    }

    private static String inChinese(List<CellPath> unknown, Source source) {
        String named = unknown.stream()
                .limit(NAMED)
                .map(path -> path.name(Language.ZH) + "（" + source.at(path).describe(Language.ZH) + "）")
                .collect(Collectors.joining("、"));
        return unknown.size() + " 个单元格不详：" + named + (unknown.size() > NAMED ? "…" : "") + "；已读取的内容见 report()";
    }

    /** The unknown cells, in print order. */
    public List<CellPath> unknownCells() {
        return unknownCells;
    }
}
