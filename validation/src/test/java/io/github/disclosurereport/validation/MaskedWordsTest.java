package io.github.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells a person is in no word of a finding, whatever the finding is about. */
class MaskedWordsTest {

    private static final String IDENTITY = "710000198502140139";

    private final ReportCheck standard = ReportCheck.standard();

    @ParameterizedTest
    @ValueSource(strings = {IDENTITY, "13900001234", "6222000000000000129", "云Z12345", "赵小禾"})
    void it_is_masked_in_messages(String secret) {
        assertThat(findings("申请人赵小禾，" + secret + "，号码" + secret + "。"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.message(Language.ZH) + finding.message(Language.EN))
                        .doesNotContain(secret)
                        .contains("*"));
    }

    /** A digest of a number can be looked up: there are not so many of them. */
    @Test
    void it_is_in_no_key_not_even_as_a_digest() {
        assertThat(findings("联系电话13900001234。"))
                .extracting(Finding::key)
                .containsExactly(findings("联系电话13900009934。").get(0).key());
    }

    @Test
    void two_of_the_same_mask_have_keys_of_their_own() {
        assertThat(findings("电话13900001234、13900009934。"))
                .extracting(Finding::key)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void it_is_masked_where_a_rule_marks_words_around_it() {
        Rule marksAll = Rule.builder("CITY-01")
                .forEach(subject -> subject.paragraphs(TextPart.of(SectionKind.OVERVIEW)))
                .judge((subject, paragraph) -> Outcome.violated(paragraph))
                .says("“{words}”", "\"{words}\"")
                .build();
        assertThat(ReportCheck.of(List.of(marksAll))
                        .check(Document.revised()
                                .overview("证件号" + IDENTITY + "。")
                                .read())
                        .findings())
                .extracting(finding -> finding.explanation(Language.ZH))
                .contains("“证件号710*************39。”");
    }

    private List<Finding> findings(String text) {
        return standard.check(Document.revised().overview(text).read()).findings();
    }
}
