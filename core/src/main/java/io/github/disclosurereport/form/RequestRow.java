package io.github.disclosurereport.form;

import static io.github.disclosurereport.form.Declaration.labelled;
import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.Edition.TRIAL_2019;
import static io.github.disclosurereport.form.RequestGroup.DENIED;
import static io.github.disclosurereport.form.RequestGroup.NOT_PROCESSED;
import static io.github.disclosurereport.form.RequestGroup.OTHER;
import static io.github.disclosurereport.form.RequestGroup.OUTCOMES;
import static io.github.disclosurereport.form.RequestGroup.UNABLE;

/** The rows of table 三, requests received and processed, in print order. Figures in requests (件). */
public enum RequestRow implements Heading {
    /** First item: requests received in the report year; article 31 says on which day. */
    NEWLY_RECEIVED(labelled("一、本年新收政府信息公开申请数量", "requests newly received")),
    /** Second item: requests still open at the end of the year before. */
    CARRIED_OVER(labelled("二、上年结转政府信息公开申请数量", "requests carried over")),
    /** Disclosed in full, or told where it is public; article 36 (1) and (2). */
    GRANTED(labelled("（一）予以公开", "granted").in(OUTCOMES)),
    /** Disclosed in part; article 37. Counted here alone, not again under a refusal. */
    PARTIALLY_GRANTED(
            labelled("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "partially granted").in(OUTCOMES)),
    /** Article 14. */
    DENIED_STATE_SECRET(labelled("1.属于国家秘密", "state secret").in(OUTCOMES, DENIED)),
    /** Article 14. */
    DENIED_FORBIDDEN_BY_LAW(labelled("2.其他法律行政法规禁止公开", "forbidden by law").in(OUTCOMES, DENIED)),
    /** Article 14: national, public and economic security, social stability. */
    DENIED_SECURITY_AND_STABILITY(
            labelled("3.危及“三安全一稳定”", "security and stability").in(OUTCOMES, DENIED)),
    /** Articles 15 and 32. */
    DENIED_THIRD_PARTY_RIGHTS(labelled("4.保护第三方合法权益", "third party rights").in(OUTCOMES, DENIED)),
    /** Article 16, first paragraph. */
    DENIED_INTERNAL_AFFAIRS(labelled("5.属于三类内部事务信息", "internal affairs").in(OUTCOMES, DENIED)),
    /** Article 16, second paragraph. */
    DENIED_PROCESS_INFORMATION(labelled("6.属于四类过程性信息", "process information").in(OUTCOMES, DENIED)),
    /** Article 16, second paragraph. */
    DENIED_ENFORCEMENT_FILE(labelled("7.属于行政执法案卷", "enforcement file").in(OUTCOMES, DENIED)),
    /** Article 36 (7): registers with a procedure of their own. */
    DENIED_ADMINISTRATIVE_INQUIRY(
            labelled("8.属于行政查询事项", "administrative inquiry").in(OUTCOMES, DENIED)),
    /** Article 36 (4) and (5): does not exist, or another organ holds it. */
    UNABLE_NOT_HELD(labelled("1.本机关不掌握相关政府信息", "not held").in(OUTCOMES, UNABLE)),
    /** Article 38. */
    UNABLE_NEEDS_CREATION(labelled("2.没有现成信息需要另行制作", "would have to be created").in(OUTCOMES, UNABLE)),
    /** Article 30. */
    UNABLE_UNCLEAR_AFTER_CORRECTION(
            labelled("3.补正后申请内容仍不明确", "unclear after correction").in(OUTCOMES, UNABLE)),
    /** Article 39, first paragraph. */
    NOT_PROCESSED_PETITION(labelled("1.信访举报投诉类申请", "petition").in(OUTCOMES, NOT_PROCESSED)),
    /** Article 36 (6). */
    NOT_PROCESSED_REPEATED(labelled("2.重复申请", "repeated request").in(OUTCOMES, NOT_PROCESSED)),
    /** Article 39, second paragraph. */
    NOT_PROCESSED_PUBLICATION(labelled("3.要求提供公开出版物", "public publication").in(OUTCOMES, NOT_PROCESSED)),
    /** Article 35. */
    NOT_PROCESSED_EXCESSIVE(labelled("4.无正当理由大量反复申请", "excessive requests").in(OUTCOMES, NOT_PROCESSED)),
    /** Asks to confirm or issue again what the applicant already has. */
    NOT_PROCESSED_CONFIRM_OR_REISSUE(
            labelled("5.要求行政机关确认或重新出具已获取信息", "confirm or re-issue").in(OUTCOMES, NOT_PROCESSED)),
    /** The group （六） as one row, before it was divided. */
    OTHER_UNDIVIDED(labelled("（六）其他处理", "other handling").in(OUTCOMES).until(TRIAL_2019)),
    /** Article 30: given up, since the request was not corrected in time. */
    OTHER_CORRECTION_OVERDUE(labelled("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "correction overdue")
            .in(OUTCOMES, OTHER)
            .since(REVISED_2021)),
    /** Article 42: the information processing fee was not paid in time. */
    OTHER_FEE_OVERDUE(labelled("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "fee overdue")
            .in(OUTCOMES, OTHER)
            .since(REVISED_2021)),
    /** Whatever else closed a request, such as its withdrawal. */
    OTHER_REASONS(labelled("3.其他", "other reasons").in(OUTCOMES, OTHER).since(REVISED_2021)),
    /** Third item: the sum of the outcomes. */
    OUTCOME_TOTAL(labelled("（七）总计", "total outcomes").in(OUTCOMES).total()),
    /** Fourth item: requests not yet answered at the end of the year. */
    CARRIED_FORWARD(labelled("四、结转下年度继续办理", "carried forward"));

    private final Declaration declaration;

    RequestRow(Declaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
