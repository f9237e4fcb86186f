package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.report.AnnualReport;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/** Layouts in which figures are printed otherwise. */
final class FigureLayouts {

    private static final Pattern THOUSANDS = Pattern.compile("(?<![.\\d])\\d+(?![\\d])");
    private static final List<String> PLACEHOLDERS = List.of("/", "—", "-", "无", "——");

    private FigureLayouts() {}

    static List<Layout> all() {
        return List.of(
                Layout.html(
                        "full-width-digits",
                        "figures in full-width digits",
                        (sheet, random) -> sheet.mapFigures(field -> Words.fullWidth(field.text()))),
                Layout.html("nbsp", "&nbsp; in and around labels, headings and figures", FigureLayouts::withNbsp),
                Layout.html(
                        "ideographic-spaces",
                        "U+3000 before paragraphs, around figures and within labels",
                        FigureLayouts::withIdeographicSpaces),
                Layout.html(
                        "units",
                        "units behind the figures; amounts in 元 or in 万元",
                        (sheet, random) -> sheet.mapFigures(field -> withUnit(sheet.report(), field, random))),
                Layout.html(
                        "thousands",
                        "commas between thousands",
                        (sheet, random) -> sheet.mapFigures(field -> grouped(field.text()))),
                Layout.html(
                        "signs",
                        "增 and 减 and + for the signs of changes",
                        (sheet, random) -> sheet.mapFigures(field -> signed(field, random))),
                Layout.html("digit-spans", "each digit in a span of its own, empty spans between", random -> digits()),
                new Layout(
                        "blank-for-zero", "most fields with nothing to report are left empty", FigureLayouts::blanks),
                new Layout(
                        "placeholders", "a stroke or 无 where there is nothing to report", FigureLayouts::placeholders));
    }

    private static HtmlWriter withNbsp(Random random) {
        return new HtmlWriter() {
            @Override
            String headline(String text) {
                return "<p>&nbsp;</p>\n<p>&nbsp;" + text.replace("、", "、&nbsp;") + "&nbsp;&nbsp; &nbsp;</p>";
            }

            @Override
            String paragraph(String text) {
                return "<p>&nbsp;&nbsp; &nbsp;" + text + "&nbsp;</p>\n<p>&nbsp;</p>";
            }

            @Override
            String content(Field field) {
                String text = super.content(field);
                if (field.isFigure()) {
                    return Choice.of(List.of(text + "&nbsp;", "&nbsp;" + text, "&nbsp;" + text + "&nbsp;"), random);
                }
                return "&nbsp;" + text.replaceFirst("^(第二十条|.、|.\\.|（.）|商业|结果)", "$1&nbsp;") + "\n&nbsp; &nbsp;";
            }
        };
    }

    private static HtmlWriter withIdeographicSpaces(Random random) {
        return new HtmlWriter() {
            @Override
            String paragraph(String text) {
                return "<p>　　" + text + "</p>";
            }

            @Override
            String content(Field field) {
                String text = super.content(field);
                return field.isFigure() ? "　" + text + "　" : text.replaceFirst("^(.)(.)$", "$1　$2");
            }
        };
    }

    private static HtmlWriter digits() {
        return new HtmlWriter() {
            @Override
            String content(Field field) {
                String text = super.content(field);
                String spans = field.isFigure() ? text.replaceAll("(?<=.)(?=.)", "</span><span>") : text;
                return "<p><span>" + spans + "</span><span></span></p>";
            }
        };
    }

    /** An amount in 元 where the random numbers want it; exact, since an amount ends at the cent. */
    private static String withUnit(AnnualReport report, Field field, Random random) {
        CellPath path = field.path().orElseThrow();
        if (path.unit() == Unit.ITEM) {
            return field.text() + "件";
        }
        BigDecimal amount = report.cell(path).amount().orElseThrow();
        return random.nextBoolean()
                ? amount.toPlainString() + "万元"
                : amount.movePointRight(4).stripTrailingZeros().toPlainString() + "元";
    }

    static String grouped(String text) {
        return THOUSANDS
                .matcher(text)
                .replaceAll(number -> String.format(Locale.ROOT, "%,d", Long.parseLong(number.group())));
    }

    private static String signed(Field field, Random random) {
        CellPath path = field.path().orElseThrow();
        if (!path.column().declaration().isSigned()) {
            return field.text();
        }
        if (field.text().equals("0")) {
            return Choice.of(List.of("0", "无变化"), random);
        }
        return field.text().startsWith("-")
                ? Choice.of(List.of("减", "减少", "－"), random) + field.text().substring(1)
                : Choice.of(List.of("增", "增加", "+"), random) + field.text();
    }

    private static Dressed blanks(AnnualReport report, Random random) {
        AnnualReport blank = SampleReports.withBlanks(report, random);
        return Dressed.html(new HtmlWriter().write(Layout.sheet(blank, random)), blank);
    }

    private static Dressed placeholders(AnnualReport report, Random random) {
        AnnualReport blank = SampleReports.withBlanks(report, random);
        String placeholder = Choice.of(PLACEHOLDERS, random);
        Sheet sheet =
                Layout.sheet(blank, random).mapFigures(field -> field.text().isEmpty() ? placeholder : field.text());
        return Dressed.html(new HtmlWriter().write(sheet), blank);
    }
}
