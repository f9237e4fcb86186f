package io.github.disclosurereport.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.RequestGroup;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.table.CellText;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OddityTest {

    private static final CellPath CELL = CellPath.parse("requests.granted.total");
    private static final Optional<Place> HERE = Optional.of(new TextPlace(12, 7));

    private static Stream<Arguments> each_oddity() {
        return each(HERE);
    }

    /** One of each kind that stands at a place, and its identifier. */
    private static Stream<Arguments> each(Optional<Place> place) {
        return Stream.of(
                Arguments.of(new Oddity.UnknownKey("requests.grantd", place), "unknownKey.requests.grantd"),
                Arguments.of(new Oddity.RepeatedKey("organ", place), "repeatedKey.organ"),
                Arguments.of(
                        new Oddity.WrongType("cases", Bilingual.same("an object"), Bilingual.same("7"), place),
                        "wrongType.cases"),
                Arguments.of(new Oddity.CutShort(Bilingual.same("unexpected end in line 31"), place), "cutShort"),
                Arguments.of(
                        new Oddity.UnlabelledFigures(TableKind.REQUESTS, "31 2 0", place),
                        "unlabelledFigures.requests"),
                Arguments.of(
                        new Oddity.FieldCount(TableKind.REQUESTS, "（一）予以公开", 6, 7, place),
                        "fieldCount.requests.（一）予以公开"),
                Arguments.of(new Oddity.RepeatedCell(CELL, "31", place), "repeatedCell.requests.granted.total"),
                Arguments.of(new Oddity.ExtraRow(TableKind.REQUESTS, "甲类申请", place), "extraRow.requests.甲类申请"),
                Arguments.of(new Oddity.ExtraColumn(TableKind.CASES, "撤诉", place), "extraColumn.cases.撤诉"),
                Arguments.of(
                        new Oddity.GroupSum(
                                RequestGroup.DENIED,
                                ApplicantKind.NATURAL_PERSON,
                                new SourceCell(CellText.parse("31", Unit.ITEM), place)),
                        "groupSum.DENIED.naturalPerson"),
                Arguments.of(new Oddity.SplitTable(TableKind.PROACTIVE, place), "splitTable.proactive"),
                Arguments.of(new Oddity.Furniture("打印 关闭", place), "furniture.打印 关闭"));
    }

    @ParameterizedTest
    @MethodSource("each_oddity")
    void an_identifier_has_no_figure_and_no_place(Oddity oddity, String identifier) {
        assertThat(oddity.identifier()).isEqualTo(identifier);
    }

    @ParameterizedTest
    @MethodSource("each_oddity")
    void without_its_place_it_is_the_same_wherever_it_stands(Oddity oddity, String identifier) {
        assertThat(oddity.place()).isEqualTo(HERE);
        assertThat(oddity.withoutPlace()).isNotEqualTo(oddity);
        assertThat(each(Optional.empty()).map(other -> other.get()[0])).contains(oddity.withoutPlace());
    }
}
