package io.github.disclosurereport.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.report.Requests;
import io.github.disclosurereport.serialization.Limits;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables made of other elements than those of tables. */
class ElementTableTest {

    private static final List<List<String>> ROWS = IntStream.of(0, 1, 2, 3)
            .mapToObj(row ->
                    Arrays.asList("""
                    事项 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
                    一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21
                    二、上年结转政府信息公开申请数量 _ 2 _ 0 0 _ 2
                    四、结转下年度继续办理 1 0 0 0 0 0 1""".lines().toList().get(row).replace("_", "").split(" ", -1)))
            .toList();

    @Test
    void blank_fields_of_rows_with_equally_many_are_blank_cells() {
        assertRead(rows("<div>", "<div>"));
        assertRead(rows("<div>", "<div>").replace("事项", ""));
        assertRead(rows("<ul style=\"display:flex\">", "<li>"));
    }

    @Test
    void fields_may_have_roles() {
        assertRead(ROWS_WITH_ROLES);
        assertRead(ROWS_WITH_ROLES.replace("div", "x-part"));
    }

    @Test
    void a_row_that_lost_a_field_is_unknown() {
        for (String table : List.of(rows("<div>", "<div>"), ROWS_WITH_ROLES, placed())) {
            String lost = table.replaceFirst("<div[^>]*>0</div>", "");
            Requests read = read(lost);
            assertThat(List.of(read.carriedOver().total(), read.carriedOver().commercialEnterprise())
                            .toString())
                    .as(lost)
                    .isIn("[OptionalLong[2], OptionalLong[2]]", "[OptionalLong.empty, OptionalLong.empty]");
            assertThat(read.newlyReceived().total()).hasValue(21);
        }
    }

    @Test
    void a_field_that_leaves_no_room_is_none() {
        String gone = "<div role=\"cell\" style=\"display:none\">9</div>";
        assertRead(ROWS_WITH_ROLES.replace("<div role=\"cell\">1</div>", gone + "<div role=\"cell\">1</div>"));
    }

    @Test
    void fields_may_be_placed_by_their_style_in_whatever_order() {
        assertRead(placed());
        List<String> fields = Arrays.asList(placed().split("(?=<div style=\"grid-row)"));
        List<String> turned = fields.subList(1, fields.size() - 1);
        Collections.reverse(turned);
        assertRead(String.join("", fields));
    }

    @ParameterizedTest
    @ValueSource(strings = {"grid-row:2; grid-column:3", "grid-row:2; grid-column:3 / span 2", "grid-row:99"})
    void fields_of_which_one_lies_on_another_or_nowhere_are_no_table(String style) {
        Requests read = read(placed().replace("grid-row:2 / span 1; grid-column:2 / span 1", style));
        assertThat(read.newlyReceived().commercialEnterprise().orElse(2)).isEqualTo(2);
        assertThat(read.newlyReceived().naturalPerson().orElse(1)).isEqualTo(1);
    }

    @Test
    void a_table_inside_keeps_its_own_spans() {
        String table = "<div role=\"table\"><table>"
                + ROWS.stream()
                        .map(row -> "<tr role=\"row\"><td role=\"cell\" colspan=\"2\">"
                                + String.join("<td role=\"cell\">", row))
                        .collect(Collectors.joining())
                + "</table></div>";
        assertRead(table);
    }

    private static final String ROWS_WITH_ROLES =
            "<div role=\"table\">" + rows("<div role=\"row\">", "<div role=\"cell\">") + "</div>";

    private static String rows(String row, String field) {
        return "<div>"
                + ROWS.stream()
                        .map(fields -> row
                                + fields.stream()
                                        .map(text -> field + text + end(field))
                                        .collect(Collectors.joining())
                                + end(row))
                        .collect(Collectors.joining())
                + "</div>";
    }

    private static String end(String begin) {
        return "</" + begin.substring(1).replaceFirst("[ >].*", "") + ">";
    }

    private static String placed() {
        return "<div style=\"display:grid\">"
                + IntStream.range(0, ROWS.size())
                        .mapToObj(row -> IntStream.range(0, ROWS.get(row).size())
                                .mapToObj(column ->
                                        "<div style=\"grid-row:" + (row + 1) + " / span 1; grid-column:" + (column + 1)
                                                + " / span 1\">" + ROWS.get(row).get(column) + "</div>")
                                .collect(Collectors.joining()))
                        .collect(Collectors.joining())
                + "</div>";
    }

    private static void assertRead(String table) {
        Requests read = read(table);
        assertThat(read.newlyReceived().otherOrganization()).as(table).hasValue(6);
        assertThat(read.newlyReceived().total()).hasValue(21);
        assertThat(read.carriedOver().naturalPerson()).isEmpty();
        assertThat(read.carriedOver().commercialEnterprise()).hasValue(2);
        assertThat(read.carriedOver().legalServiceInstitution()).hasValue(0);
        assertThat(read.carriedOver().total()).hasValue(2);
        assertThat(read.carriedForward().naturalPerson()).hasValue(1);
    }

    private static Requests read(String table) {
        String page = "<h1>青岭市民政局2025年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p>" + table;
        return new HtmlReader()
                .read(page.getBytes(StandardCharsets.UTF_8), "report.html", Limits.STANDARD)
                .report()
                .requests();
    }
}
