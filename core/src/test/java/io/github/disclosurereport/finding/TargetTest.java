package io.github.disclosurereport.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.finding.Target.HeadingTarget;
import io.github.disclosurereport.finding.Target.LabelTarget;
import io.github.disclosurereport.finding.Target.OddityTarget;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.source.PrintedHeading;
import io.github.disclosurereport.source.PrintedLabel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TargetTest {

    @Test
    void a_place_in_another_report_is_told_with_the_report() {
        Place place = new TextPlace(3, 4);
        assertThat(ReportRole.THIS.describe(place, Language.ZH)).isEqualTo("第3行第4字");
        assertThat(ReportRole.part(2).describe(place, Language.ZH)).isEqualTo("第2个下级报告，第3行第4字");
        assertThat(ReportRole.PREVIOUS.describe(place, Language.EN))
                .isEqualTo("last year's report, line 3, character 4");
    }

    private static final Optional<Place> HERE = Optional.of(new TextPlace(12, 7));

    static Stream<List<Target>> targets_are_equal_by_what_they_are_wherever_that_stands() {
        return Stream.of(
                List.of(heading("一、甲", HERE), heading("一、甲", Optional.empty()), heading("一、乙", HERE)),
                List.of(label("（一）予以公开", HERE), label("（一）予以公开", Optional.empty()), label("予以公开", HERE)),
                List.of(figures("1275", HERE), figures("1275", Optional.empty()), figures("31", HERE)));
    }

    @ParameterizedTest
    @MethodSource
    void targets_are_equal_by_what_they_are_wherever_that_stands(List<Target> targets) {
        assertThat(targets.get(0))
                .isEqualTo(targets.get(1))
                .hasSameHashCodeAs(targets.get(1))
                .isNotEqualTo(targets.get(2));
    }

    @Test
    void the_same_words_are_another_target_in_another_report_or_for_the_second_time() {
        PrintedHeading heading = new PrintedHeading(Optional.of(SectionKind.OVERVIEW), "一、总体情况", HERE);
        assertThat(new HeadingTarget(ReportRole.THIS, 0, heading))
                .isNotEqualTo(new HeadingTarget(ReportRole.PREVIOUS, 0, heading))
                .isNotEqualTo(new HeadingTarget(ReportRole.THIS, 1, heading));
    }

    @Test
    void headings_labels_and_oddities_count_from_0() {
        PrintedLabel label = new PrintedLabel(RequestRow.GRANTED, "（一）予以公开", HERE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LabelTarget(ReportRole.THIS, -1, label))
                .withMessage("No label has the number -1: count from 0");
    }

    private static Target heading(String text, Optional<Place> place) {
        return new HeadingTarget(
                ReportRole.THIS, 0, new PrintedHeading(Optional.of(SectionKind.OVERVIEW), text, place));
    }

    private static Target label(String text, Optional<Place> place) {
        return new LabelTarget(ReportRole.THIS, 0, new PrintedLabel(RequestRow.GRANTED, text, place));
    }

    private static Target figures(String figures, Optional<Place> place) {
        return new OddityTarget<>(ReportRole.THIS, 0, new Oddity.UnlabelledFigures(TableKind.REQUESTS, figures, place));
    }
}
