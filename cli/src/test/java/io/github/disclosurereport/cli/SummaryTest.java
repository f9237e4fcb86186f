package io.github.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A line for each report, and how many there are of each. */
class SummaryTest {

    private static final String CLEAN = Call.sample("lanchuan-jtysj-2025.html");
    private static final String WRONG = Call.sample("qingling-mzj-2025.html");

    @Test
    void each_file_has_a_line_and_the_totals_are_the_last() {
        Call call = Call.of("check", "--summary", CLEAN, "missing.html", WRONG);
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out())
                .isEqualTo(CLEAN + "：澜川市交通运输局 2025 年，错误 0，提醒 0，提示 0，无法判断 0 项\n"
                        + "missing.html：文件不存在\n"
                        + WRONG + "：青岭市民政局 2025 年，错误 2，提醒 0，提示 1，无法判断 0 项\n"
                        + "共 3 份：没有问题 1，有问题 1，无法使用 1；错误 2，提醒 0，提示 1，无法判断 0 项\n");
    }

    @Test
    void in_english() {
        assertThat(Call.of("check", "--lang", "en", "--summary", CLEAN).out())
                .endsWith(
                        "\n1 in all: clean 1, not clean 0, unusable 0; errors 0, warnings 0, infos 0, not assessable 0\n");
    }

    @Test
    void more_than_ten_files_are_summed_up_on_a_terminal_alone() {
        assertThat(check(10)).doesNotContain("共 10 份");
        assertThat(check(11)).contains("共 11 份");
        String columns = System.clearProperty("disclosure.columns");
        try {
            assertThat(check(11)).doesNotContain("共 11 份");
        } finally {
            System.setProperty("disclosure.columns", columns);
        }
    }

    private static String check(int files) {
        List<String> call = new ArrayList<>(Collections.nCopies(files, CLEAN));
        call.add(0, "check");
        return Call.of(call.toArray(String[]::new)).out();
    }

    @Test
    void programs_sum_up_themselves() {
        Call call = Call.of("check", "--summary", "--format", "json", CLEAN);
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("disclosure: --summary 不能与 --format json 同用\n");
    }
}
