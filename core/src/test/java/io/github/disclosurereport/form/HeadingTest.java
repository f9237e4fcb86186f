package io.github.disclosurereport.form;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.Edition.TRIAL_2019;
import static io.github.disclosurereport.form.Language.EN;
import static io.github.disclosurereport.form.Language.ZH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeadingTest {

    @Test
    void a_name_is_the_label_without_its_number() {
        assertThat(RequestRow.NEWLY_RECEIVED.name(ZH)).isEqualTo("本年新收政府信息公开申请数量");
        assertThat(RequestRow.GRANTED.name(ZH)).isEqualTo("予以公开");
        assertThat(RequestRow.GRANTED.name(EN)).isEqualTo("granted");
    }

    @Test
    void a_name_is_the_label_without_its_explanation() {
        assertThat(RequestRow.PARTIALLY_GRANTED.name(ZH)).isEqualTo("部分公开");
        assertThat(ProactiveColumn.AMOUNT_COLLECTED.name(ZH)).isEqualTo("本年收费金额");
    }

    @Test
    void a_row_of_a_refusal_is_named_after_its_group() {
        assertThat(RequestRow.DENIED_STATE_SECRET.name(ZH)).isEqualTo("不予公开·属于国家秘密");
        assertThat(RequestRow.DENIED_STATE_SECRET.name(EN)).isEqualTo("denied·state secret");
    }

    @Test
    void a_heading_that_is_plain_without_its_group_is_named_alone() {
        assertThat(ApplicantKind.COMMERCIAL_ENTERPRISE.name(ZH)).isEqualTo("商业企业");
        assertThat(CaseForum.DIRECT_LITIGATION.name(ZH)).isEqualTo("未经复议直接起诉");
        assertThat(ProactiveRow.RULES.name(ZH)).isEqualTo("规章");
    }

    @ParameterizedTest
    @EnumSource
    void no_two_headings_along_one_side_of_a_table_share_a_name(Language language) {
        assertThat(Arrays.stream(TableKind.values()).flatMap(table -> Stream.of(table.rows(), table.columns())))
                .as(language.name())
                .allSatisfy(side -> assertThat(side.stream().map(heading -> heading.name(language)))
                        .doesNotHaveDuplicates());
    }

    @Test
    void a_group_is_named_by_its_words() {
        assertThat(RequestGroup.NOT_PROCESSED.name(ZH)).isEqualTo("不予处理");
        assertThat(ApplicantGroup.ORGANIZATION.name(ZH)).isEqualTo("法人或其他组织");
        assertThat(CaseGroup.LITIGATION.name(ZH)).isEqualTo("行政诉讼");
        assertThat(Article20Item.ITEM_8_FEES.name(ZH)).isEqualTo("第二十条第（八）项");
        assertThat(Article20Item.ITEM_8_FEES.name(EN)).isEqualTo("administrative fees");
    }

    @Test
    void a_unit_is_named_by_its_word() {
        assertThat(Unit.TEN_THOUSAND_YUAN.name(ZH)).isEqualTo("万元");
        assertThat(Unit.ITEM.name(EN)).isEqualTo("items");
    }

    @Test
    void a_label_is_printed_with_number_and_explanation() {
        assertThat(RequestRow.PARTIALLY_GRANTED.label(REVISED_2021)).isEqualTo("（二）部分公开（区分处理的，只计这一情形，不计其他情形）");
    }

    @Test
    void a_heading_belongs_to_every_edition_unless_it_says_otherwise() {
        assertThat(editionsOf(RequestRow.GRANTED)).containsExactly(TRIAL_2019, REVISED_2021);
        assertThat(editionsOf(RequestRow.OTHER_UNDIVIDED)).containsExactly(TRIAL_2019);
        assertThat(editionsOf(RequestRow.OTHER_FEE_OVERDUE)).containsExactly(REVISED_2021);
    }

    private static List<Edition> editionsOf(Heading heading) {
        return Arrays.stream(Edition.values()).filter(heading::isIn).toList();
    }

    @Test
    void groups_stand_outermost_first() {
        assertThat(RequestRow.DENIED_STATE_SECRET.groups()).containsExactly(RequestGroup.OUTCOMES, RequestGroup.DENIED);
        assertThat(ApplicantKind.OTHER_ORGANIZATION.groups())
                .containsExactly(ApplicantGroup.APPLICANTS, ApplicantGroup.ORGANIZATION);
    }

    @ParameterizedTest
    @EnumSource
    void a_group_is_in_an_edition_that_has_a_row_or_column_of_it(Edition edition) {
        for (TableKind table : TableKind.values()) {
            List<Heading> headings = Stream.of(table.rows(), table.columns())
                    .flatMap(List::stream)
                    .toList();
            headings.stream()
                    .flatMap(heading -> heading.groups().stream())
                    .forEach(group -> assertThat(group.declaration().isIn(edition))
                            .as(group.label() + " in " + edition)
                            .isEqualTo(headings.stream()
                                    .anyMatch(heading -> heading.groups().contains(group) && heading.isIn(edition))));
        }
    }
}
