package io.github.disclosurereport.benchmarks;

import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.form.CellPath;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

/** What is compared does the same work, or the numbers would mean nothing. */
class BenchmarksTest {

    private static final List<Class<?>> CLASSES = List.of(
            Relations.class,
            AnnotatedFields.class,
            WholeCheck.class,
            ReportsBeside.class,
            ResultWriting.class,
            JsonReading.class,
            JsonWriting.class,
            WebPage.class,
            CellLines.class,
            CommandStart.class);

    @Test
    void the_loop_and_the_engine_find_the_same_equations_broken() {
        Relations relations = new Relations();
        assertThat(relations.clean().passed()).isEqualTo(42);
        assertThat(relations.clean().isClean()).isTrue();
        assertThat(relations.loopClean()).isZero();
        assertThat(relations.wrong().findings()).hasSize(relations.loopWrong());
    }

    @Test
    void the_annotated_bean_is_looked_at() {
        AnnotatedFields fields = new AnnotatedFields();
        Object blank = AnnotatedBean.of(SampleReport.clean().toBuilder()
                .setBlank(CellPath.of(NEWLY_RECEIVED, NATURAL_PERSON))
                .build());
        assertThat(fields.validated()).isEmpty();
        assertThat(fields.validate(blank)).hasSize(1);
    }

    @Test
    void the_whole_check_finds_two_mistakes_and_names_the_cause_of_one() {
        WholeCheck check = new WholeCheck();
        assertThat(check.cleanReport().findings()).isEmpty();
        assertThat(check.cleanSource().findings()).isEmpty();
        assertThat(check.wrongReport().findings())
                .extracting(Finding::rule)
                .containsExactly("REQ-02", "REQ-03", "REQ-10", "CASE-01");
        assertThat(check.wrongSource().findings())
                .extracting(Finding::rule)
                .containsExactly("REQ-02", "REQ-03", "REQ-10", "CASE-01");
    }

    @Test
    void the_long_text_is_as_long_as_it_says_and_agrees_with_the_tables() {
        assertThat(WordyReport.clean().overview().text().text().length()).isBetween(3000, 3200);
        assertThat(new ReportsBeside().prose().findings()).isEmpty();
    }

    @Test
    void last_year_and_the_parts_are_compared() {
        assertThat(new ReportsBeside().lastYear().findings())
                .extracting(Finding::rule)
                .contains("YEAR-05");
        assertThat(new ReportsBeside().parts().findings())
                .extracting(Finding::rule)
                .doesNotContain("AGG-01", "AGG-02")
                .contains("AGG-07");
    }

    @Test
    void json_is_read_whole() {
        JsonReading json = new JsonReading();
        assertThat(json.report()).isEqualTo(SampleReport.clean());
        assertThat(json.source().report()).isEqualTo(SampleReport.clean());
        assertThat(json.records().toString()).contains("amountCollected=128.5");
    }

    @Test
    void json_is_written_as_the_same_bytes() throws IOException {
        JsonWriting json = new JsonWriting();
        String written = json.report().toString(UTF_8).strip();
        assertThat(json.calls().toString(UTF_8)).isEqualTo(written);
        assertThat(json.records().toString(UTF_8)).isEqualTo(written);
    }

    @Test
    void the_web_page_is_as_large_as_such_pages_are_and_read_whole() {
        assertThat(SampleDocuments.webPage(SampleReport.clean()).length).isBetween(97_000, 101_000);
        assertThat(new WebPage().source().report()).isEqualTo(SampleReport.clean());
    }

    @Test
    void the_text_is_read_whole() {
        assertThat(SampleReport.numbers(new CellLines().source().orElseThrow()))
                .isEqualTo(SampleReport.numbers(SampleReport.clean()));
    }

    @Test
    void the_table_names_every_benchmark() {
        List<String> named = Comparison.ALL.stream()
                .flatMap(comparison -> Stream.of(comparison.measured(), comparison.yardstick()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(CLASSES.stream()
                        .flatMap(type -> Arrays.stream(type.getMethods()))
                        .filter(method -> method.isAnnotationPresent(Benchmark.class))
                        .map(BenchmarksTest::name)
                        .toList());
    }

    private static String name(Method benchmark) {
        return benchmark.getDeclaringClass().getSimpleName() + "." + benchmark.getName();
    }
}
