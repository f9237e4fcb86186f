package io.github.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulesPageTest {

    /** {@code -Dgolden.update} writes the page anew. */
    @ParameterizedTest
    @EnumSource
    void the_page_in_the_documentation_says_what_the_rules_say(Language language) throws IOException {
        Path page = Path.of("..", "docs", language == Language.ZH ? "rules.zh-CN.md" : "rules.md");
        String expected = RulesPage.in(language);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(page, expected);
        }
        assertThat(page).hasContent(expected);
    }
}
