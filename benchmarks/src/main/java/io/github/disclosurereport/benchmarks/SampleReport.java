package io.github.disclosurereport.benchmarks;

import static io.github.disclosurereport.form.ApplicantKind.COMMERCIAL_ENTERPRISE;
import static io.github.disclosurereport.form.ApplicantKind.LEGAL_SERVICE_INSTITUTION;
import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.CaseForum.DIRECT_LITIGATION;
import static io.github.disclosurereport.form.CaseForum.RECONSIDERATION;
import static io.github.disclosurereport.form.CaseResult.CORRECTED;
import static io.github.disclosurereport.form.CaseResult.PENDING;
import static io.github.disclosurereport.form.CaseResult.TOTAL;
import static io.github.disclosurereport.form.CaseResult.UPHELD;
import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.ProactiveColumn.AMOUNT_COLLECTED;
import static io.github.disclosurereport.form.ProactiveColumn.DECISIONS;
import static io.github.disclosurereport.form.ProactiveColumn.IN_FORCE;
import static io.github.disclosurereport.form.ProactiveColumn.ISSUED;
import static io.github.disclosurereport.form.ProactiveColumn.REPEALED;
import static io.github.disclosurereport.form.ProactiveRow.ADMINISTRATIVE_COMPULSION;
import static io.github.disclosurereport.form.ProactiveRow.ADMINISTRATIVE_FEES;
import static io.github.disclosurereport.form.ProactiveRow.ADMINISTRATIVE_LICENSES;
import static io.github.disclosurereport.form.ProactiveRow.ADMINISTRATIVE_PENALTIES;
import static io.github.disclosurereport.form.ProactiveRow.NORMATIVE_DOCUMENTS;
import static io.github.disclosurereport.form.RequestRow.CARRIED_FORWARD;
import static io.github.disclosurereport.form.RequestRow.CARRIED_OVER;
import static io.github.disclosurereport.form.RequestRow.DENIED_PROCESS_INFORMATION;
import static io.github.disclosurereport.form.RequestRow.DENIED_THIRD_PARTY_RIGHTS;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static io.github.disclosurereport.form.RequestRow.NOT_PROCESSED_PETITION;
import static io.github.disclosurereport.form.RequestRow.OTHER_CORRECTION_OVERDUE;
import static io.github.disclosurereport.form.RequestRow.PARTIALLY_GRANTED;
import static io.github.disclosurereport.form.RequestRow.UNABLE_NOT_HELD;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import java.time.LocalDate;

/** The report that everything is measured on. Organ, figures and sentences are invented. */
final class SampleReport {

    private SampleReport() {}

    /** Everything adds up. */
    static AnnualReport clean() {
        return setFigures(AnnualReport.builder(REVISED_2021))
                .organ("青岭市民政局")
                .reportYear(2025)
                .title("青岭市民政局2025年政府信息公开工作年度报告")
                .published(LocalDate.of(2026, 1, 20))
                .preface(
                        "本报告由青岭市民政局按照《中华人民共和国政府信息公开条例》和国务院办公厅政府信息公开工作年度报告格式编制，" + "报告的数字截至2025年年底。如对报告内容有疑问，请与本局办公室联系。")
                .overview(
                        "2025年，我局围绕养老服务、社会救助、儿童福利、社会组织管理等群众关心的事项推进政府信息公开，" + "坚持以公开为常态、不公开为例外，公开的质量和时效稳步提高。",
                        "（一）主动公开。全年通过门户网站发布各类信息，及时公布低保标准、养老机构名录、社会组织年检结果和" + "福利彩票公益金使用情况，对涉及群众切身利益的文件同步发布图解和问答。",
                        "（二）依申请公开。规范接收、登记、审核、答复、归档各环节，与申请人充分沟通，答复均在法定期限内作出；" + "上年结转的申请已全部办结。",
                        "（三）政府信息管理。对现行有效的规范性文件逐件清理并公布目录，制发公文时同步确定公开属性，" + "发布前经过保密审查和内容审核。",
                        "（四）平台建设。优化政府信息公开专栏的栏目设置和检索功能，完成无障碍改造，维护政务新媒体账号，" + "及时回应网民留言。",
                        "（五）监督保障。将政府信息公开纳入年度考核，组织业务培训，接受社会评议，全年未发生责任追究。")
                .problems(
                        "一是部分政策解读的形式较为单一，二是基层工作人员对申请答复文书的格式掌握不够，三是历史信息的整理" + "尚不完整。",
                        "2026年，我局将丰富解读形式，开展案例培训，补齐历史信息，并听取服务对象对公开内容的意见。")
                .otherMatters("2025年度，我局没有收取政府信息公开信息处理费。没有其他需要报告的事项。")
                .zeroElsewhere()
                .withTotals()
                .build();
    }

    private static AnnualReportBuilder setFigures(AnnualReportBuilder builder) {
        return builder.set(NORMATIVE_DOCUMENTS, ISSUED, 4)
                .set(NORMATIVE_DOCUMENTS, REPEALED, 2)
                .set(NORMATIVE_DOCUMENTS, IN_FORCE, 27)
                .set(ADMINISTRATIVE_LICENSES, DECISIONS, 316)
                .set(ADMINISTRATIVE_PENALTIES, DECISIONS, 9)
                .set(ADMINISTRATIVE_COMPULSION, DECISIONS, 1)
                .set(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED, "128.5")
                .set(NEWLY_RECEIVED, NATURAL_PERSON, 64)
                .set(NEWLY_RECEIVED, COMMERCIAL_ENTERPRISE, 7)
                .set(NEWLY_RECEIVED, LEGAL_SERVICE_INSTITUTION, 3)
                .set(CARRIED_OVER, NATURAL_PERSON, 5)
                .set(GRANTED, NATURAL_PERSON, 31)
                .set(GRANTED, COMMERCIAL_ENTERPRISE, 4)
                .set(GRANTED, LEGAL_SERVICE_INSTITUTION, 3)
                .set(PARTIALLY_GRANTED, NATURAL_PERSON, 8)
                .set(DENIED_THIRD_PARTY_RIGHTS, NATURAL_PERSON, 3)
                .set(DENIED_PROCESS_INFORMATION, COMMERCIAL_ENTERPRISE, 1)
                .set(UNABLE_NOT_HELD, NATURAL_PERSON, 17)
                .set(UNABLE_NOT_HELD, COMMERCIAL_ENTERPRISE, 2)
                .set(NOT_PROCESSED_PETITION, NATURAL_PERSON, 4)
                .set(OTHER_CORRECTION_OVERDUE, NATURAL_PERSON, 2)
                .set(CARRIED_FORWARD, NATURAL_PERSON, 4)
                .set(RECONSIDERATION, UPHELD, 3)
                .set(RECONSIDERATION, CORRECTED, 1)
                .set(DIRECT_LITIGATION, PENDING, 1);
    }

    /** The same with two mistakes: digits exchanged in table 三, a total one too high in table 四. */
    static AnnualReport wrong() {
        return clean().with(CellPath.of(GRANTED, NATURAL_PERSON), 13).with(CellPath.of(RECONSIDERATION, TOTAL), 5);
    }

    /** Its figures in the order of the edition's cells, an amount in millionths of 万元, as a hand-written check would keep them. */
    static long[] numbers(AnnualReport report) {
        return report.edition().cells().stream()
                .mapToLong(path -> report.cell(path)
                        .value()
                        .orElseThrow()
                        .movePointRight(path.unit() == Unit.ITEM ? 0 : 6)
                        .longValueExact())
                .toArray();
    }
}
