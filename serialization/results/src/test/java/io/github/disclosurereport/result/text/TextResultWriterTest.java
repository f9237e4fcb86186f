package io.github.disclosurereport.result.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.result.Checked;
import io.github.disclosurereport.result.ResultFormats;
import io.github.disclosurereport.result.Sample;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Results for people. */
class TextResultWriterTest {

    private static final TextResultWriter WRITER = new TextResultWriter();

    @Test
    void it_is_found_as_a_service() {
        assertThat(ResultFormats.standard().writer("text")).isInstanceOf(TextResultWriter.class);
    }

    @Test
    void a_sentence_is_one_line_where_there_is_no_terminal() throws IOException {
        assertThat(Sample.written(WRITER, Sample.judged("page.html")).lines())
                .anyMatch(line -> line.startsWith("提示 REQ-10") && line.endsWith("疑为数字颠倒"));
    }

    @Test
    void a_line_fits_the_terminal() throws IOException {
        assertThat(Sample.written(WRITER.wrapped(60), Sample.judged("page.html"))
                        .lines())
                .allMatch(line -> Columns.width(line) <= 60);
    }

    @Test
    void only_a_terminal_that_shows_colours_gets_them() throws IOException {
        Checked.Judged judged = Sample.judged("page.html");
        assertThat(Sample.written(WRITER, judged)).doesNotContain("\u001B");
        assertThat(Sample.written(WRITER.coloured(), judged)).contains("\u001B[1;31m错误\u001B[0m");
    }

    @Test
    void no_name_of_a_file_steers_the_terminal() throws IOException {
        assertThat(Sample.written(WRITER, Sample.judged("a\u001B[2J\u009B\u202E\u2028.html")))
                .doesNotContainPattern("[\u001B\u009B\u202E\u2028]");
    }
}
