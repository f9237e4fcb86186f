package io.github.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.validation.rule.Profile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What tells a finding from others, in every run the same. */
class FindingKeysTest {

    private final ReportCheck standard = ReportCheck.standard();

    @Test
    void no_two_findings_of_a_result_have_one_key_and_a_second_run_gives_the_same() {
        Document document = Document.revised()
                .cell("requests.granted.total", "8")
                .oddity(new Oddity.UnknownKey("requests.grantd", Optional.empty()))
                .oddity(new Oddity.UnknownKey("requests.grantd", Optional.empty()));
        List<String> keys = standard.check(document.read()).findings().stream()
                .map(Finding::key)
                .toList();
        assertThat(keys).doesNotHaveDuplicates().anyMatch(key -> key.endsWith("#2"));
        assertThat(standard.check(document.read()).findings())
                .extracting(Finding::key)
                .isEqualTo(keys);
    }

    @Test
    void a_key_has_no_figure_severity_or_language() {
        Document document = Document.revised().cell("requests.granted.total", "8");
        Document other = Document.revised().cell("requests.granted.total", "7");
        ReportCheck milder = standard.with(Profile.of(Map.of("REQ-03", "info")));
        assertThat(key(standard, document, "REQ-03"))
                .startsWith("REQ-03:requests.granted.total")
                .isEqualTo(key(standard, other, "REQ-03"))
                .isEqualTo(key(milder, document, "REQ-03"));
    }

    @Test
    void the_key_of_an_oddity_has_no_figure_and_no_sentence_of_a_parser() {
        assertThat(keyOfOddity(new Oddity.UnlabelledFigures(TableKind.REQUESTS, "31 2 0", Optional.empty())))
                .isEqualTo(keyOfOddity(new Oddity.UnlabelledFigures(TableKind.REQUESTS, "13", Optional.empty())))
                .isNotEqualTo(keyOfOddity(new Oddity.UnlabelledFigures(TableKind.CASES, "13", Optional.empty())));
        assertThat(keyOfOddity(new Oddity.CutShort(Bilingual.same("unexpected end at line 31"), Optional.empty())))
                .isEqualTo(keyOfOddity(
                        new Oddity.CutShort(Bilingual.same("unexpected end at line 32"), Optional.empty())));
    }

    private String keyOfOddity(Oddity oddity) {
        return standard.check(Document.revised().oddity(oddity).read())
                .findings()
                .get(0)
                .key();
    }

    private static String key(ReportCheck check, Document document, String rule) {
        return check.check(document.read()).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::key)
                .findFirst()
                .orElseThrow();
    }
}
