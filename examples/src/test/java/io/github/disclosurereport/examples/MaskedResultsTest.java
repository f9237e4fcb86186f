package io.github.disclosurereport.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.result.Checked;
import io.github.disclosurereport.result.ResultFormats;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.ReportCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What tells a person in the text of a report stands whole in no kind of results. */
class MaskedResultsTest {

    private static final List<String> SECRETS =
            List.of("710000198502140139", "13900001234", "6222000000000000129", "云Z12345", "赵小禾");

    private static final String SENTENCE =
            "申请人赵小禾，证件号710000198502140139，电话13900001234，卡号6222000000000000129，车号云Z12345。";

    private static ReadResult read() throws IOException {
        String page = Files.readString(Path.of("reports", "lanchuan-jtysj-2025.html"));
        String told = page.replaceFirst("(一、总体情况.*?</p>)", "$1<p>" + SENTENCE + "</p><p>" + SENTENCE + "</p>");
        return ReportFormats.standard().read(told.getBytes(StandardCharsets.UTF_8), "report.html");
    }

    static Stream<Arguments> kinds() {
        return ResultFormats.standard().kinds().stream()
                .flatMap(kind -> Arrays.stream(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void it_is_masked_in_results_of_every_kind(String kind, Language language) throws IOException {
        ReadResult read = read();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var results = ResultFormats.standard().writer(kind).begin(out, language)) {
            results.add(new Checked.Judged(
                    "report.html", read, ReportCheck.standard().check(read)));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).as(kind).doesNotContain(SECRETS);
    }

    @Test
    void all_of_it_was_found() throws IOException {
        CheckResult result = ReportCheck.standard().check(read());
        assertThat(result.findings())
                .extracting(Finding::rule)
                .contains("QUAL-01", "QUAL-02", "QUAL-03", "QUAL-05", "QUAL-08");
    }
}
