package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.PartCount;
import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import io.github.disclosurereport.serialization.page.Block;
import io.github.disclosurereport.serialization.page.GridBuilder;
import io.github.disclosurereport.serialization.page.Page;
import io.github.disclosurereport.serialization.page.Paragraph;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.Place.PagePlace;
import io.github.disclosurereport.source.Place.SheetPlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages as readers of office files and PDFs make them. */
class PagesByHandTest {

    private static final String NEWLY_RECEIVED = "一、本年新收政府信息公开申请数量";

    @Test
    void fields_of_a_sheet_may_stand_in_any_column() {
        GridBuilder sheet = grid(1).row().at(1).field("项目", 1, 1, address("B1"));
        Arrays.stream(ApplicantKind.values()).forEach(kind -> sheet.gap(1).field(label(kind), 1, 1, address("X1")));
        sheet.row().at(1).field(NEWLY_RECEIVED, 1, 1, address("B2"));
        figures(sheet.gap(1), 1, 1);
        sheet.row().at(1).field("（一）予以公开", 1, 1, address("B3"));
        figures(sheet.gap(1), 2, 1);
        sheet.row().at(1).field("四、结转下年度继续办理", 1, 1, address("B4"));
        figures(sheet.gap(1), 3, 1);
        AnnualReport report = read(sheet.build());
        assertThat(report.requests().newlyReceived().commercialEnterprise()).hasValue(1);
        assertThat(report.requests().carriedForward().total()).hasValue(18);
    }

    @Test
    void letters_and_numbers_around_a_sheet_are_no_part_of_it() {
        GridBuilder sheet = letters(grid(1).row());
        sheet.row().field("1").field("项目");
        Arrays.stream(ApplicantKind.values()).forEach(kind -> sheet.field(label(kind)));
        sheet.row().field("2").field(NEWLY_RECEIVED);
        figures(sheet, 1, 0);
        sheet.row().field("3").field("（一）予以公开");
        figures(sheet, 2, 0);
        sheet.row().field("4").field("四、结转下年度继续办理");
        figures(sheet, 3, 0);
        AnnualReport report = read(sheet.build());
        assertThat(report.requests().newlyReceived().commercialEnterprise()).hasValue(1);
        assertThat(report.requests().carriedForward().total()).hasValue(18);
    }

    @Test
    void letters_stand_above_each_page_of_a_sheet() {
        GridBuilder sheet = letters(grid(1).row());
        sheet.row().field("1").field("项目");
        Arrays.stream(ApplicantKind.values()).forEach(kind -> sheet.field(label(kind)));
        sheet.row().field("2").field(NEWLY_RECEIVED);
        figures(sheet, 1, 0);
        letters(sheet.row());
        sheet.row().field("3").field("（一）予以公开");
        figures(sheet, 2, 0);
        sheet.row().field("4").field("四、结转下年度继续办理");
        figures(sheet, 3, 0);
        AnnualReport report = read(sheet.build());
        assertThat(report.requests().newlyReceived().commercialEnterprise()).hasValue(1);
        assertThat(report.requests().granted().commercialEnterprise()).hasValue(2);
        assertThat(report.requests().carriedForward().total()).hasValue(18);
    }

    private static GridBuilder letters(GridBuilder row) {
        row.field("");
        "ABCDEFGH".chars().forEach(letter -> row.field(Character.toString(letter)));
        return row;
    }

    @Test
    void a_row_in_which_nothing_begins_is_none() {
        GridBuilder drawn = withHead(grid(1));
        drawn.row().field(NEWLY_RECEIVED, 2, 1);
        for (int i = 0; i < 7; i++) {
            drawn.field(i < 6 ? "1" : "6", 2, 1);
        }
        drawn.row();
        drawn.row().field("（一）予以公开");
        figures(drawn, 2, 0);
        drawn.row().field("四、结转下年度继续办理");
        figures(drawn, 3, 0);
        AnnualReport report = read(drawn.build());
        assertThat(report.requests().newlyReceived().total()).hasValue(6);
        assertThat(drawn.build().rows()).hasSize(4);
    }

    @Test
    void a_table_may_go_on_behind_a_page_end_in_the_middle_of_a_label() {
        GridBuilder first = withHead(grid(1));
        first.row().field(NEWLY_RECEIVED);
        figures(first, 1, 0);
        first.row().field("（一）予以公开");
        figures(first, 2, 0);
        first.row().field("四、结转下年度");
        figures(first, 3, 0);
        GridBuilder second = grid(2).continuesAbove().row().field("继续办理");
        for (int i = 0; i < 7; i++) {
            second.field("");
        }
        AnnualReport report = read(first.build(), new Paragraph("- 3 -", new PagePlace(1, 40)), second.build());
        assertThat(report.requests().carriedForward().total()).hasValue(18);
    }

    @Test
    void a_table_that_goes_on_is_not_split() {
        GridBuilder first = withHead(grid(1));
        first.row().field(NEWLY_RECEIVED);
        figures(first, 1, 0);
        GridBuilder second = grid(2).continuesAbove().row().field("（一）予以公开");
        figures(second, 2, 0);
        second.row().field("四、结转下年度继续办理");
        figures(second, 3, 0);
        Page page = page(first.build(), second.build());
        assertThat(PageInterpreter.interpret(page).source().oddities()).isEmpty();
    }

    @Test
    void fields_are_added_from_left_to_right() {
        GridBuilder row = grid(1).row().at(3).field("项目");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.at(2))
                .withMessageContaining("Column 2")
                .withMessageContaining("from left to right");
    }

    private static GridBuilder grid(int number) {
        return new GridBuilder(number, new PartCount(Limits.STANDARD));
    }

    private static GridBuilder withHead(GridBuilder grid) {
        grid.row().field("项目");
        Arrays.stream(ApplicantKind.values()).forEach(kind -> grid.field(label(kind)));
        return grid;
    }

    private static String label(ApplicantKind kind) {
        return kind.label(Edition.REVISED_2021);
    }

    private static void figures(GridBuilder grid, int each, int gap) {
        for (int i = 0; i < 6; i++) {
            grid.field(Integer.toString(each)).gap(gap);
        }
        grid.field(Integer.toString(6 * each));
    }

    private static Place address(String cell) {
        return new SheetPlace("表三", cell);
    }

    private static AnnualReport read(Block... blocks) {
        return PageInterpreter.interpret(page(blocks)).report();
    }

    private static Page page(Block... tables) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("青岭市民政局2025年政府信息公开工作年度报告", new PagePlace(1, 1)));
        blocks.add(new Paragraph("三、收到和处理政府信息公开申请情况", new PagePlace(1, 2)));
        blocks.addAll(List.of(tables));
        return new Page(blocks);
    }
}
