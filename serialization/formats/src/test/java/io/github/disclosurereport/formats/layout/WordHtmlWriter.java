package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.form.TableKind;
import java.util.stream.Collectors;

/** What Word saves as a web page. */
final class WordHtmlWriter extends HtmlWriter {

    @Override
    String page(String title, String body) {
        return """
                <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
                xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
                <head>
                <meta http-equiv=Content-Type content="text/html; charset=utf-8">
                <meta name=Generator content="Microsoft Word 15">
                <title>{title}</title>
                <!--[if gte mso 9]><xml>
                 <o:DocumentProperties><o:Author>科员</o:Author><o:Pages>9</o:Pages></o:DocumentProperties>
                </xml><![endif]-->
                <style>
                <!--
                p.MsoNormal {margin:0cm; font-size:16.0pt; font-family:仿宋_GB2312;}
                -->
                </style>
                <!--[if gte mso 10]><style> table.MsoNormalTable {mso-style-name:普通表格;} </style><![endif]-->
                </head>
                <body lang=ZH-CN style='tab-interval:21.0pt'>
                <div class=WordSection1 style='layout-grid:15.6pt'>
                {body}
                </div>
                </body>
                </html>
                """.replace("{title}", title).replace("{body}", body);
    }

    @Override
    String title(String text) {
        return "<p class=MsoNormal align=center style='text-align:center'><b>" + run(text) + "</b></p>";
    }

    @Override
    String paragraph(String text) {
        return "<p class=MsoNormal style='text-indent:32.0pt'>" + run(text) + "</p>\n"
                + "<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>";
    }

    /** A span for each character; an entity such as &amp; is one. */
    private static String run(String text) {
        return text.replaceAll("&\\w+;|.", "<span style='font-family:仿宋_GB2312'>$0</span>")
                + "<span lang=EN-US><o:p></o:p></span>";
    }

    @Override
    String table(Grid grid) {
        String columns = "<td width=60></td>".repeat(grid.width());
        // Word adds this row where spans do not line up; no browser shows it.
        String widths = grid.kind() == TableKind.REQUESTS
                ? " <![if !supportMisalignedColumns]>\n <tr height=0>" + columns + "</tr>\n <![endif]>\n"
                : "";
        return "<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>\n"
                + grid.rows().stream().map(this::row).collect(Collectors.joining("\n")) + "\n" + widths + "</table>";
    }

    @Override
    String field(Field field) {
        return "\n <td width=60" + spans(field).replace("\"", "") + " style='padding:0cm 5.4pt'>\n " + content(field)
                + "\n </td>";
    }

    @Override
    String content(Field field) {
        return "<p class=MsoNormal align=center>" + run(super.content(field)) + "</p>";
    }
}
