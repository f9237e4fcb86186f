package io.github.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a report is written as another kind, and what is said of what that loses. */
class ConvertTest {

    private static final String CLEAN = Call.sample("lanchuan-jtysj-2025.html");
    private static final String WRONG = Call.sample("qingling-mzj-2025.html");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"json", "html", "csv"})
    void a_report_is_converted_to_a_file_that_is_not_replaced_without_being_told(String kind) throws IOException {
        Path file = folder.resolve("report." + kind);
        assertThat(Call.of("convert", CLEAN, "--to", kind, "-o", file.toString())
                        .code())
                .isZero();
        String first = Files.readString(file);
        Call refused = Call.of("convert", WRONG, "--to", kind, "-o", file.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).isEqualTo("disclosure: " + file + " 已存在；如要覆盖，请加 --force\n");
        assertThat(file).hasContent(first);
        assertThat(Call.of("convert", WRONG, "--to", kind, "-o", file.toString(), "--force")
                        .code())
                .isZero();
        assertThat(Files.readString(file)).isNotEqualTo(first);
    }

    @Test
    void a_link_that_leads_nowhere_is_not_replaced_without_being_told() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("report.csv"), folder.resolve("nowhere"));
        Call refused = Call.of("convert", CLEAN, "--to", "csv", "-o", link.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).isEqualTo("disclosure: " + link + " 已存在；如要覆盖，请加 --force\n");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void csv_has_a_line_for_every_cell() {
        Call call = Call.of("convert", CLEAN, "--to", "csv");
        assertThat(call.out()).startsWith("cell,label,value,unit,state\n").hasLineCount(201);
    }

    @Test
    void cells_that_stay_unknown_are_told() {
        Call call = Call.of("convert", Call.sample("moxi-jyj-2025.txt"), "--to", "json");
        assertThat(call.code()).isZero();
        assertThat(call.err()).contains("8 格不详").hasLineCount(1);
    }

    @Test
    void a_hyphen_writes_to_standard_output() {
        assertThat(Call.of("convert", CLEAN, "--to", "json", "-o", "-").out()).startsWith("{\"edition\"");
    }

    @Test
    void what_a_broken_document_loses_is_told() throws IOException {
        String json = Call.of("convert", CLEAN, "--to", "json").out();
        Path cut = Files.writeString(folder.resolve("cut.json"), json.substring(0, json.length() - 100));
        Call call = Call.of("convert", cut.toString(), "--to", "html");
        assertThat(call.code()).isZero();
        assertThat(call.err()).isEqualTo("disclosure: " + cut + "：1 处内容未能读入，详见 disclosure check\n");
    }

    @Test
    void what_a_kind_does_not_say_is_told_once_for_all_files() {
        Call call = Call.of("convert", CLEAN, WRONG, "--to", "csv", "-o", folder.toString());
        assertThat(call.err())
                .startsWith("disclosure: csv 不含机关名称、报告年度、标题、")
                .contains("、第一部分文字、")
                .hasLineCount(1);
        assertThat(Call.of("convert", "--lang", "en", CLEAN, "--to", "csv").err())
                .startsWith("disclosure: csv does not say: the organ, the report year, the title, ")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "html"})
    void a_kind_that_says_all_loses_nothing(String kind) {
        assertThat(Call.of("convert", CLEAN, "--to", kind).err()).isEmpty();
    }
}
