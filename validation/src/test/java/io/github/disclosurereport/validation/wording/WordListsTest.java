package io.github.disclosurereport.validation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.OrganLevel;
import io.github.disclosurereport.validation.text.Listed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of the lists of words does what it is for. */
class WordListsTest {

    private static final Context TOWNSHIP = Context.of().with(Context.ORGAN_LEVEL, OrganLevel.TOWNSHIP);
    private static final Context DEPARTMENT = Context.of().with(Context.ORGAN_LEVEL, OrganLevel.DEPARTMENT);

    static Stream<Listed> misprints() {
        return listed("misprints.txt");
    }

    static Stream<Listed> topics() {
        return listed("topics.txt");
    }

    static Stream<Listed> doublings() {
        return listed("doublings.txt");
    }

    static Stream<Listed> traditional() {
        return listed("traditional.txt");
    }

    static Stream<Listed> mailBoxes() {
        return listed("mailboxes.txt");
    }

    /** Those that a rule tells by. */
    static Stream<Listed> wrongs() {
        return Stream.of("misprints.txt", "vocabulary.txt", "working-days.txt", "principles.txt", "mailboxes.txt")
                .flatMap(WordListsTest::listed);
    }

    private static Stream<Listed> listed(String name) {
        return Listed.in(Vocabulary.class, name).stream();
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void what_is_wrong_is_found(Listed listed) {
        assertThat(found(listed.wrong())).as(listed.wrong()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void nothing_is_found_where_nothing_is_wrong(Listed listed) {
        assertThat(listed.right()).isNotEmpty();
        assertThat(found(listed.right())).as(listed.right()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("misprints")
    void a_misprint_is_told_with_what_is_meant_and_not_found_in_that(Listed listed) {
        Cue cue = Cue.valueOf(listed.line().meaning());
        String right = listed.line().of();
        for (String word : listed.line().words()) {
            String wrong = word.replaceAll("\\[[^\\]]*\\]", "");
            assertThat(listed.wrong()).contains(wrong);
            assertThat(wording(listed.wrong()).met(cue))
                    .extracting(Occurrence::meant)
                    .contains(right);
            assertThat(wording(listed.wrong().replace(wrong, right)).met(cue)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void a_topic_is_spoken_of_with_each_of_its_words(Listed listed) {
        Topic topic = Topic.valueOf(listed.line().of());
        assertThat(listed.line().words()).anyMatch(listed.right()::contains);
        assertThat(speaks(listed.right(), topic)).isTrue();
        assertThat(listed.line().words()).allMatch(word -> speaks(word + "。", topic));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void a_topic_is_not_spoken_of_in_other_words(Listed listed) {
        assertThat(listed.wrong()).isNotEmpty();
        assertThat(speaks(listed.wrong(), Topic.valueOf(listed.line().of()))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("doublings")
    void a_word_that_may_stand_twice_does_so_in_its_sentence(Listed listed) {
        boolean isLonger = listed.line().meaning().equals("LONGER");
        assertThat(listed.line().words())
                .allMatch(word -> listed.right().contains((isLonger ? word.substring(0, 2) : word) + word));
        assertThat(wording(listed.right()).met(Cue.DOUBLED)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("traditional")
    void a_traditional_letter_is_met_and_the_simplified_one_is_not(Listed listed) {
        assertThat(listed.line().words())
                .allMatch(letter -> wording(letter + "。").met(Cue.TRADITIONAL).size() == 1);
        assertThat(wording(listed.line().meaning() + "。").met(Cue.TRADITIONAL)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mailBoxes")
    void each_provider_is_told(Listed listed) {
        assertThat(listed.line().words())
                .allMatch(domain ->
                        wording("qinglingbgs@" + domain).met(Cue.PRIVATE_MAIL).size() == 1);
    }

    @Test
    void a_township_speaks_for_its_city_only_where_that_acts() {
        assertThat(Listed.in(Speakers.class, "places.txt")).allSatisfy(listed -> {
            assertThat(found(listed.wrong(), TOWNSHIP)).isNotEmpty();
            assertThat(found(listed.right(), TOWNSHIP)).isEmpty();
        });
    }

    @Test
    void letters_in_front_and_behind_make_another_word() {
        assertThat(List.of("2024年末收到申请2件。", "向部份额持有人公开。", "年渡口客运量。", "申请入学信息。", "重申清公开办的制度。"))
                .allSatisfy(sentence -> assertThat(wording(sentence).met(Cue.MISPRINT))
                        .as(sentence)
                        .isEmpty());
    }

    private static boolean speaks(String sentence, Topic topic) {
        return wording(sentence).says(SectionKind.OVERVIEW, topic);
    }

    private static Wording wording(String sentence) {
        return Wording.of(report(sentence));
    }

    private static List<Finding> found(String sentence) {
        return found(sentence, DEPARTMENT);
    }

    private static List<Finding> found(String sentence, Context context) {
        return ReportCheck.standard().check(report(sentence), context).findings().stream()
                .filter(finding -> finding.targets().stream().anyMatch(TextTarget.class::isInstance))
                .toList();
    }

    private static AnnualReport report(String sentence) {
        return AnnualReport.builder(Edition.REVISED_2021)
                .reportYear(2025)
                .overview(sentence)
                .build();
    }
}
