package io.github.disclosurereport.validation;

import static java.util.Map.entry;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestGroup;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.report.Narrative;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.OrganLevel;
import io.github.disclosurereport.validation.rule.Profile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For each rule a document that violates it and one that is clean. */
final class RuleExamples {

    /**
     * A pair of documents.
     *
     * @param violating what the rule finds something in
     * @param clean the nearest in which it finds nothing
     */
    record Example(Document violating, Document clean) {}

    private static final Optional<Place> NOWHERE = Optional.empty();
    private static final String NATURAL_GRANTED = "requests.granted.naturalPerson";

    private static final String LONG = "严格执行信息发布审核制度，未经审核的信息一律不得发布，确保公开内容准确。";

    private static final Map<String, Example> OF_ONE_REPORT = Map.ofEntries(
            met("READ-01", new Oddity.UnknownKey("requests.grantd", NOWHERE)),
            met(
                    "READ-02",
                    new Oddity.WrongType(
                            "organ", new Bilingual("带引号的文字", "a text in quotes"), Bilingual.same("7"), NOWHERE)),
            met("READ-03", new Oddity.CutShort(new Bilingual("文件到此为止，并不完整", "the file ends in the middle"), NOWHERE)),
            met("READ-04", new Oddity.UnlabelledFigures(TableKind.REQUESTS, "3 0 0 0 0 0 3", NOWHERE)),
            entry(
                    "READ-05",
                    new Example(
                            Document.revised().without(CellPath.parse(NATURAL_GRANTED)),
                            Document.revised().cell(NATURAL_GRANTED, ""))),
            entry(
                    "READ-06",
                    new Example(
                            Document.revised().ambiguous(NATURAL_GRANTED, "7200000"),
                            Document.revised().cell(NATURAL_GRANTED, "7"))),
            met("READ-07", new Oddity.SplitTable(TableKind.REQUESTS, NOWHERE)),
            cell("CELL-01", "requests.granted.researchInstitution", "", "0"),
            cell("CELL-02", "requests.granted.researchInstitution", "—", "0"),
            cell("CELL-03", NATURAL_GRANTED, "7O", "7"),
            cell("CELL-04", NATURAL_GRANTED, "-7", "7"),
            cell("CELL-05", NATURAL_GRANTED, "7.5", "7"),
            cell("CELL-06", NATURAL_GRANTED, "７", "7"),
            cell("CELL-07", NATURAL_GRANTED, "7件", "7"),
            entry(
                    "CELL-08",
                    new Example(
                            Document.revised()
                                    .cell("requests.newlyReceived.naturalPerson", "1")
                                    .cell("requests.newlyReceived.commercialEnterprise", "4")
                                    .cell("requests.newlyReceived.total", "14"),
                            Document.revised())),
            met("CELL-09", new Oddity.FieldCount(TableKind.REQUESTS, "（一）予以公开", 6, 7, NOWHERE)),
            cell("CELL-10", "proactive.administrativeLicenses.decisions", "1000000001", "1000000000"),
            entry(
                    "STRUCT-01",
                    new Example(Document.revised().withoutSection(SectionKind.PROBLEMS), Document.revised())),
            entry(
                    "STRUCT-02",
                    new Example(
                            Document.revised().addHeading(Optional.of(SectionKind.OVERVIEW), "一、总体情况"),
                            Document.revised())),
            heading("STRUCT-03", SectionKind.PROBLEMS, "五、问题与打算"),
            entry(
                    "STRUCT-04",
                    new Example(
                            Document.revised().addHeading(Optional.of(SectionKind.OTHER_MATTERS), "六、其他需要报告的事项"),
                            Document.revised())),
            entry(
                    "STRUCT-05",
                    new Example(Document.revised().addHeading(Optional.empty(), "七、附表说明"), Document.revised())),
            entry("STRUCT-06", new Example(Document.revised().withoutTable(TableKind.CASES), Document.revised())),
            entry("STRUCT-07", new Example(Document.revised().without(RequestRow.GRANTED), Document.revised())),
            entry("STRUCT-08", new Example(Document.revised().moveToEnd(RequestRow.GRANTED), Document.revised())),
            label("STRUCT-09", RequestRow.OTHER_CORRECTION_OVERDUE, "1.申请人无正当理由逾期不补正、行政机关不在处理其政府信息公开申请"),
            entry(
                    "STRUCT-10",
                    new Example(
                            Document.revised()
                                    .oddity(new Oddity.GroupSum(
                                            RequestGroup.UNABLE,
                                            ApplicantKind.NATURAL_PERSON,
                                            new SourceCell(CellText.parse("3", Unit.ITEM), Optional.empty()))),
                            Document.revised()
                                    .oddity(new Oddity.GroupSum(
                                            RequestGroup.UNABLE,
                                            ApplicantKind.NATURAL_PERSON,
                                            new SourceCell(CellText.parse("2", Unit.ITEM), Optional.empty()))))),
            entry(
                    "STRUCT-11",
                    new Example(
                            Document.revised().year(2020), Document.revised().year(2021))),
            label("STRUCT-12", ProactiveRow.NORMATIVE_DOCUMENTS, "规范性文件"),
            entry("STRUCT-13", new Example(Document.revised().corner(Optional.empty()), Document.revised())),
            entry(
                    "STRUCT-16",
                    new Example(
                            Document.revised().report(builder -> builder.text(SectionKind.OVERVIEW, Narrative.of("无"))),
                            Document.revised())),
            label("STRUCT-19", ProactiveColumn.AMOUNT_COLLECTED, "本年收费金额"),
            entry(
                    "STRUCT-20",
                    new Example(
                            Document.revised().addHeading(Optional.empty(), "一、附表"),
                            Document.revised().addHeading(Optional.empty(), "七、附表"))),
            entry(
                    "STRUCT-21",
                    new Example(
                            Document.revised().addHeading(Optional.empty(), "二、政府信息管理"),
                            Document.revised().addHeading(Optional.empty(), "二、其他说明"))),
            entry(
                    "STRUCT-14",
                    new Example(
                            Document.revised().report(builder -> builder.overview("加强了主动公开，效果良好。")),
                            Document.revised())),
            entry(
                    "STRUCT-15",
                    new Example(
                            Document.revised().beside(of(OrganLevel.GOVERNMENT)),
                            Document.revised()
                                    .overview("工作考核、社会评议结果良好，未发生责任追究情形。")
                                    .beside(of(OrganLevel.GOVERNMENT)))),
            problems("STRUCT-17", "公开内容不够丰富，解读形式单一。", "公开内容不够丰富，今后将增加解读。"),
            entry(
                    "STRUCT-18",
                    new Example(
                            Document.revised().under(Profile.of(Map.of("STRUCT-18.letters", "20"))),
                            Document.revised().under(Profile.of(Map.of("STRUCT-18.letters", "2000"))))),
            cell("PRO-01", "proactive.normativeDocuments.inForce", "1", "2"),
            trialCell("PRO-06", "proactive.rules.newlyDisclosed", "1", "0"),
            trialCell("PRO-07", "proactive.administrativeLicenses.change", "-9", "-8"),
            trialCell("PRO-08", "proactive.centralizedProcurement.procurementProjects", "1", "0"),
            trialCell("PRO-09", "proactive.administrativePenalties.decisions", "1", "0"),
            cell("REQ-01", "requests.carriedForward.naturalPerson", "2", "1"),
            cell("REQ-02", "requests.outcomeTotal.naturalPerson", "8", "9"),
            cell("REQ-03", "requests.granted.total", "8", "9"),
            cell("REQ-04", "requests.granted.total", "", "9"),
            cell("REQ-05", "requests.carriedForward.commercialEnterprise", "5", "4"),
            entry(
                    "REQ-06",
                    new Example(
                            Document.revised().cell("requests.carriedForward.total", "10"),
                            Document.revised().cell("requests.carriedForward.total", "9"))),
            entry(
                    "REQ-07",
                    new Example(
                            Document.revised().cell("requests.otherReasons.total", "12"),
                            Document.revised().cell("requests.otherReasons.total", "6"))),
            entry(
                    "REQ-08",
                    new Example(
                            Document.revised().cell("requests.deniedStateSecret.total", "10"),
                            Document.revised().cell("requests.deniedInternalAffairs.total", "10"))),
            entry(
                    "REQ-09",
                    new Example(
                            Document.revised()
                                    .cell("requests.granted.researchInstitution", "12")
                                    .cell("requests.granted.legalServiceInstitution", "3")
                                    .cell("requests.unableNotHeld.naturalPerson", "7")
                                    .cell("requests.unableNotHeld.researchInstitution", "12")
                                    .cell("requests.unableNotHeld.legalServiceInstitution", "3")
                                    .cell("requests.unableNotHeld.total", "9"),
                            Document.revised()
                                    .cell("requests.granted.researchInstitution", "9")
                                    .cell("requests.granted.legalServiceInstitution", "3")
                                    .cell("requests.unableNotHeld.naturalPerson", "7")
                                    .cell("requests.unableNotHeld.researchInstitution", "9")
                                    .cell("requests.unableNotHeld.legalServiceInstitution", "3")
                                    .cell("requests.unableNotHeld.total", "9"))),
            cell("REQ-10", NATURAL_GRANTED, "8", "7"),
            cell("CASE-01", "cases.reconsideration.total", "3", "2"),
            text("TEXT-01", SectionKind.REQUESTS, "全年收到政府信息公开申请15件。", "全年收到政府信息公开申请14件。"),
            text("TEXT-02", SectionKind.REQUESTS, "全年未收到政府信息公开申请。", "全年未收到行政许可申请。"),
            text("TEXT-04", SectionKind.REQUESTS, "上年结转3件，本年新收14件。", "上年结转0件，本年新收14件。"),
            text("TEXT-05", SectionKind.REQUESTS, "全年办结政府信息公开申请12件。", "全年办结政府信息公开申请13件。"),
            text("TEXT-06", SectionKind.REQUESTS, "答复13件，结转下年度2件。", "答复13件，结转下年度1件。"),
            text("TEXT-07", SectionKind.REQUESTS, "收到的申请已全部办结。", "除1件结转下年度外，收到的申请已全部办结。"),
            text("TEXT-08", SectionKind.REQUESTS, "予以公开8件，无法提供4件。", "予以公开9件，无法提供4件。"),
            text("TEXT-09", SectionKind.REQUESTS, "办结申请13件，其中予以公开9件，占72.9%。", "办结申请13件，其中予以公开9件，占69.2%。"),
            text("TEXT-10", SectionKind.REQUESTS, "收到申请14件，申请人均为自然人。", "收到申请14件，其中自然人10件、企业4件。"),
            text("TEXT-11", SectionKind.CASES, "因政府信息公开发生行政复议3件。", "因政府信息公开发生行政复议2件。"),
            text("TEXT-12", SectionKind.CASES, "因政府信息公开发生行政诉讼1件。", "因政府信息公开发生行政诉讼0件。"),
            text("TEXT-13", SectionKind.CASES, "全年未发生政府信息公开行政复议、行政诉讼。", "全年未发生政府信息公开行政诉讼。"),
            text("TEXT-15", SectionKind.OVERVIEW, "本年度制发行政规范性文件4件，废止1件，现行有效20件。", "本年度制发行政规范性文件3件，废止1件，现行有效20件。"),
            text("TEXT-16", SectionKind.OVERVIEW, "全年收取行政事业性收费125万元。", "全年收取行政事业性收费12.5万元。"),
            text("TEXT-17", SectionKind.OVERVIEW, "全年公开信息820条，其中网站600条、公众号320条。", "全年公开信息820条，其中网站500条、公众号320条。"),
            text("TEXT-18", SectionKind.OVERVIEW, "全年主动公开信息20条。本年度主动公开信息16条。", "全年主动公开信息20条。上年主动公开信息16条。"),
            text("TEXT-20", SectionKind.OTHER_MATTERS, "无其他需要报告的事项。", "本年度未收取信息处理费，无其他需要报告的事项。"),
            text("TEXT-23", SectionKind.CASES, "无此情况。", "见上表。"),
            entry(
                    "TEXT-03",
                    new Example(
                            saying(without("requests.newlyReceived"), SectionKind.REQUESTS, "全年收到政府信息公开申请15件。"),
                            saying(without("requests.newlyReceived"), SectionKind.REQUESTS, "全年收到低保申请15件。"))),
            entry(
                    "TEXT-14",
                    new Example(
                            saying(corrected(), SectionKind.CASES, "行政复议3件，均获维持。"),
                            saying(corrected(), SectionKind.CASES, "行政复议3件，维持2件。"))),
            entry(
                    "TEXT-19",
                    new Example(
                            saying(unpaid(), SectionKind.OTHER_MATTERS, "无其他需要报告的事项。"),
                            saying(unpaid(), SectionKind.OTHER_MATTERS, "发出信息处理费收费通知1份，申请人未缴纳。"))),
            entry(
                    "TEXT-21",
                    new Example(
                            saying(
                                    Document.revised().cell("proactive.administrativeFees.amountCollected", "0"),
                                    SectionKind.OTHER_MATTERS,
                                    "本年度收取信息处理费800元。"),
                            saying(Document.revised(), SectionKind.OTHER_MATTERS, "本年度收取信息处理费800元。"))),
            entry(
                    "TEXT-22",
                    new Example(
                            saying(Document.revised(), SectionKind.REQUESTS, "全年收到政府信息公开申请14件，同比增长40%。")
                                    .beside(Context.of().previous(Document.consistent(Edition.REVISED_2021, 2023))),
                            saying(Document.revised(), SectionKind.REQUESTS, "全年收到政府信息公开申请14件，同比增长0%。")
                                    .beside(Context.of().previous(Document.consistent(Edition.REVISED_2021, 2023))))),
            published("PUB-01", OrganLevel.DEPARTMENT, LocalDate.of(2025, 2, 1), LocalDate.of(2025, 1, 31)),
            published("PUB-02", OrganLevel.GOVERNMENT, LocalDate.of(2025, 4, 1), LocalDate.of(2025, 3, 31)),
            entry(
                    "PUB-03",
                    new Example(
                            Document.revised().under(Profile.of(Map.of("PUB-03.deadline", "119"))),
                            Document.revised().under(Profile.of(Map.of("PUB-03.deadline", "120"))))),
            published("PUB-04", OrganLevel.TOWNSHIP, LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1)),
            entry(
                    "PUB-05",
                    new Example(
                            Document.revised().undated(),
                            Document.revised()
                                    .undated()
                                    .beside(Context.of().with(Context.PUBLISHED, LocalDate.of(2025, 1, 20))))),
            preface("PUB-06", "统计期限为2023年1月1日至12月31日。", "统计期限为2024年1月1日至12月31日。"),
            entry(
                    "PUB-07",
                    new Example(
                            Document.revised().withoutTable(TableKind.CASES).oddity(new Oddity.Pictures(2, NOWHERE)),
                            Document.revised().oddity(new Oddity.Pictures(2, NOWHERE)))),
            preface("PUB-08", "统计期限为2024年1月1日至11月30日。", "统计期限为2024年1月1日至12月31日。"),
            preface("PUB-09", "本报告由青岭市水务局编制。", "本报告由青岭市民政局办公室编制。"),
            entry(
                    "PUB-10",
                    new Example(
                            Document.revised().report(builder -> builder.title("政府信息公开工作年度报告")), Document.revised())),
            preface("PUB-11", "依据国办公开办函〔2019〕60号编制。", "依据国办公开办函〔2021〕30号编制。"),
            preface("PUB-12", "依据《政府信息公开条列》编制。", "依据《政府信息公开条例》编制。"),
            overview("QUAL-01", "公民身份号码710000198502140139。", "公民身份号码710000198502140138。"),
            overview("QUAL-02", "联系电话13900001234。", "联系电话0871-66028130。"),
            overview("QUAL-03", "卡号6222000000000000129。", "卡号6222000000000000128。"),
            overview("QUAL-04", "邮箱minzheng@163.com。", "邮箱minzheng@qingling.gov.cn。"),
            overview("QUAL-05", "申请人赵小禾不服答复。", "申请人赵某不服答复。"),
            overview("QUAL-06", "公开信息XX条。", "公开信息12条。"),
            overview("QUAL-07", "2023年，我局公开信息12条。", "2024年，我局公开信息12条。"),
            entry(
                    "QUAL-08",
                    new Example(
                            Document.revised().overview(LONG, LONG),
                            Document.revised().overview(LONG))),
            entry(
                    "QUAL-09",
                    new Example(
                            Document.revised().overview("我市坚持为民服务。").beside(of(OrganLevel.TOWNSHIP)),
                            Document.revised().overview("我镇坚持为民服务。").beside(of(OrganLevel.TOWNSHIP)))),
            overview("QUAL-10", "截止目前，公开信息12条。", "截至目前，公开信息12条。"),
            overview("QUAL-11", "坚持以公开为原则。", "坚持以公开为常态。"),
            overview("QUAL-12", "加强管理（含平台。", "加强管理（含平台）。"),
            overview("QUAL-13", "公开信\uFFFD12条。", "公开信息12条。"),
            entry(
                    "QUAL-14",
                    new Example(
                            Document.revised().overview("（一）主动公开。", "（三）平台建设。"),
                            Document.revised().overview("（一）主动公开。", "（二）平台建设。"))),
            overview("QUAL-15", "20251月5日发布。", "2025年1月5日发布。"),
            entry(
                    "QUAL-16",
                    new Example(
                            Document.revised().beside(Context.of().with(Context.WORDS_TO_AVOID, List.of("图解"))),
                            Document.revised().beside(Context.of().with(Context.WORDS_TO_AVOID, List.of("漫画"))))),
            overview("QUAL-17", "安排资金资金12万元。", "安排资金12万元。"));

    static final Map<String, Example> ALL = both(OF_ONE_REPORT, ContextExamples.ALL);

    private static Map<String, Example> both(Map<String, Example> some, Map<String, Example> others) {
        Map<String, Example> both = new HashMap<>(some);
        both.putAll(others);
        return both;
    }

    private RuleExamples() {}

    private static Context of(OrganLevel level) {
        return Context.of().with(Context.ORGAN_LEVEL, level);
    }

    private static Map.Entry<String, Example> published(
            String rule, OrganLevel level, LocalDate late, LocalDate inTime) {
        return entry(
                rule,
                new Example(
                        Document.revised()
                                .report(builder -> builder.published(late))
                                .beside(of(level)),
                        Document.revised()
                                .report(builder -> builder.published(inTime))
                                .beside(of(level))));
    }

    private static Map.Entry<String, Example> preface(String rule, String wrong, String right) {
        return entry(
                rule,
                new Example(
                        Document.revised().preface(wrong), Document.revised().preface(right)));
    }

    private static Map.Entry<String, Example> problems(String rule, String wrong, String right) {
        return entry(
                rule,
                new Example(
                        Document.revised().report(builder -> builder.problems(wrong)),
                        Document.revised().report(builder -> builder.problems(right))));
    }

    private static Map.Entry<String, Example> overview(String rule, String wrong, String right) {
        return entry(
                rule,
                new Example(
                        Document.revised().overview(wrong), Document.revised().overview(right)));
    }

    private static Map.Entry<String, Example> met(String rule, Oddity oddity) {
        return entry(rule, new Example(Document.revised().oddity(oddity), Document.revised()));
    }

    private static Map.Entry<String, Example> text(String rule, SectionKind section, String wrong, String right) {
        return entry(
                rule,
                new Example(saying(Document.revised(), section, wrong), saying(Document.revised(), section, right)));
    }

    private static Document saying(Document document, SectionKind section, String sentence) {
        return document.report(builder -> builder.text(section, Narrative.of(sentence)));
    }

    /** A document in which a row is all 0. */
    private static Document without(String row) {
        return Document.revised()
                .cell(row + ".naturalPerson", "0")
                .cell(row + ".commercialEnterprise", "0")
                .cell(row + ".total", "0");
    }

    private static Document corrected() {
        return Document.revised().cell("cases.reconsideration.corrected", "1").cell("cases.reconsideration.total", "3");
    }

    private static Document unpaid() {
        return Document.revised()
                .cell("requests.otherFeeOverdue.naturalPerson", "1")
                .cell("requests.otherFeeOverdue.total", "1");
    }

    private static Map.Entry<String, Example> cell(String rule, String path, String wrong, String right) {
        return entry(
                rule,
                new Example(
                        Document.revised().cell(path, wrong), Document.revised().cell(path, right)));
    }

    private static Map.Entry<String, Example> trialCell(String rule, String path, String wrong, String right) {
        return entry(
                rule,
                new Example(Document.trial().cell(path, wrong), Document.trial().cell(path, right)));
    }

    private static Map.Entry<String, Example> heading(String rule, SectionKind section, String wrong) {
        return entry(rule, new Example(Document.revised().heading(section, wrong), Document.revised()));
    }

    private static Map.Entry<String, Example> label(String rule, Heading heading, String wrong) {
        return entry(rule, new Example(Document.revised().label(heading, wrong), Document.revised()));
    }
}
