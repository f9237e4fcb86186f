package io.github.disclosurereport.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.source.Place.TablePlace;
import io.github.disclosurereport.source.Place.TextPlace;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class PlacedTextTest {

    private static final PlacedText IN_LINE_3 = PlacedText.of("一、总体情况", new TextPlace(3, 5));
    private static final PlacedText IN_FIELD = PlacedText.of("予以公开", new TablePlace(0, 2, 6, 1));

    @Test
    void in_a_line_each_letter_stands_behind_the_one_before() {
        assertThat(places(IN_LINE_3)).containsExactly(at(3, 5), at(3, 6), at(3, 7), at(3, 8), at(3, 9), at(3, 10));
    }

    @Test
    void in_a_field_every_letter_stands_in_the_field() {
        assertThat(places(IN_FIELD)).containsOnly(Optional.of(new TablePlace(0, 2, 6, 1)));
    }

    @Test
    void in_a_line_of_which_the_columns_are_not_known_every_letter_stands_in_the_line() {
        assertThat(places(PlacedText.of("总体", TextPlace.line(3)))).containsOnly(at(3, 0));
    }

    @Test
    void a_text_of_which_no_place_is_known_has_none() {
        assertThat(places(PlacedText.of("总体"))).containsOnly(Optional.empty());
        assertThat(PlacedText.of("总体").place()).isEmpty();
    }

    @Test
    void letters_before_the_first_anchor_have_no_place() {
        PlacedText text = PlacedText.of("总体情况", List.of(new PlacedText.Anchor(2, new TextPlace(4, 1))));
        assertThat(places(text)).containsExactly(Optional.empty(), Optional.empty(), at(4, 1), at(4, 2));
    }

    @Test
    void texts_as_one_are_each_behind_the_one_before() {
        PlacedText nowhere = PlacedText.of("、");
        assertThat(PlacedText.joined(List.of(IN_LINE_3, nowhere, IN_FIELD)))
                .isEqualTo(IN_LINE_3.plus(nowhere).plus(IN_FIELD));
        assertThat(PlacedText.joined(List.of())).isEqualTo(PlacedText.of(""));
    }

    @Test
    void a_part_keeps_the_places_of_its_letters() {
        PlacedText text = IN_LINE_3.plus(IN_FIELD);
        for (int begin = 0; begin <= text.text().length(); begin++) {
            for (int end = begin; end <= text.text().length(); end++) {
                PlacedText part = text.substring(begin, end);
                assertThat(part.text()).isEqualTo(text.text().substring(begin, end));
                assertThat(places(part))
                        .as("%d to %d", begin, end)
                        .isEqualTo(places(text).subList(begin, end));
            }
        }
    }

    @Test
    void a_part_that_is_all_of_it_is_itself() {
        assertThat(IN_LINE_3.substring(0, 6)).isSameAs(IN_LINE_3);
    }

    @Test
    void a_text_behind_another_keeps_its_places() {
        PlacedText both = IN_LINE_3.plus(IN_FIELD);
        assertThat(both.text()).isEqualTo("一、总体情况予以公开");
        assertThat(places(both).subList(0, 6)).isEqualTo(places(IN_LINE_3));
        assertThat(places(both).subList(6, 10)).isEqualTo(places(IN_FIELD));
    }

    @Test
    void a_text_without_places_behind_another_has_none() {
        assertThat(places(IN_LINE_3.plus(PlacedText.of("。")))).endsWith(Optional.empty());
        assertThat(places(IN_FIELD.plus(PlacedText.of("。")))).endsWith(Optional.empty());
    }

    @Test
    void other_letters_have_the_same_places() {
        PlacedText folded = IN_LINE_3.withLetters("1.总体情况");
        assertThat(folded.text()).isEqualTo("1.总体情况");
        assertThat(places(folded)).isEqualTo(places(IN_LINE_3));
    }

    @Test
    void more_or_fewer_letters_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IN_LINE_3.withLetters("总体情况"))
                .withMessage("\"总体情况\" has not as many letters as \"一、总体情况\"");
    }

    @Test
    void the_first_letter_of_a_line_stands_behind_the_blanks_in_front_of_it() {
        assertThat(PlacedText.of("\u3000\u3000一、总体情况 ", new TextPlace(3, 1)).lines())
                .containsExactly(PlacedText.of("一、总体情况", new TextPlace(3, 3)));
    }

    @Test
    void each_line_of_a_text_has_its_place() {
        PlacedText text = PlacedText.of("一段。\n", new TextPlace(3, 1)).plus(PlacedText.of(" 二段。", new TextPlace(4, 1)));
        assertThat(text.lines())
                .containsExactly(PlacedText.of("一段。", new TextPlace(3, 1)), PlacedText.of("二段。", new TextPlace(4, 2)));
    }

    @Test
    void letters_behind_blanks_that_became_one_stand_where_they_stood() {
        PlacedText line =
                PlacedText.of("电话 \t 123", new TextPlace(3, 1)).lines().get(0);
        assertThat(line.text()).isEqualTo("电话 123");
        assertThat(places(line)).containsExactly(at(3, 1), at(3, 2), at(3, 3), at(3, 6), at(3, 7), at(3, 8));
    }

    @Test
    void a_text_with_nothing_in_it_has_no_line() {
        assertThat(PlacedText.of(" \n\u3000", new TextPlace(3, 1)).lines()).isEmpty();
    }

    /** Each letter has a place of its own beforehand, so that it can be told afterwards. */
    @Test
    void every_canonical_letter_keeps_its_place() {
        long seed = 711;
        Random random = new Random(seed);
        String alphabet = "一段。12 \t\n\r\u00A0\u3000\u0000\u200B\u2028";
        for (int i = 0; i < 2_000; i++) {
            String printed = random.ints(random.nextInt(14), 0, alphabet.length())
                    .mapToObj(index -> alphabet.substring(index, index + 1))
                    .collect(Collectors.joining());
            PlacedText inOneLine = PlacedText.of(printed, new TextPlace(1, 1));
            PlacedText apart = PlacedText.of(
                    printed,
                    IntStream.range(0, printed.length())
                            .mapToObj(at -> new PlacedText.Anchor(at, new TextPlace(1 + at, 1)))
                            .toList());
            for (PlacedText line : inOneLine.lines()) {
                for (int at = 0; at < line.text().length(); at++) {
                    int column = ((TextPlace) line.place(at).orElseThrow()).column();
                    assertSameLetter(printed.charAt(column - 1), line.text().charAt(at), seed, printed);
                }
            }
            for (PlacedText line : apart.lines()) {
                for (int at = 0; at < line.text().length(); at++) {
                    int number = ((TextPlace) line.place(at).orElseThrow()).line();
                    assertSameLetter(printed.charAt(number - 1), line.text().charAt(at), seed, printed);
                }
            }
        }
    }

    private static void assertSameLetter(char printed, char canonical, long seed, String text) {
        assertThat(
                        canonical == ' '
                                ? Character.isWhitespace(printed) || Character.isSpaceChar(printed)
                                : printed == canonical)
                .as("seed %d: %s", seed, text)
                .isTrue();
    }

    @Test
    void texts_are_equal_by_letters_and_places() {
        EqualsVerifier.forClass(PlacedText.class).suppress(Warning.NULL_FIELDS).verify();
    }

    @Test
    void it_prints_as_its_text() {
        assertThat(IN_LINE_3).hasToString("一、总体情况");
    }

    private static List<Optional<Place>> places(PlacedText text) {
        return IntStream.range(0, text.text().length()).mapToObj(text::place).toList();
    }

    private static Optional<Place> at(int line, int column) {
        return Optional.of(new TextPlace(line, column));
    }
}
