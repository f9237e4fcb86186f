package io.github.disclosurereport.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeaningsTest {

    @ParameterizedTest
    @EnumSource
    void each_meaning_has_a_bit_of_its_own(Meaning meaning) {
        Meanings one = Meanings.of(meaning);
        assertThat(Meaning.values()).as(meaning.name()).filteredOn(one::has).containsExactly(meaning);
        assertThat(Meanings.of(Meaning.values()).without(meaning).has(meaning))
                .as(meaning.name())
                .isFalse();
    }

    @Test
    void several_are_asked_for_at_once() {
        Meanings some = Meanings.of(Meaning.COMMA, Meaning.UNKNOWN);
        assertThat(some.hasAny(Meanings.of(Meaning.LIST, Meaning.UNKNOWN))).isTrue();
        assertThat(some.hasAny(Meanings.of(Meaning.LIST, Meaning.TOPIC))).isFalse();
        assertThat(some.areOnly(Meanings.of(Meaning.COMMA).and(Meanings.of(Meaning.UNKNOWN, Meaning.AIM))))
                .isTrue();
        assertThat(some.areOnly(Meanings.of(Meaning.COMMA, Meaning.AIM))).isFalse();
    }
}
