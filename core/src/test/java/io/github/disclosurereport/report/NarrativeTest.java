package io.github.disclosurereport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeTest {

    @Test
    void paragraphs_are_trimmed_of_every_kind_of_space() {
        assertThat(Narrative.of("\u3000\u3000\u00A0一段。\t \u00A0").paragraphs()).containsExactly("一段。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\u3000", "\u00A0", "\t", "\u0000", "\n\n"})
    void a_paragraph_with_nothing_in_it_is_none(String nothing) {
        assertThat(Narrative.of(nothing).isEmpty()).isTrue();
        assertThat(Narrative.of("一段。", nothing, "二段。").paragraphs()).containsExactly("一段。", "二段。");
    }

    @Test
    void control_characters_are_left_out() {
        assertThat(Narrative.of("一\u0000段\u001B。\u007F").paragraphs()).containsExactly("一段。");
    }

    @Test
    void a_run_of_blanks_is_one_blank() {
        assertThat(Narrative.of("电话 \t\u00A012345").paragraphs()).containsExactly("电话 12345");
    }

    @Test
    void a_full_width_blank_inside_is_kept() {
        assertThat(Narrative.of("电话\u3000\u300012345").paragraphs()).containsExactly("电话\u3000\u300012345");
    }

    @Test
    void a_character_beyond_the_first_plane_stays_whole() {
        assertThat(Narrative.of("𠮷县").paragraphs()).containsExactly("𠮷县");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085"})
    void a_line_break_begins_another_paragraph(String lineBreak) {
        assertThat(Narrative.of("一段。" + lineBreak + "二段。").paragraphs()).containsExactly("一段。", "二段。");
    }

    @Test
    void what_is_canonical_stays_as_it_is() {
        long seed = 711;
        Random random = new Random(seed);
        String alphabet = "一段。 \t\n\r\u00A0\u3000\u0000\u000B\u0085\u2028\u2029";
        assertThat(Stream.generate(() -> random.ints(random.nextInt(12), 0, alphabet.length())
                                .mapToObj(index -> alphabet.substring(index, index + 1))
                                .collect(Collectors.joining()))
                        .limit(5_000)
                        .map(Narrative::of))
                .as("seed %d", seed)
                .allSatisfy(narrative ->
                        assertThat(Narrative.of(narrative.paragraphs())).isEqualTo(narrative));
    }

    @Test
    void a_narrative_with_a_paragraph_is_not_empty() {
        assertThat(Narrative.of("一段。").isEmpty()).isFalse();
    }

    @Test
    void a_narrative_prints_as_its_paragraphs_in_quotes() {
        assertThat(Narrative.of("一段。", "二段。")).hasToString("[\"一段。\", \"二段。\"]");
    }

    @Test
    void the_text_has_a_line_for_each_paragraph() {
        assertThat(Narrative.of("一段。", "二段。").text()).isEqualTo("一段。\n二段。");
    }

    @Test
    void narratives_are_equal_by_their_paragraphs() {
        EqualsVerifier.forClass(Narrative.class).suppress(Warning.NULL_FIELDS).verify();
    }

    @Test
    void the_text_after_a_sub_heading_belongs_to_it() {
        assertThat(Narrative.of("（一）主动公开情况", "公开信息3条。", "更新2次。", "（二）依申请公开情况", "收到1件。")
                        .subsections())
                .containsExactly(
                        new Subsection("主动公开情况", Narrative.of("公开信息3条。", "更新2次。")),
                        new Subsection("依申请公开情况", Narrative.of("收到1件。")));
    }

    @Test
    void the_text_that_runs_on_after_a_sub_heading_belongs_to_it() {
        assertThat(Narrative.of("（一）主动公开情况。2021年，公开信息3条。", "更新2次。").subsections())
                .containsExactly(new Subsection("主动公开情况", Narrative.of("2021年，公开信息3条。", "更新2次。")));
    }

    @Test
    void a_sub_heading_may_end_with_a_colon() {
        assertThat(Narrative.of("（五）监督保障：开展培训1次。").subsections())
                .containsExactly(new Subsection("监督保障", Narrative.of("开展培训1次。")));
    }

    @Test
    void a_sub_heading_may_stand_in_half_width_brackets() {
        assertThat(Narrative.of("(一)主动公开情况", "公开信息3条。").subsections())
                .containsExactly(new Subsection("主动公开情况", Narrative.of("公开信息3条。")));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u3000", "\u00A0"})
    void space_after_the_number_is_no_part_of_a_sub_heading(String space) {
        assertThat(Narrative.of("（一）" + space + "主动公开情况").subsections())
                .extracting(Subsection::heading)
                .containsExactly("主动公开情况");
    }

    @Test
    void what_stands_before_the_first_sub_heading_belongs_to_none() {
        assertThat(Narrative.of("2021年，本机关……", "（一）主动公开情况").subsections())
                .containsExactly(new Subsection("主动公开情况", Narrative.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（一）2021年，公开信息3条，更新2次。", "一、主动公开情况", "1.主动公开情况", "主动公开（一）", "（见附件一）主动公开情况"})
    void a_sentence_or_another_numbering_is_no_sub_heading(String paragraph) {
        assertThat(Narrative.of(paragraph).subsections()).isEqualTo(List.of());
    }
}
