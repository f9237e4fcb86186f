package io.github.disclosurereport.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganNamesTest {

    @ParameterizedTest
    @CsvSource({"青岭市民政局,民政局", "洪水县人民政府,青岭市洪水县人民政府", "青岭市 民政局,青岭市民政局"})
    void places_before_a_name_and_blanks_in_it_make_no_other_organ(String one, String other) {
        assertThat(OrganNames.areSame(one, other)).isTrue();
        assertThat(OrganNames.areSame(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"青岭市民政局,青岭市财政局", "青岭市民政局,兰汀市民政局", "卫生健康局,生健康局"})
    void another_name_is_another_organ(String one, String other) {
        assertThat(OrganNames.areSame(one, other)).isFalse();
    }

    @Test
    void no_name_is_no_organ_in_a_place() {
        assertThat(OrganNames.areSame("", "青岭市")).isFalse();
    }
}
