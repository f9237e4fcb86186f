package io.github.disclosurereport.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger's program printed and wrote. */
class ConsumerTest {

    private static final Path OUTPUT = Path.of(System.getProperty("examples"), "consumer", "target");

    @ParameterizedTest
    @ValueSource(strings = {"classpath", "modulepath"})
    void the_program_prints_what_is_wrong(String path) {
        assertThat(OUTPUT.resolve(path + ".txt")).hasContent("""
                        错误 REQ-02 自然人：（七）总计为 20，办理结果合计 38 = 31 + 6 + 1
                        错误 REQ-03 （一）予以公开：总计为 14，各栏合计 32 = 31 + 1
                        提示 REQ-10 将“予以公开·自然人”由 31 改为 13，可使 2 个等式成立；疑为数字颠倒
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"classpath", "modulepath"})
    void the_program_writes_the_report(String path) {
        assertThat(OUTPUT.resolve(path + ".json"))
                .content()
                .as(path)
                .startsWith("{\"edition\":\"REVISED_2021\"")
                .contains("\"organ\":\"青岭市民政局\"");
    }
}
