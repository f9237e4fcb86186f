package io.github.disclosurereport.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CellsPageTest {

    /** {@code -Dgolden.update} writes the page anew. */
    @ParameterizedTest
    @EnumSource
    void the_page_in_the_documentation_names_the_cells_that_the_form_declares(Language language) throws IOException {
        Path page = Path.of("..", "docs", language == Language.ZH ? "cells.zh-CN.md" : "cells.md");
        String expected = CellsPage.in(language);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(page, expected);
        }
        assertThat(page).hasContent(expected);
    }
}
