package io.github.disclosurereport.serialization;

import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static io.github.disclosurereport.form.RequestRow.OTHER_UNDIVIDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.source.Reading;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.CellText;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LossesTest {

    private static final AnnualReport REPORT = cells().organ("青岭市民政局")
            .reportYear(2025)
            .title("青岭市民政局2025年政府信息公开工作年度报告")
            .published(LocalDate.of(2026, 1, 20))
            .preface("本报告数据的统计期限为全年。")
            .overview("我局稳步推进政府信息公开。")
            .otherMatters()
            .build();

    private static AnnualReportBuilder cells() {
        return AnnualReport.builder(REVISED_2021)
                .set(GRANTED, NATURAL_PERSON, 3)
                .zeroElsewhere();
    }

    @Test
    void what_a_document_of_cells_alone_does_not_say_is_told_part_by_part() {
        assertThat(Losses.between(REPORT, cells().build()))
                .extracting(Bilingual::chinese)
                .containsExactly("机关名称", "报告年度", "标题", "发布日期", "引言", "第一部分文字", "第六部分文字");
    }

    @Test
    void what_the_report_does_not_say_either_is_not_lost() {
        assertThat(Losses.between(cells().build(), REPORT)).isEmpty();
    }

    @Test
    void text_that_came_out_differently_is_lost() {
        AnnualReport other = REPORT.toBuilder().overview("另一段。").build();
        assertThat(Losses.between(REPORT, other)).containsExactly(new Bilingual("第一部分文字", "the text of section 1"));
    }

    @Test
    void cells_that_came_out_differently_are_counted() {
        AnnualReport other = REPORT.with(CellPath.of(GRANTED, NATURAL_PERSON), 4).toBuilder()
                .setBlank(CellPath.of(NEWLY_RECEIVED, NATURAL_PERSON))
                .build();
        assertThat(Losses.between(REPORT, other)).containsExactly(new Bilingual("2 个单元格", "2 cells"));
    }

    @Test
    void an_unknown_cell_that_came_out_blank_is_counted() {
        CellPath path = CellPath.of(GRANTED, NATURAL_PERSON);
        AnnualReport unknown = REPORT.toBuilder().setUnknown(path).build();
        AnnualReport blank = REPORT.toBuilder().setBlank(path).build();
        assertThat(Losses.between(unknown, blank)).containsExactly(new Bilingual("1 个单元格", "1 cells"));
    }

    @Test
    void an_unknown_cell_that_came_out_unknown_is_no_loss() {
        AnnualReport unknown = REPORT.toBuilder()
                .setUnknown(CellPath.of(GRANTED, NATURAL_PERSON))
                .build();
        assertThat(Losses.between(unknown, unknown)).isEmpty();
    }

    @Test
    void unknown_cells_oddities_that_were_not_taken_and_cells_of_another_edition_are_lost_in_reading() {
        Reading reading = new Reading();
        reading.edition(REVISED_2021);
        REVISED_2021.cells().stream()
                .skip(2)
                .forEach(path ->
                        reading.cell(path, new SourceCell(CellText.parse("0", path.unit()), Optional.empty())));
        reading.cell(CellPath.of(OTHER_UNDIVIDED, NATURAL_PERSON), new SourceCell(CellText.count(1), Optional.empty()));
        reading.oddity(new Oddity.UnknownKey("requests.grantd", Optional.empty()));
        reading.oddity(new Oddity.Furniture("返回顶部", Optional.empty()));
        ReadResult read = reading.build();
        assertThat(Losses.ofReading(read))
                .containsExactly(
                        new Bilingual("2 格不详", "2 cells are unknown"),
                        new Bilingual("2 处内容未能读入", "2 things could not be taken"));
    }

    @Test
    void a_writer_that_tells_nothing_loses_nothing() {
        ReportWriter silent = new ReportWriter() {
            @Override
            public String kind() {
                return "silent";
            }

            @Override
            public void write(AnnualReport report, OutputStream out) throws IOException {
                out.write(report.toString().length());
            }
        };
        assertThat(silent.losses(REPORT)).isEmpty();
    }
}
