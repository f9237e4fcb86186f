package io.github.disclosurereport.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.text.PersonalData.Found;
import io.github.disclosurereport.text.PersonalData.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource({
        "证件号710000198502140139。, IDENTITY_NUMBER, 710000198502140139",
        "11010519491231002X，, IDENTITY_NUMBER, 11010519491231002X",
        "号码为820000 19781130 2745, IDENTITY_NUMBER, 820000 19781130 2745",
        "电话13900001234, MOBILE_NUMBER, 13900001234",
        "手机：159-0000-2345。, MOBILE_NUMBER, 159-0000-2345",
        "手机188 0000 3456全天, MOBILE_NUMBER, 188 0000 3456",
        "监督电话：１３６００００５６７８。, MOBILE_NUMBER, １３６００００５６７８",
        "打入6222000000000000129账户, CARD_NUMBER, 6222000000000000129",
        "卡号6228 4800 0000 0000 018，, CARD_NUMBER, 6228 4800 0000 0000 018",
        "公务用车云Z12345维修, VEHICLE_PLATE, 云Z12345",
        "新能源车云Z·D12345年检, VEHICLE_PLATE, 云Z·D12345",
        "申请人赵小禾不服, NAME, 赵小禾",
        "原告：刘青，诉我局, NAME, 刘青",
        "申请人欧阳小禾的复议, NAME, 欧阳小禾",
        "如赵小禾诉县自然资源局一案, NAME, 赵小禾",
        "其中周小满诉县自然资源局一案, NAME, 周小满",
        "刘青不服县自然资源局答复, NAME, 刘青",
        "刘知远申请公开的材料, NAME, 刘知远",
        "一是刘知远申请公开的材料, NAME, 刘知远",
        "刘知远提出的政府信息公开申请, NAME, 刘知远"
    })
    void what_tells_a_person_is_found(String text, Kind kind, String words) {
        int from = text.indexOf(words);
        assertThat(PersonalData.in(text)).containsExactly(new Found(kind, from, from + words.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "证件号710000198502140138。", // another check digit
                "证件号710000198513140139。", // no such month
                "统一社会信用代码113501281036018123",
                "统一社会信用代码91530100MA6K12345X",
                "项目编号13820240012",
                "受理13820240012号案件",
                "办公电话0871-66028130",
                "传真：0871-66028131",
                "热线12345、12329、10639999",
                "总访问次数达13800138000次",
                "资金13800138000元，折合138001.38万元",
                "面积13800138000.5平方米",
                "卡号6222000000000000128", // another check digit
                "单号8888000000000000121", // no bank's
                "苗木批次A2024001",
                "云A2024001号公告",
                "G56高速、S313省道",
                "申请人王某不服",
                "申请人李先生来电",
                "申请人陈述、申辩",
                "当事人周边群众",
                "申请人何时提出",
                "申请人高度认可",
                "被告知补正",
                "马某诉县自然资源局一案",
                "张家村诉县自然资源局一案",
                "黄金林场诉县自然资源局一案",
                "刘知远的投诉",
                "程序上申请公开",
                "高校申请公开的文件",
                "做好依申请公开",
                "东方公司申请公开的文件",
                "12 345 678 90 123 4567"
            })
    void what_looks_like_it_is_not(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "证件号710000198502140139。, 证件号710*************39。",
        "电话13900001234, 电话139******34",
        "打入6222000000000000129账户, 打入6222*************29账户",
        "公务用车云Z12345维修, 公务用车云Z****5维修",
        "申请人赵小禾不服, 申请人赵**不服"
    })
    void it_is_masked_letter_by_letter(String text, String masked) {
        assertThat(PersonalData.masked(text)).isEqualTo(masked).hasSameSizeAs(text);
    }

    @Test
    void a_name_may_have_its_number_behind_it() {
        assertThat(PersonalData.masked("申请人赵小禾13900001234逾期")).isEqualTo("申请人赵**139******34逾期");
        assertThat(PersonalData.masked("申请人赵小禾2024年")).isEqualTo("申请人赵小禾2024年");
    }

    @Test
    void all_of_it_is_masked() {
        assertThat(PersonalData.masked("申请人赵小禾（13900001234、710000198502140139）"))
                .isEqualTo("申请人赵**（139******34、710*************39）");
    }

    /** Every check digit but one is wrong. */
    @Test
    void one_check_digit_of_eleven_is_right() {
        assertThat("0123456789X"
                        .chars()
                        .mapToObj(digit -> "11010519491231002" + (char) digit)
                        .filter(number -> !PersonalData.in(number).isEmpty()))
                .containsExactly("11010519491231002X");
    }
}
