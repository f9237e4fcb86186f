package io.github.disclosurereport.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.formats.layout.Layouts;
import io.github.disclosurereport.formats.text.TextReader;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.ReportReader;
import io.github.disclosurereport.serialization.bytes.Encodings;
import io.github.disclosurereport.table.Cell;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Text in a page whose lines and blanks are printed as they stand in its source. */
class PreformattedTest {

    private static final long SEED = 20_260_101;

    private static final String ALIGNED = """
            青岭市林业局2024年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
            一、本年新收政府信息公开申请数量      11  12  13  14  15  16  81
            二、上年结转政府信息公开申请数量           2                   2
            （一）予以公开                         3   4                   7
            """;

    @TestFactory
    Stream<DynamicTest> a_text_in_a_page_has_the_cells_that_it_has_in_a_file() {
        return Layouts.all(SEED).stream()
                .filter(dressed -> dressed.fileName().endsWith(".txt"))
                .map(dressed -> DynamicTest.dynamicTest(dressed.name(), () -> {
                    String text = Encodings.decode(dressed.bytes(), Optional.empty());
                    assertThat(cells(new HtmlReader(), page("<pre>", text, "</pre>")))
                            .as(dressed.name() + ", seed " + SEED)
                            .isEqualTo(cells(new TextReader(), text));
                }));
    }

    @Test
    void a_style_keeps_lines_and_blanks_too() {
        assertThat(cells(new HtmlReader(), page("<div style=\"white-space: pre-wrap\">", ALIGNED, "</div>")))
                .isEqualTo(cells(new TextReader(), ALIGNED));
    }

    @Test
    void a_figure_that_is_struck_out_moves_no_other() {
        String struck = page("<pre>", ALIGNED, "</pre>").replace("12  13", "<s>12</s>  13");
        assertThat(cells(new HtmlReader(), struck))
                .isEqualTo(cells(new TextReader(), ALIGNED.replace("12  13", "    13")));
    }

    private static String page(String begin, String text, String end) {
        return "<html><body><div>首页</div>" + begin + Entities.escape(text) + end + "</body></html>";
    }

    private static Map<CellPath, Cell> cells(ReportReader reader, String text) {
        AnnualReport report = reader.read(
                        new Document("report", text.getBytes(StandardCharsets.UTF_8)), Limits.STANDARD)
                .report();
        return report.edition().cells().stream().collect(Collectors.toMap(path -> path, report::cell));
    }
}
