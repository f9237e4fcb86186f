package io.github.disclosurereport.form;

import io.github.disclosurereport.text.Names;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page on the cells in the documentation, made of the declaration of the form. */
final class CellsPage {

    private final Language language;
    private final StringBuilder page = new StringBuilder();

    private CellsPage(Language language) {
        this.language = language;
    }

    static String in(Language language) {
        return new CellsPage(language).write();
    }

    private String say(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }

    private String write() {
        line(say("# 单元格", "# Cells"));
        line("");
        line(say(
                "由格式的声明生成，请勿手改。单元格名即 `CellPath`，也是 JSON 的键和表单的键，永久不变；行名、列名照印原文，上级在前。",
                "Generated from the declaration of the form; not edited by hand. The name of a cell is its `CellPath`, its key in"
                        + " JSON and in forms, and permanent. Row and column are the printed words, groups first."));
        Arrays.stream(Edition.values()).forEach(this::write);
        return page.toString();
    }

    private void write(Edition edition) {
        line("");
        line("## " + edition);
        line("");
        line(say("报告年度：", "Report years: ")
                + years(edition)
                + say("。依据：", ". Basis: ")
                + edition.basis()
                + say("。", "."));
        Arrays.stream(TableKind.values()).forEach(table -> write(edition, table));
    }

    private String years(Edition edition) {
        String first = Integer.toString(edition.firstYear());
        return Arrays.stream(Edition.values())
                .filter(later -> later.firstYear() > edition.firstYear())
                .findFirst()
                .map(later -> say(first + " 至 ", first + " to ") + (later.firstYear() - 1))
                .orElse(say(first + " 起", "since " + first));
    }

    private void write(Edition edition, TableKind table) {
        line("");
        line("### " + say("表", "Table ") + table.section().numeral() + say("　", ", ")
                + say(table.section().label(edition), table.section().name(Language.EN)));
        line("");
        line(say("| 单元格 | 行 | 列 | 单位 | 版式 |", "| cell | row | column | in English | unit | editions |"));
        line(say("|---|---|---|---|---|", "|---|---|---|---|---|---|"));
        edition.cells(table).forEach(path -> write(edition, path));
    }

    private void write(Edition edition, CellPath path) {
        Stream<String> words = Stream.of(words(edition, path.row()), words(edition, path.column()));
        Stream<String> english = language == Language.ZH ? Stream.of() : Stream.of(path.name(Language.EN));
        Stream<String> use = Stream.of(path.unit().name(language), editions(path));
        line(Stream.of(Stream.of("`" + path + "`"), words, english, use)
                .flatMap(fields -> fields)
                .collect(Collectors.joining(" | ", "| ", " |")));
    }

    private static String words(Edition edition, Heading heading) {
        return Stream.concat(heading.groups().stream().map(HeadingGroup::label), Stream.of(heading.label(edition)))
                .collect(Collectors.joining(Names.SEPARATOR));
    }

    private String editions(CellPath path) {
        return Arrays.stream(Edition.values())
                .filter(edition -> edition.has(path))
                .map(edition -> Integer.toString(edition.firstYear()))
                .collect(Collectors.joining(say("、", ", ")));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
