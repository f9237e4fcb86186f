package io.github.disclosurereport.source;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.Edition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.source.Place.TablePlace;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PrintedLabelTest {

    @ParameterizedTest
    @EnumSource
    void the_labels_of_an_edition_are_official_in_it(Edition edition) {
        assertThat(headings(edition))
                .as(edition.name())
                .allSatisfy(heading -> assertThat(
                                label(heading, heading.label(edition)).isOfficialIn(edition))
                        .as(heading.label(edition))
                        .isTrue());
    }

    private static Stream<Heading> headings(Edition edition) {
        return edition.cells().stream()
                .flatMap(path -> Stream.of(path.row(), path.column()))
                .distinct();
    }

    static Stream<Arguments> layout_and_shape_are_no_wording() {
        String denied = "1.属于国家秘密";
        RequestRow secret = RequestRow.DENIED_STATE_SECRET;
        return Stream.of(
                Arguments.of("full-width point", secret, "1．属于国家秘密"),
                Arguments.of("comma behind a number", secret, "1、属于国家秘密"),
                Arguments.of("bracket behind a number", secret, "1）属于国家秘密"),
                Arguments.of("narrow bracket behind a number", secret, "1)属于国家秘密"),
                Arguments.of("blank behind a number", secret, "1 属于国家秘密"),
                Arguments.of("colon behind a number", secret, "1：属于国家秘密"),
                Arguments.of("full-width point behind a numeral", RequestRow.CARRIED_OVER, "二．上年结转政府信息公开申请数量"),
                Arguments.of("point behind a numeral", RequestRow.CARRIED_OVER, "二.上年结转政府信息公开申请数量"),
                Arguments.of("comma behind a numeral", RequestRow.CARRIED_OVER, "二，上年结转政府信息公开申请数量"),
                Arguments.of("blank behind a numeral", RequestRow.CARRIED_OVER, "二\u3000上年结转政府信息公开申请数量"),
                Arguments.of("full-width digit", secret, "１.属于国家秘密"),
                Arguments.of("blank", secret, "1. 属于 国家秘密"),
                Arguments.of("no-break space", secret, "1.\u00A0属于国家秘密"),
                Arguments.of("full-width blank", secret, "\u3000" + denied + "\u3000"),
                Arguments.of("line break", secret, "1.属于\n国家秘密"),
                Arguments.of("a letter that nobody sees", secret, "\u200B1.属于\u00AD国家秘密\uFEFF"),
                Arguments.of("a number between brackets", secret, "(1)属于国家秘密"),
                Arguments.of("a wide number", secret, "１．属于国家秘密"),
                Arguments.of("no quotes", RequestRow.DENIED_SECURITY_AND_STABILITY, "3.危及三安全一稳定"),
                Arguments.of("narrow brackets", RequestRow.GRANTED, "(一)予以公开"),
                Arguments.of("black brackets", RequestRow.GRANTED, "【一】予以公开"),
                Arguments.of("tortoise brackets", RequestRow.GRANTED, "〔一〕予以公开"),
                Arguments.of("square brackets", RequestRow.GRANTED, "[一]予以公开"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void layout_and_shape_are_no_wording(String what, Heading heading, String printed) {
        assertThat(label(heading, printed).isOfficialIn(REVISED_2021)).as(what).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void brackets_and_quotes_of_any_shape_are_no_wording(Edition edition) {
        assertThat(rows(edition)).as(edition.name()).allSatisfy(row -> {
            String official = row.label(edition);
            String other = official.replace('（', '(')
                    .replace('）', ')')
                    .replace('“', '"')
                    .replace('”', '"')
                    .replace('《', '「')
                    .replace('》', '」');
            assertThat(label(row, other).isOfficialIn(edition)).as(other).isTrue();
        });
    }

    private static Stream<Heading> rows(Edition edition) {
        return edition.cells().stream().map(CellPath::row).distinct();
    }

    static Stream<Arguments> other_words_are_another_wording() {
        return Stream.of(
                Arguments.of("word", RequestRow.OTHER_FEE_OVERDUE, "按照", "按"),
                Arguments.of("letter left out", RequestRow.DENIED_STATE_SECRET, "国家秘密", "国家密"),
                Arguments.of("letter too many", RequestRow.DENIED_STATE_SECRET, "国家秘密", "国家的秘密"),
                Arguments.of("another number", RequestRow.DENIED_STATE_SECRET, "1.", "2."),
                Arguments.of("another numeral", RequestRow.CARRIED_OVER, "二、", "一、"),
                Arguments.of("nothing behind a number", RequestRow.DENIED_STATE_SECRET, "1.", "1"),
                Arguments.of("no number", RequestRow.DENIED_STATE_SECRET, "1.", ""),
                Arguments.of("comma for a pause mark", RequestRow.OTHER_CORRECTION_OVERDUE, "、", "，"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void other_words_are_another_wording(String what, Heading heading, String official, String printed) {
        String label = heading.label(REVISED_2021);
        String other = label.contains(official) ? label.replace(official, printed) : label.replace(printed, official);
        assertThat(other).as(what).isNotEqualTo(label);
        assertThat(label(heading, other).isOfficialIn(REVISED_2021)).as(other).isFalse();
    }

    @Test
    void a_label_that_two_editions_word_differently_is_official_in_its_own() {
        Heading reworded = headings(TRIAL_2019)
                .filter(heading -> heading.isIn(REVISED_2021))
                .filter(heading -> !heading.label(TRIAL_2019).equals(heading.label(REVISED_2021)))
                .findFirst()
                .orElseThrow();
        assertThat(Arrays.stream(Edition.values()))
                .allSatisfy(edition -> assertThat(Arrays.stream(Edition.values())
                                .filter(label(reworded, reworded.label(edition))::isOfficialIn))
                        .containsExactly(edition));
    }

    @Test
    void a_label_of_a_row_that_an_edition_lacks_is_not_official_in_it() {
        RequestRow undivided = RequestRow.OTHER_UNDIVIDED;
        assertThat(label(undivided, undivided.label(TRIAL_2019)).isOfficialIn(TRIAL_2019))
                .isTrue();
        assertThat(label(undivided, undivided.label(TRIAL_2019)).isOfficialIn(REVISED_2021))
                .isFalse();
    }

    @Test
    void of_the_label_of_a_column_only_the_letters_count() {
        Heading column = ProactiveColumn.AMOUNT_COLLECTED;
        String official = column.label(REVISED_2021);
        assertThat(label(column, official.replaceAll("[（）]", "\n")).isOfficialIn(REVISED_2021))
                .isTrue();
        assertThat(label(column, official.replace("万元", "元")).isOfficialIn(REVISED_2021))
                .isFalse();
    }

    @Test
    void labels_are_equal_by_heading_text_and_place() {
        EqualsVerifier.forClass(PrintedLabel.class)
                .withIgnoredFields("editions")
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void a_label_has_its_place_and_prints_as_its_text() {
        Optional<Place> place = Optional.of(new TablePlace(0, 2, 6, 1));
        PrintedLabel label = new PrintedLabel(RequestRow.GRANTED, "（一）予以公开", place);
        assertThat(label.heading()).isEqualTo(RequestRow.GRANTED);
        assertThat(label.place()).isEqualTo(place);
        assertThat(label).hasToString("（一）予以公开");
    }

    private static PrintedLabel label(Heading heading, String printed) {
        return new PrintedLabel(heading, printed, Optional.empty());
    }
}
