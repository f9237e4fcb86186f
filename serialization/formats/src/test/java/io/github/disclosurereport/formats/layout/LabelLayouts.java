package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestGroup;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.formats.layout.Block.Headline;
import io.github.disclosurereport.formats.layout.Field.Part;
import io.github.disclosurereport.report.AnnualReport;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Layouts in which labels are printed otherwise. */
final class LabelLayouts {

    private static final String ROW_NUMBER = "^([0-9])\\.";

    private LabelLayouts() {}

    static List<Layout> all() {
        return List.of(
                Layout.html(
                        "labels-in-pieces",
                        "labels broken over paragraphs and lines within their field",
                        LabelLayouts::inPieces),
                Layout.html(
                        "wrong-characters",
                        "one wrong character in every label",
                        (sheet, random) -> sheet.mapLabels(label -> Words.misspelt(label, random))),
                Layout.html(
                        "labels-of-other-edition",
                        "single labels, and the heading of section 五, as the other edition has them",
                        LabelLayouts::ofOtherEdition),
                Layout.html(
                        "mixed-punctuation",
                        "half-width and full-width marks mixed in labels and headings",
                        (sheet, random) -> sheet.mapLabels(label -> Words.mixedWidth(label, random))
                                .mapHeadlines(headline -> Words.mixedWidth(headline.text(), random))),
                Layout.html(
                        "other-row-numbers",
                        "1、 or 1． or no number before the labels of rows",
                        LabelLayouts::renumbered),
                Layout.html(
                        "years-in-labels",
                        "years for 本年, 上年 and 下年度 in the labels of rows",
                        (sheet, random) -> withYears(sheet)),
                Layout.html(
                        "kangxi-radicals",
                        "radicals for characters in labels and headings",
                        (sheet, random) -> inRadicals(sheet)),
                new Layout("labels-gone", "rows out of order, and two labels of a group gone", LabelLayouts::gone));
    }

    static Sheet inRadicals(Sheet sheet) {
        return sheet.mapLabels(Words::inRadicals).mapHeadlines(headline -> Words.inRadicals(headline.text()));
    }

    private static HtmlWriter inPieces(Random random) {
        return new HtmlWriter() {
            @Override
            String content(Field field) {
                if (!field.isLabel()) {
                    return super.content(field);
                }
                List<String> pieces = Words.pieces(field.text(), random);
                return random.nextBoolean()
                        ? pieces.stream().collect(Collectors.joining("</p><p>", "<p>", "</p>"))
                        : pieces.stream().collect(Collectors.joining("<br/>\n", "<p>", "</p>"));
            }
        };
    }

    static Sheet ofOtherEdition(Sheet sheet, Random random) {
        Edition own = sheet.report().edition();
        Edition other = own == Edition.latest() ? Edition.TRIAL_2019 : Edition.latest();
        return sheet.mapLabels(Words::ofOtherEdition)
                .mapHeadlines(headline -> headline.section().heading(other));
    }

    private static Sheet renumbered(Sheet sheet, Random random) {
        String number = Choice.of(List.of("$1、", "$1．", "$1 ", "（$1）", ""), random);
        return sheet.mapLabels(label -> label.replaceFirst(ROW_NUMBER, number));
    }

    private static Sheet withYears(Sheet sheet) {
        int year = sheet.report().reportYear().orElseThrow();
        return sheet.mapLabels(label -> label.replace("本年新收", year + "年新收")
                .replace("上年结转", year - 1 + "年结转")
                .replace("下年度", year + 1 + "年度"));
    }

    /** Whose figures are whose, nobody can tell. */
    private static Dressed gone(AnnualReport report, Random random) {
        RequestGroup group = Choice.of(List.of(RequestGroup.DENIED, RequestGroup.NOT_PROCESSED), random);
        List<String> labels = report.edition().cells(TableKind.REQUESTS).stream()
                .map(CellPath::row)
                .filter(row -> row.groups().contains(group))
                .map(row -> row.label(report.edition()))
                .distinct()
                .toList();
        int first = random.nextInt(labels.size() - 1);
        Set<String> gone = new HashSet<>(labels.subList(first, first + 2));
        Sheet sheet = Layout.sheet(report, random)
                .mapTable(TableKind.REQUESTS, grid -> List.of(GridRows.shuffled(grid, random)))
                .mapFields(field ->
                        field.part() == Part.ROW_LABEL && gone.contains(field.text()) ? field.withText("") : field);
        return Dressed.html(new HtmlWriter().write(sheet), report)
                .withUnknowable(report.edition().cells(TableKind.REQUESTS).stream()
                        .filter(path -> gone.contains(path.row().label(report.edition())))
                        .collect(Collectors.toSet()));
    }

    /** Headings as they are worded on portals that did not copy them. */
    static String reworded(Headline headline, Random random) {
        return headline.section().numeral() + "、"
                + switch (headline.section()) {
                    case OVERVIEW -> Choice.of(List.of("总体情况", "总体工作情况"), random);
                    case PROACTIVE -> Choice.of(List.of("主动公开政府信息的情况", "主动公开情况"), random);
                    case REQUESTS -> Choice.of(List.of("收到和处理政府信息公开申请的情况", "收到和处理信息公开申请情况"), random);
                    case CASES ->
                        Choice.of(
                                List.of("政府信息公开行政复议和行政诉讼情况", "政府信息公开行政复议行政诉讼情况", "因政府信息公开工作被申请行政复议、提起行政诉讼情况"), random);
                    case PROBLEMS -> Choice.of(List.of("存在的主要问题及整改措施", "存在问题及改进举措", "存在的主要问题和改进情况"), random);
                    case OTHER_MATTERS -> Choice.of(List.of("其他需要报告事项", "其它需要报告的事项"), random);
                };
    }
}
