package io.github.disclosurereport.validation;

import static io.github.disclosurereport.finding.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.ProfileException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules and families turned off, made milder, and given other thresholds. */
class ProfileTest {

    private final ReportCheck check = ReportCheck.standard();

    @Test
    void a_profile_turns_rules_and_families_off_and_makes_them_milder() {
        Document document = Document.revised().cell("requests.granted.total", "8");
        ReportCheck off = check.with(Profile.of(Map.of("REQ", "off", "REQ-03", "info")));
        assertThat(off.check(document.read()).findings())
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("REQ-03", INFO));
    }

    @Test
    void a_profile_sets_thresholds() {
        Document document = Document.revised();
        ReportCheck strict = check.with(Profile.of(Map.of("REQ-06.least", "1", "REQ-06.share", "5")));
        assertThat(strict.check(document.read()).findings())
                .extracting(Finding::rule)
                .containsExactly("REQ-06");
    }

    @Test
    void a_profile_with_a_mistyped_key_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> check.with(Profile.of(Map.of("REQ-99", "off"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean REQ-0");
        assertThatThrownBy(() -> check.with(Profile.of(Map.of("REQ-09", "no"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give on, off, error, warning or info");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1340", "28", "230", "1-28", "12800"})
    void a_deadline_that_is_no_day_is_refused_with_the_remedy(String day) {
        assertThatThrownBy(() -> check.with(Profile.of(Map.of("PUB-03.deadline", day))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give month and day, such as 128 for 28 January, or 0 for none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "128", "0331", "229", "1231"})
    void a_deadline_is_a_month_and_a_day(String day) {
        assertThat(check.with(Profile.of(Map.of("PUB-03.deadline", day))).rules())
                .isEqualTo(check.rules());
    }

    @Test
    void a_profile_never_makes_a_finding_graver() {
        Document document = Document.revised().cell("requests.granted.researchInstitution", "");
        assertThat(check.with(Profile.of(Map.of("CELL", "error")))
                        .check(document.read())
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThatThrownBy(() -> check.with(Profile.of(Map.of("CELL-01", "error"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CELL-01 is warning, and a profile can only make it milder");
    }

    @Test
    void a_second_profile_adds_to_the_first() {
        Document document = Document.revised().cell("requests.granted.researchInstitution", "");
        assertThat(check.with(Profile.of(Map.of("CELL-01", "off")))
                        .with(Profile.of(Map.of("REQ-09", "off")))
                        .check(document.read())
                        .findings())
                .isEmpty();
    }

    @Test
    void a_profile_may_name_a_family_that_has_no_rule_yet() {
        assertThat(check.with(Profile.of(Map.of("QUAL", "off"))).rules()).isEqualTo(check.rules());
    }

    @Test
    void what_a_later_profile_says_of_a_family_counts_before_what_an_earlier_one_says_of_its_rules() {
        Document document = Document.revised().cell("requests.granted.total", "8");
        Profile earlier = Profile.of(Map.of("REQ-03", "warning"));
        assertThat(check.with(earlier)
                        .with(Profile.of(Map.of("REQ", "off")))
                        .check(document.read())
                        .findings())
                .isEmpty();
    }

    @Test
    void a_text_says_the_same_as_its_settings() {
        Profile profile = Profile.parse("\uFEFF# 本地配置\r\n\r\nREQ-09 = off\r\n REQ-06.share=30 \r\n");
        assertThat(profile).isEqualTo(Profile.of(Map.of("REQ-09", "off", "REQ-06.share", "30")));
    }

    @Test
    void a_text_extends_a_profile_that_is_built_in() {
        assertThat(Profile.parse("extends = filing-gate\nREQ-09 = on\n"))
                .isEqualTo(Profile.FILING_GATE.with(Profile.of(Map.of("REQ-09", "on"))));
    }

    @Test
    void a_text_extends_another_profile_by_the_name_it_gives_it() {
        Profile province = Profile.of(Map.of("PUB", "off"));
        assertThat(Profile.parse("extends = province.properties", name -> {
                    assertThat(name).isEqualTo("province.properties");
                    return province;
                }))
                .isEqualTo(province.with(Profile.of(Map.of())));
    }

    @Test
    void what_is_said_of_an_organ_counts_for_its_report_alone() {
        Document document = Document.revised().cell("requests.granted.total", "8");
        String organ = document.read().report().organ().orElseThrow();
        ReportCheck exempt = check.with(Profile.parse("[" + organ + "]\nREQ = off\n"));
        ReportCheck elsewhere = check.with(Profile.parse("[洪水县民政局]\nREQ = off\n"));
        assertThat(exempt.check(document.read()).findings()).isEmpty();
        assertThat(elsewhere.check(document.read()).findings()).isNotEmpty();
    }

    @Test
    void a_later_profile_counts_before_what_an_earlier_one_says_of_an_organ() {
        Document document = Document.revised().cell("requests.granted.total", "8");
        String organ = document.read().report().organ().orElseThrow();
        assertThat(check.with(Profile.parse("[" + organ + "]\nREQ-03 = on\n"))
                        .with(Profile.of(Map.of("REQ", "off")))
                        .check(document.read())
                        .findings())
                .isEmpty();
    }

    @Test
    void least_leaves_out_milder_findings() {
        Document document = Document.revised().cell("requests.granted.researchInstitution", "");
        assertThat(check.with(Profile.parse("least = error"))
                        .check(document.read())
                        .findings())
                .isEmpty();
    }

    @Test
    void the_filing_gate_tells_broken_arithmetic_and_no_blank_cell() {
        Document document =
                Document.revised().cell("requests.granted.total", "8").cell("requests.granted.researchInstitution", "");
        assertThat(check.with(Profile.FILING_GATE).check(document.read()).findings())
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.rule()).startsWith("REQ-0");
                });
    }

    @Test
    void statistics_keep_the_rules_on_figures() {
        Document document = Document.revised().cell("requests.granted.researchInstitution", "");
        assertThat(check.with(Profile.STATISTICS).check(document.read()).findings())
                .extracting(Finding::rule)
                .containsExactly("CELL-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REQ-09 = off;REQ-9 = off | 第 2 行：没有名为 REQ-9 的规则、类别或阈值，是否为 REQ-09？ | line 2: No rule, family or threshold is named REQ-9; did you mean REQ-09?
            REQ-09                   | 第 1 行：REQ-09：应为“规则号 = 设置”或“[机关名称]” | line 1: REQ-09: give RULE = setting, or [name of an organ]
            [云河市教育局             | 第 1 行：[云河市教育局：应为“[机关名称]” | line 1: [云河市教育局: give [name of an organ]
            PUB = off;;PUB = on      | 第 3 行：PUB 在第 1 行已有设置，请保留一处 | line 3: PUB is set in line 1 already: keep one
            least = off              | 第 1 行：least=off：应为error、warning 或 info | line 1: The profile says least=off: give error, warning or info
            REQ-06.share = many      | 第 1 行：REQ-06.share=many：应为不小于 0 的整数 | line 1: The profile says REQ-06.share=many: give a whole number, 0 or more
            extends = city           | 第 1 行：没有名为 city 的规则配置，内置的有 review、filing-gate、statistics | line 1: There is no profile city, only review, filing-gate, statistics
            [甲局];REQ-99 = off       | 第 2 行：没有名为 REQ-99 的规则、类别或阈值，是否为 REQ-09？ | line 2: No rule, family or threshold is named REQ-99; did you mean REQ-09?
            """)
    void a_mistake_in_a_text_is_told_with_its_line(String text, String chinese, String english) {
        assertThatThrownBy(() -> check.with(Profile.parse(text.replace(';', '\n'))))
                .isInstanceOfSatisfying(ProfileException.class, e -> {
                    assertThat(e.reason(Language.ZH)).isEqualTo(chinese);
                    assertThat(e.reason(Language.EN)).isEqualTo(english);
                });
    }
}
