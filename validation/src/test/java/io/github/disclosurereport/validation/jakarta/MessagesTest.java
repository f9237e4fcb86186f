package io.github.disclosurereport.validation.jakarta;

import static io.github.disclosurereport.validation.jakarta.Validation.messages;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.validation.form.Clerk;
import io.github.disclosurereport.validation.form.ReportForm;
import io.github.disclosurereport.validation.jakarta.Validation.Expressions;
import io.github.disclosurereport.validation.rule.RuleFamily;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final String CELL = "requests.granted.naturalPerson";
    private static final String IN_CHINESE = "错误 CELL-03 予以公开·自然人填“1O”，不是数字";
    private static final String IN_ENGLISH = "error CELL-03 granted·natural persons says \"1O\", which is not a number";

    /** What a clerk may type to have it evaluated, looked up, or to break the message. */
    private static final List<String> HOSTILE = List.of(
            "${7*7}",
            "#{7*7}",
            "$${7*7}",
            "\\${7*7}",
            "{en}",
            "{zh}",
            "{io.github.disclosurereport.finding}",
            "{jakarta.validation.constraints.NotNull.message}",
            "${validatedValue.cells}",
            "{",
            "}",
            "${",
            "a\\b",
            "a\\\\b",
            "a\\",
            "a\\{b",
            "$1",
            "{0} 'x'");

    record Filing(@ValidReport(families = RuleFamily.CELL) ReportForm report) {}

    record Tabled(
            @ValidReport(families = RuleFamily.CELL, message = "表格有误：{zh}")
            ReportForm report) {}

    record Explained(
            @ValidReport(
                    families = {RuleFamily.CELL, RuleFamily.REQ},
                    message = "{zhExplanation}；{enExplanation}")
            ReportForm report) {}

    private static Filing filing(String text) {
        return new Filing(Clerk.formWith(CELL, text));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_typed_stays_text(Expressions expressions) {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            Validator validator = Validation.validator(expressions, locale);
            for (String text : HOSTILE) {
                assertThat(messages(validator.validate(filing(text))))
                        .as("%s, %s: %s", expressions, locale, text)
                        .containsExactly(
                                locale.equals(Locale.CHINA)
                                        ? IN_CHINESE.replace("1O", text)
                                        : IN_ENGLISH.replace("1O", text));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_typed_stays_text_with_a_provider_that_knows_no_parameters(Expressions expressions) {
        Validator validator = Validation.modestValidator(expressions, Locale.CHINA);
        for (String text : HOSTILE) {
            assertThat(messages(validator.validate(filing(text))))
                    .as("%s: %s", expressions, text)
                    .containsExactly((IN_CHINESE + " / " + IN_ENGLISH).replace("1O", text));
        }
    }

    @Test
    void a_key_that_is_typed_stays_text() {
        record Draft(
                @ValidReport(families = RuleFamily.READ) ReportForm report) {}
        Validator validator = Validation.validator(Expressions.ALLOWED, Locale.ENGLISH);
        assertThat(messages(validator.validate(new Draft(Clerk.formWith("${7*7}", "1")))))
                .containsExactly("error READ-01 \"${7*7}\" was not read: unknown key");
    }

    static Stream<Arguments> locales() {
        List<Locale> defaults = List.of(Locale.CHINA, Locale.US, Locale.FRANCE, Locale.ROOT);
        return defaults.stream()
                .flatMap(standard -> Stream.of(
                        Arguments.of(standard, Locale.CHINESE, IN_CHINESE),
                        Arguments.of(standard, Locale.CHINA, IN_CHINESE),
                        Arguments.of(standard, Locale.TAIWAN, IN_CHINESE),
                        Arguments.of(standard, Locale.forLanguageTag("zh-Hans-CN"), IN_CHINESE),
                        Arguments.of(standard, Locale.ENGLISH, IN_ENGLISH),
                        Arguments.of(standard, Locale.UK, IN_ENGLISH)));
    }

    @ParameterizedTest
    @MethodSource("locales")
    @ResourceLock(Resources.LOCALE)
    void a_message_is_in_the_language_asked_for_whatever_the_machine_speaks(
            Locale machine, Locale asked, String message) {
        Locale before = Locale.getDefault();
        Locale.setDefault(machine);
        try {
            for (Expressions expressions : Expressions.values()) {
                assertThat(messages(Validation.validator(expressions, asked).validate(filing("1O"))))
                        .as("%s, %s", expressions, asked)
                        .containsExactly(message);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_template_of_ones_own_may_hold_the_finding() {
        Validator validator = Validation.validator();
        assertThat(messages(validator.validate(new Tabled(Clerk.formWith(CELL, "${7*7}")))))
                .containsExactly("表格有误：" + IN_CHINESE.replace("1O", "${7*7}"));
    }

    @Test
    void a_template_of_ones_own_may_hold_the_explanation_without_severity_and_rule() {
        assertThat(messages(Validation.validator().validate(new Explained(Clerk.formWith(CELL, "1O")))))
                .containsExactly("予以公开·自然人填“1O”，不是数字；granted·natural persons says \"1O\", which is not a number");
    }

    @Test
    void what_cannot_be_judged_is_explained_without_its_rules() {
        assertThat(messages(Validation.validator().validate(new Explained(Clerk.formWithout(CELL)))))
                .containsExactly("予以公开·自然人不详；granted·natural persons is unknown");
    }

    @Test
    void a_provider_that_knows_no_parameters_keeps_a_template_of_ones_own() {
        Validator validator = Validation.modestValidator(Expressions.PRESENT, Locale.CHINA);
        assertThat(messages(validator.validate(new Tabled(Clerk.formWith(CELL, "1O")))))
                .containsExactly("表格有误：{zh}");
    }

    @Test
    void the_template_is_always_the_same() {
        assertThat(Validation.validator().validate(filing("${7*7}")))
                .extracting(ConstraintViolation::getMessageTemplate)
                .containsExactly("{io.github.disclosurereport.finding}");
    }
}
