package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.wording.Cue;
import java.util.List;

/** What tells a person has no place in a report; none of it is printed whole in a finding either. */
final class PrivacyRules {

    private static final String LAW = Basis.article("十五");

    private static final Rule IDENTITY_NUMBER = Occurrences.violating(
                    Occurrences.rule(
                            "QUAL-01",
                            ERROR,
                            LAW + "；《个人信息保护法》第二十八条",
                            "文字中有公民身份号码",
                            "A citizen's identity number stands in the text"),
                    Cue.IDENTITY_NUMBER)
            .says("“{words}”为公民身份号码", "\"{words}\" is a citizen's identity number")
            .build();

    private static final Rule MOBILE_NUMBER = Occurrences.violating(
                    Occurrences.rule(
                            "QUAL-02", WARNING, LAW, "文字中有手机号码", "A mobile telephone number stands in the text"),
                    Cue.MOBILE_NUMBER)
            .says(
                    "“{words}”似为手机号码，公开联系方式宜用办公电话",
                    "\"{words}\" seems to be a mobile number: give the number of an office")
            .build();

    private static final Rule CARD_NUMBER = Occurrences.violating(
                    Occurrences.rule(
                            "QUAL-03",
                            WARNING,
                            LAW,
                            "文字中有银行卡号或车牌号",
                            "A bank card number or a vehicle's number stands in the text"),
                    Cue.CARD_NUMBER,
                    Cue.VEHICLE_PLATE)
            .says("“{words}”似为银行卡号或车牌号", "\"{words}\" seems to be the number of a bank card or a vehicle")
            .build();

    private static final Rule PRIVATE_MAIL = Occurrences.violating(
                    Occurrences.rule(
                            "QUAL-04",
                            INFO,
                            Basis.PRACTICE,
                            "联系邮箱为商业邮箱",
                            "The mail box given is one of a public provider"),
                    Cue.PRIVATE_MAIL)
            .says(
                    "联系邮箱“{words}”为商业邮箱，宜用政务邮箱",
                    "the mail box \"{words}\" is one of a public provider: give an official one")
            .build();

    private static final Rule PARTY_NAME = Occurrences.violating(
                    Occurrences.rule("QUAL-05", WARNING, LAW, "文字中有申请人或当事人姓名", "An applicant or another party is named")
                            .version(2),
                    Cue.PARTY_NAME)
            .says("“{words}”似为当事人姓名，应隐去", "\"{words}\" seems to be the name of a party: leave it out")
            .build();

    static final List<Rule> ALL = List.of(IDENTITY_NUMBER, MOBILE_NUMBER, CARD_NUMBER, PRIVATE_MAIL, PARTY_NAME);

    private PrivacyRules() {}
}
