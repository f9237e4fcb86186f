package io.github.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tells a person, wherever it stands in a report, is printed whole by no call. */
class MaskingTest {

    private static final String[] SECRETS = {
        "710000198502140139", "13900001234", "6222000000000000129", "云Z12345", "赵小禾"
    };

    private static final String SENTENCE =
            "申请人赵小禾不服，证件号710000198502140139，电话13900001234，卡号6222000000000000129，车号云Z12345，收到申请99件。";

    @TempDir
    private Path folder;

    private String report;

    /** In two paragraphs, a heading, the label of a row, and a cell. */
    @BeforeEach
    void write() throws IOException {
        String page = Files.readString(Path.of(Call.sample("lanchuan-jtysj-2025.html")))
                .replaceFirst("(一、总体情况.*?</p>)", "$1<p>" + SENTENCE + "</p><p>" + SENTENCE + "</p>")
                .replaceFirst(
                        "(?s)(<p class=\"h\">[^六]*六、其他.*?</p>.*?</p>)",
                        "$1<p>七、联系电话13900001234</p><p>" + SENTENCE + "</p>")
                .replace("2.申请人逾期未按收费通知要求", "2.申请人赵小禾13900001234逾期未按收费通知要求")
                .replaceFirst("(?s)(行政许可.*?<td[^>]*>(?:<span>)?)\\d+", "$1电话13900001234");
        report = Files.writeString(folder.resolve("report.html"), page).toString();
    }

    @ParameterizedTest
    @CsvSource({"zh,text", "en,text", "zh,json", "en,json", "zh,summary", "en,summary"})
    void it_is_masked_in_every_output(String language, String kind) {
        Call call = kind.equals("summary")
                ? Call.of("check", "--lang", language, "--summary", report)
                : Call.of("check", "--lang", language, "--format", kind, report);
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).isNotEmpty().doesNotContain(SECRETS);
        assertThat(call.err()).doesNotContain(SECRETS);
    }

    @Test
    void all_of_it_is_found() {
        assertThat(Call.of("check", "--format", "json", report).out())
                .contains("\"QUAL-01\"", "\"QUAL-02\"", "\"QUAL-03\"", "\"QUAL-05\"", "\"QUAL-08\"")
                .contains("STRUCT-05", "STRUCT-07", "CELL-03");
    }
}
