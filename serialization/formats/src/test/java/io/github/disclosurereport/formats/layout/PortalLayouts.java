package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.formats.layout.PortalWriter.Portal;
import io.github.disclosurereport.report.AnnualReport;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Layouts in which the report stands on a page of a portal, or in another charset. */
final class PortalLayouts {

    private static final String DECLARATION = "<meta charset=\"utf-8\">";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int DAYS_TO_PUBLISH = 28;

    private PortalLayouts() {}

    static List<Layout> all() {
        return List.of(
                new Layout(
                        "portal",
                        "menus, hidden titles, links to reports of other years around the report",
                        (report, random) -> onPortal(Portal.MODERN, report, random)),
                new Layout(
                        "portal-of-tables",
                        "an old portal: layout tables, reports of other years listed before the report",
                        (report, random) -> onPortal(Portal.OLD, report, random)),
                encoded("gbk-declared", "GBK, and says so", "GBK", "<meta charset=\"gbk\">"),
                encoded(
                        "gb2312-declared",
                        "GBK, and says gb2312 as most portals do",
                        "GBK",
                        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">"),
                encoded("gb18030-undeclared", "GB18030 without a word about it", "GB18030", ""),
                new Layout("utf-8-with-mark", "UTF-8 with a byte order mark, not declared", (report, random) -> {
                    String html = new HtmlWriter().write(Layout.sheet(report, random));
                    return Dressed.html(BYTE_ORDER_MARK + html.replace(DECLARATION, ""), report)
                            .encoded(StandardCharsets.UTF_8);
                }));
    }

    private static Layout encoded(String name, String description, String charset, String declaration) {
        return new Layout(name, description, (report, random) -> {
            String html = new HtmlWriter().write(Layout.sheet(report, random));
            return Dressed.html(html.replace(DECLARATION, declaration), report).encoded(Charset.forName(charset));
        });
    }

    private static Dressed onPortal(Portal portal, AnnualReport report, Random random) {
        AnnualReport published = published(report, random);
        PortalWriter writer = new PortalWriter(
                portal,
                published.organ().orElseThrow(),
                published.reportYear().orElseThrow(),
                published.published().orElseThrow());
        return Dressed.html(writer.write(Layout.sheet(published, random)), published);
    }

    /** The report with a day of publication, which its page then states. */
    static AnnualReport published(AnnualReport report, Random random) {
        int year = report.reportYear().orElseThrow() + 1;
        return report.toBuilder()
                .published(LocalDate.of(year, 1, 1 + random.nextInt(DAYS_TO_PUBLISH)))
                .build();
    }
}
