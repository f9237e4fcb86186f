package io.github.disclosurereport.validation.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShinglesTest {

    private static int similarity(String one, String other) {
        return Shingles.of(one).similarity(Shingles.of(other));
    }

    @Test
    void the_same_text_is_wholly_alike_and_another_one_not_at_all() {
        assertThat(similarity("按月检查栏目更新情况", "按月检查栏目更新情况")).isEqualTo(100);
        assertThat(similarity("按月检查栏目更新情况", "安排老同志带教新手")).isZero();
    }

    @Test
    void numbers_years_and_punctuation_do_not_count() {
        assertThat(similarity("2023年发布信息126条，答复8件。", "二〇二四年发布信息９７条；答复十二件")).isEqualTo(100);
    }

    @Test
    void a_word_of_two_letters_more_makes_four_runs_more_of_which_two_were_broken() {
        // 按月检查 栏目更新: 6 runs before; 按月检查所有栏目更新: 8, of which 4 are the same.
        assertThat(similarity("按月检查栏目更新", "按月检查所有栏目更新")).isEqualTo(100 * 2 * 4 / (6 + 8));
    }

    @Test
    void what_stands_twice_is_alike_once() {
        assertThat(similarity("检查更新", "检查更新检查更新")).isEqualTo(100 * 2 * 2 / (2 + 6));
    }

    @Test
    void a_text_too_short_for_a_run_is_like_none() {
        assertThat(similarity("无", "无")).isZero();
        assertThat(Shingles.of(List.of()).within(Shingles.of("按月检查"))).isZero();
    }

    @Test
    void a_part_of_a_text_is_within_it() {
        assertThat(Shingles.of("检查栏目更新").within(Shingles.of("专人按月检查栏目更新情况"))).isEqualTo(100);
    }

    @Test
    void texts_written_independently_are_never_similar_and_copies_with_other_numbers_always_the_same() {
        assertThat(SimilarityMeasurement.Kind.INDEPENDENT.similarities()).allMatch(percent -> percent < 75);
        assertThat(SimilarityMeasurement.Kind.NUMBERS_CHANGED.similarities()).containsOnly(100);
    }

    @Test
    void a_copy_with_some_words_more_is_the_same_and_one_with_half_of_its_sentences_new_is_not() {
        assertThat(SimilarityMeasurement.Kind.WORD_IN_SOME.similarities()).allMatch(percent -> percent >= 90);
        assertThat(SimilarityMeasurement.Kind.HALF_NEW.similarities()).allMatch(percent -> percent < 90);
    }
}
