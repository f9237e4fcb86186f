package io.github.disclosurereport.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.validation.ReportCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a careful reviewer says of a document, and nothing else: each is a sample report of the project, changed in one thing. */
class JudgingTest {

    private static final String TEXT = sample("tongxi-xzf-2023.txt");
    private static final String PAGE = sample("lanchuan-jtysj-2025.html");

    private static String sample(String name) {
        try {
            return Files.readString(Path.of("reports", name));
        } catch (IOException e) {
            throw new IllegalStateException(name + " should be among the sample reports", e);
        }
    }

    /** The rules broken by a document, in the order of the rules. */
    private static List<String> rules(String document, String name) {
        return check(document, name).findings().stream().map(Finding::rule).toList();
    }

    private static CheckResult check(String document, String name) {
        return ReportCheck.standard()
                .check(ReportFormats.standard().read(document.getBytes(StandardCharsets.UTF_8), name));
    }

    private static String changed(String document, String what, String into) {
        assertThat(document).contains(what);
        return document.replace(what, into);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    （一）予以公开, (一)予以公开
                    1.属于国家秘密, 1、属于国家秘密
                    二、上年结转, 二．上年结转
                    二、主动公开政府信息情况, 二．主动公开政府信息情况
                    “三安全一稳定”, "三安全一稳定"
                    """)
    void brackets_quotes_and_numbering_are_no_wording(String official, String typed) {
        assertThat(rules(changed(TEXT, official, typed), "report.txt")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"三、收到和处理, &nbsp;三、收到和处理", "（单位：万元）, （单位： 万 元）"})
    void blanks_are_no_wording(String official, String typed) {
        assertThat(rules(changed(PAGE, official, typed), "report.html")).isEmpty();
    }

    @Test
    void digits_that_ran_together_are_not_counted() {
        String together = changed(TEXT, "131\t9\t1\t2\t5\t0\t148", "13191250149");
        CheckResult result = check(together, "report.txt");
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("READ-06");
        assertThat(result.isClean()).isFalse();
    }

    @Test
    void what_was_not_read_any_more_is_not_missing() {
        String json = sample("qingling-mzj-2024.json");
        String cut = json.substring(0, json.indexOf("researchInstitution", json.indexOf("granted")));
        assertThat(rules(cut, "report.json")).containsExactly("READ-03");
    }

    @Test
    void a_misprint_is_told_with_the_label_that_was_meant() {
        List<Finding> findings =
                check(changed(TEXT, "现行有效件数", "先行有效件数"), "report.txt").findings();
        assertThat(findings).extracting(Finding::rule).containsExactly("STRUCT-09");
        assertThat(findings.get(0).explanation(Language.ZH)).contains("“先行有效件数”", "“现行有效件数”");
    }

    @Test
    void a_label_without_figures_is_not_missing() {
        Document page = Jsoup.parse(PAGE);
        Objects.requireNonNull(page.selectFirst("tr:contains(2.重复申请)"))
                .select("td.num")
                .remove();
        assertThat(rules(page.outerHtml(), "report.html")).contains("READ-05").doesNotContain("STRUCT-07");
    }

    @Test
    void a_label_alone_on_its_line_is_told_like_one_in_a_page() {
        String without = changed(TEXT, "2.重复申请\t4\t1\t0\t0\t0\t0\t5", "2.重复申请");
        assertThat(check(without, "report.txt").findings())
                .extracting(Finding::rule, finding -> finding.place().map(place -> place.describe(Language.ZH)))
                .containsExactly(tuple("READ-05", Optional.of("第50行第1字")));
    }

    @Test
    void figures_without_a_label_are_no_other_row() {
        String without = changed(PAGE, "（一）予以公开", "");
        assertThat(rules(without, "report.html")).contains("READ-04").doesNotContain("STRUCT-11");
    }

    @Test
    void a_column_that_the_form_lacks_is_told_once() {
        Document page = Jsoup.parse(PAGE);
        Objects.requireNonNull(page.selectFirst("td:containsOwn(总计), td:has(strong:containsOwn(总计))"))
                .after("<td rowspan=2><strong>其中：网络申请</strong></td>");
        page.select("table").get(1).select("tr:has(td.num)").forEach(row -> row.append("<td class=num>3</td>"));
        assertThat(rules(page.outerHtml(), "report.html")).containsExactly("STRUCT-10");
    }

    @Test
    void a_table_of_problems_is_none_of_the_form() {
        Document page = Jsoup.parse(PAGE);
        Objects.requireNonNull(page.selectFirst("p.h:contains(五、)"))
                .after("<table><tr><td>问题</td><td>件数</td></tr><tr><td>答复超期</td><td>2</td></tr></table>");
        assertThat(check(page.outerHtml(), "report.html").errors()).isEmpty();
    }
}
