package io.github.disclosurereport.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.validation.ReportCheck;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document that repeats itself twice as often takes twice as many steps, counted by what they allocate, and says no more. */
class HostileGrowthTest {

    private static final String TITLE = "青岭市民政局2025年政府信息公开工作年度报告";
    private static final String SECTION = "三、收到和处理政府信息公开申请情况";
    private static final String ABOVE = TITLE + "\n一、总体情况\n好。\n二、主动公开政府信息情况\n好。\n" + SECTION + "\n";
    private static final String PAGE_ABOVE =
            "<h1>" + TITLE + "</h1><h2>一、总体情况</h2><p>好。</p><h2>二、主动公开政府信息情况</h2><p>好。</p><h2>" + SECTION + "</h2>";
    private static final String REPORT = "一、总体情况 好。 二、主动公开政府信息情况 行政许可 1 行政处罚 2 " + SECTION
            + " 一、本年新收政府信息公开申请数量 1 （一）予以公开 2 （七）总计 3 四、政府信息公开行政复议、行政诉讼情况 0 0 0 0 0 ";

    /** Twice, and a quarter for what grows in steps, as lists do. */
    private static final double MOST = 2.5;

    private static final int FEWEST = 2_000;

    @ParameterizedTest
    @MethodSource
    void twice_as_many_repetitions_take_twice_as_many_steps_and_have_as_many_findings(IntFunction<String> document) {
        Work.of(document.apply(FEWEST));
        Work once = Work.of(document.apply(FEWEST));
        Work twice = Work.of(document.apply(2 * FEWEST));
        Work fourTimes = Work.of(document.apply(4 * FEWEST));
        assertThat(twice.steps()).isLessThan((long) (MOST * once.steps()));
        assertThat(fourTimes.steps()).isLessThan((long) (MOST * twice.steps()));
        assertThat(List.of(twice.findings(), fourTimes.findings())).containsOnly(once.findings());
    }

    static Object[] twice_as_many_repetitions_take_twice_as_many_steps_and_have_as_many_findings() {
        return new Object[] {
            repeated("headings in text", ABOVE, "一、总体情况\n"),
            repeated("headings with text below", ABOVE, "一、总体情况\n好。\n"),
            repeated("headings of a page", PAGE_ABOVE, "<h2>一、总体情况</h2>"),
            repeated("labels of rows in text", ABOVE, "（一）予以公开\n"),
            repeated("rows in text", ABOVE, "（一）予以公开 1 2 3 4 5 6 7\n"),
            repeated("labels of rows in a page", PAGE_ABOVE + "<table>", "<tr><td>（一）予以公开"),
            repeated("paragraphs of a page", PAGE_ABOVE, "<p>（一）予以公开</p>"),
            repeated("reports in a line", TITLE + " ", REPORT),
            repeated("columns of blanks", ABOVE, "（一）予以公开      1     2     3\n"),
            repeated("words above numbers of rows", ABOVE, "序号 1\n"),
            repeated("captions of other years", ABOVE, "上年情况：\n（一）予以公开 1 2 3 4 5 6 7\n"),
            repeated("heads of tables", ABOVE, "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计 占比\n"),
            repeated("keys", "{\"edition\":\"REVISED_2021\",\"requests\":{", "\"grantd\":1,"),
        };
    }

    private static Named<IntFunction<String>> repeated(String name, String above, String again) {
        return Named.of(name, times -> above + again.repeat(times));
    }

    /**
     * What reading and checking a document takes.
     *
     * @param steps the bytes that were allocated
     * @param findings how many findings are listed
     */
    private record Work(long steps, int findings) {

        static Work of(String document) {
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            long before = threads.getCurrentThreadAllocatedBytes();
            int findings = findings(bytes);
            return new Work(threads.getCurrentThreadAllocatedBytes() - before, findings);
        }

        /** What is no report has been read to its end all the same. */
        private static int findings(byte[] document) {
            try {
                return ReportCheck.standard()
                        .check(ReportFormats.standard().read(document, "report"))
                        .findings()
                        .size();
            } catch (NotAReportException e) {
                return 0;
            }
        }
    }
}
