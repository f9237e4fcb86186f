package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.formats.layout.Field.Part;
import java.util.List;
import java.util.stream.Collectors;

/** Layouts in which the official tables are written in another markup. */
final class MarkupLayouts {

    private MarkupLayouts() {}

    static List<Layout> all() {
        return List.of(
                Layout.html("th", "labels are th, paragraphs in every field", random -> heads()),
                Layout.html(
                        "table-parts",
                        "tfoot with the last row comes first, then thead and tbody",
                        random -> tableParts()),
                Layout.html("layout-tables", "the report inside tables for layout", random -> insideTables()),
                Layout.html(
                        "one-big-table",
                        "title, headings and paragraphs are rows of one table over all",
                        random -> new BigTableWriter()),
                Layout.html(
                        "div-grid",
                        "div for rows and fields, empty ones under spans",
                        (sheet, random) -> sheet.mapTables(grid -> List.of(GridSpans.rectangle(grid))),
                        random -> divs()),
                Layout.html(
                        "div-roles",
                        "div with the roles of rows and fields, spans as attributes of these",
                        random -> divsWithRoles()),
                Layout.html("div-placed", "div placed in a CSS grid by their own style", random -> placedDivs()),
                Layout.html("div-rows", "div for rows and fields, nothing under spans", random -> divs()),
                Layout.html(
                        "word", "saved from Word: MsoNormal, o:p, a span a character", random -> new WordHtmlWriter()),
                Layout.html(
                        "tables-kept",
                        "each table waits in an element until a script shows it there",
                        random -> tablesKept(random.nextBoolean() ? "textarea" : "template")),
                Layout.html("upper-case-tags", "upper-case tags, most never closed", random -> new OldHtmlWriter()));
    }

    static HtmlWriter heads() {
        return new HtmlWriter() {
            @Override
            String field(Field field) {
                String scope = field.part() == Part.ROW_LABEL ? " scope=\"row\"" : "";
                return field.isLabel()
                        ? "<th" + spans(field) + scope + ">" + content(field) + "</th>"
                        : super.field(field);
            }

            @Override
            String content(Field field) {
                return "<p>" + super.content(field) + "</p>";
            }
        };
    }

    private static HtmlWriter tableParts() {
        return new HtmlWriter() {
            @Override
            String table(Grid grid) {
                int top = grid.headRows();
                int bottom = Math.max(top + 1, grid.rows().size() - 1);
                List<List<Field>> last = grid.rows().subList(bottom, grid.rows().size());
                return "<table>\n"
                        + (last.isEmpty() ? "" : "<tfoot>\n" + rows(last) + "\n</tfoot>\n")
                        + "<thead>\n" + rows(grid.rows().subList(0, top)) + "\n</thead>\n"
                        + "<tbody>\n" + rows(grid.rows().subList(top, bottom)) + "\n</tbody>\n</table>";
            }
        };
    }

    private static HtmlWriter tablesKept(String keeper) {
        return new HtmlWriter() {
            @Override
            String table(Grid grid) {
                return "<div><" + keeper + ">" + super.table(grid) + "</" + keeper + "></div>";
            }
        };
    }

    private static HtmlWriter insideTables() {
        return new HtmlWriter() {
            @Override
            String body(List<Block> blocks) {
                return """
                        <table width="980" align="center" cellpadding="0"><tr><td height="90"></td></tr>
                        <tr><td>
                        <table width="100%" border="0"><tr><td width="10"></td><td>
                        """ + super.body(blocks) + """

                        </td><td width="10"></td></tr></table>
                        </td></tr></table>""";
            }
        };
    }

    private static HtmlWriter divs() {
        return new HtmlWriter() {
            @Override
            String table(Grid grid) {
                return "<div class=\"grid\">\n"
                        + grid.rows().stream().map(this::row).collect(Collectors.joining("\n")) + "\n</div>";
            }

            @Override
            String row(List<Field> fields) {
                return "<div class=\"row\">" + fields.stream().map(this::field).collect(Collectors.joining())
                        + "</div>";
            }

            @Override
            String field(Field field) {
                return "<div class=\"cell w" + field.columnSpan() + "\">" + content(field) + "</div>";
            }
        };
    }

    private static HtmlWriter divsWithRoles() {
        return new HtmlWriter() {
            @Override
            String table(Grid grid) {
                return "<div role=\"table\">\n" + rows(grid.rows()) + "\n</div>";
            }

            @Override
            String row(List<Field> fields) {
                return "<div role=\"row\">" + fields.stream().map(this::field).collect(Collectors.joining()) + "</div>";
            }

            @Override
            String field(Field field) {
                String spans = spans(field).replace("rowspan", "aria-rowspan").replace("colspan", "aria-colspan");
                String role = field.isLabel() ? "rowheader" : "cell";
                return "<div role=\"" + role + "\"" + spans + "><x-text>" + content(field) + "</x-text></div>";
            }
        };
    }

    private static HtmlWriter placedDivs() {
        return new HtmlWriter() {
            @Override
            String table(Grid grid) {
                return "<div style=\"display:grid\">"
                        + grid.placed().stream().map(this::placed).collect(Collectors.joining()) + "</div>";
            }

            private String placed(Grid.Placed placed) {
                Field field = placed.field();
                return "<div style=\"grid-row:%d / span %d; grid-column:%d / %d\">%s</div>"
                        .formatted(
                                placed.row() + 1,
                                field.rowSpan(),
                                placed.column() + 1,
                                placed.column() + 1 + field.columnSpan(),
                                content(field));
            }
        };
    }
}
