package io.github.disclosurereport.validation;

import static java.util.Map.entry;

import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.RuleExamples.Example;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.OrganLevel;
import io.github.disclosurereport.validation.rule.OrganPower;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Examples of the rules that need to know something beside the report, and of those on table 四. */
final class ContextExamples {

    private static final Context DEPARTMENT = Context.of().organLevel(OrganLevel.DEPARTMENT);
    private static final Context GOVERNMENT = Context.of().organLevel(OrganLevel.GOVERNMENT);
    private static final String FEES = "proactive.administrativeFees.amountCollected";
    private static final String IN_FORCE = "proactive.normativeDocuments.inForce";
    private static final String CLEAN_UP = "全面清理现行行政规范性文件，主动公开、依申请公开、政府信息管理、平台建设、监督保障有序开展。";

    static final Map<String, Example> ALL = Map.ofEntries(
            entry(
                    "PRO-02",
                    new Example(
                            Document.revised()
                                    .cell("proactive.rules.issued", "1")
                                    .beside(DEPARTMENT),
                            Document.revised().beside(DEPARTMENT))),
            entry(
                    "PRO-03",
                    new Example(
                            withLicenses().beside(Context.of().organPowers(Set.of(OrganPower.PENALTIES))),
                            withLicenses().beside(Context.of().organPowers(Set.of(OrganPower.LICENSING))))),
            entry(
                    "PRO-04",
                    new Example(
                            Document.revised().cell(FEES, "0").beside(GOVERNMENT),
                            Document.revised().beside(GOVERNMENT))),
            entry(
                    "PRO-05",
                    new Example(
                            Document.revised().cell(FEES, "251000").beside(DEPARTMENT),
                            Document.revised().cell(FEES, "25.1").beside(DEPARTMENT))),
            entry(
                    "CASE-02",
                    new Example(
                            withSuit(withoutReconsideration()),
                            withSuit(Document.revised().beside(afterNothing())))),
            entry(
                    "CASE-03",
                    new Example(
                            withoutRequests().beside(afterNothing()),
                            Document.revised().beside(afterNothing()))),
            entry("CASE-04", new Example(withRefusals().cell("cases.directLitigation.total", "1"), withRefusals())),
            entry(
                    "CASE-05",
                    new Example(
                            withCorrections(),
                            withCorrections().report(builder -> builder.problems("行政复议中被纠正的较多，将规范答复。")))),
            entry(
                    "YEAR-01",
                    new Example(
                            Document.revised()
                                    .cell("requests.carriedOver.naturalPerson", "2")
                                    .beside(after(report -> {})),
                            Document.revised()
                                    .cell("requests.carriedOver.naturalPerson", "1")
                                    .cell("requests.carriedOver.total", "1")
                                    .beside(after(report -> {})))),
            year(
                    "YEAR-02",
                    Document.revised().cell(IN_FORCE, "21"),
                    Document.revised().cell(IN_FORCE, "22")),
            entry(
                    "YEAR-03",
                    new Example(
                            Document.revised().beside(afterPending(3)),
                            Document.revised().beside(afterPending(2)))),
            year(
                    "YEAR-04",
                    Document.revised().cell("requests.newlyReceived.total", "140"),
                    Document.revised().cell("requests.newlyReceived.total", "40")),
            year("YEAR-05", Document.revised(), Document.revised().cell("requests.granted.naturalPerson", "8")),
            year(
                    "YEAR-06",
                    Document.revised().report(builder -> builder.overview(CLEAN_UP)),
                    Document.revised()
                            .report(builder -> builder.overview(CLEAN_UP))
                            .cell(IN_FORCE, "19")),
            year(
                    "YEAR-07",
                    Document.revised().cell(FEES, "125000"),
                    Document.revised().cell(FEES, "125")),
            text("YEAR-08", Prose.in(Document.revised(), Prose.OVERVIEW, Prose.PROBLEMS)),
            text("YEAR-09", Prose.in(Document.revised(), Prose.OTHER_OVERVIEW, Prose.PROBLEMS)),
            entry(
                    "YEAR-10",
                    new Example(
                            Prose.in(Document.revised(), Prose.OVERVIEW, "办公条件简陋，将申请经费改造场所，购置设备。")
                                    .beside(after(report -> report.problems("栏目更新不够及时，图解偏少。"))),
                            Prose.in(Document.revised(), Prose.OVERVIEW, "上年所列各项均已改正，现有场所简陋，将予改造。")
                                    .beside(after(report -> report.problems("栏目更新不够及时，图解偏少。"))))),
            year("YEAR-11", Document.revised().report(builder -> builder.organ("青岭市社会事务局")), Document.revised()),
            entry(
                    "YEAR-12",
                    new Example(
                            Document.trial().beside(afterTrial(2019)),
                            Document.trial()
                                    .cell("proactive.administrativeLicenses.previousItems", "6")
                                    .beside(afterTrial(2019)))),
            entry(
                    "YEAR-13",
                    new Example(
                            Document.revised().year(2021).beside(afterTrial(2020)),
                            Document.revised().beside(after(report -> {})))),
            entry(
                    "AGG-01",
                    new Example(
                            Document.revised().beside(Context.of().parts(List.of(part("甲局"), part("乙局")))),
                            Document.revised().beside(Context.of().parts(List.of(part("甲局")))))),
            entry(
                    "AGG-02",
                    new Example(
                            Document.revised().beside(someParts(part("甲局"), part("乙局"))),
                            Document.revised().beside(someParts(part("甲局"))))),
            entry(
                    "AGG-03",
                    new Example(
                            Document.revised().beside(someParts(part("甲局")).expecting(List.of("甲局", "乙局"))),
                            Document.revised().beside(someParts(part("甲局")).expecting(List.of("甲局", "青岭市民政局"))))),
            entry(
                    "AGG-04",
                    new Example(
                            Document.revised().beside(someParts(part("甲局"), part("甲局"))),
                            Document.revised().beside(someParts(part("甲局"), withOneMore("乙局"))))),
            entry(
                    "AGG-05",
                    new Example(
                            Document.revised()
                                    .beside(someParts(
                                            Document.revised().year(2023).read())),
                            Document.revised().beside(someParts(part("甲局"))))),
            entry(
                    "AGG-06",
                    new Example(
                            Document.revised()
                                    .cell("cases.reconsideration.upheld", "3")
                                    .cell("cases.reconsideration.total", "3")
                                    .beside(Context.of().parts(List.of(part("甲局")))),
                            Document.revised().beside(Context.of().parts(List.of(part("甲局")))))),
            entry(
                    "AGG-07",
                    new Example(
                            Document.revised()
                                    .beside(someParts(
                                            written("甲局", Prose.OVERVIEW, Prose.PROBLEMS),
                                            written("乙局", Prose.OVERVIEW, Prose.PROBLEMS))),
                            Document.revised()
                                    .beside(someParts(
                                            written("甲局", Prose.OVERVIEW, Prose.PROBLEMS),
                                            written("乙局", Prose.OTHER_OVERVIEW, Prose.OTHER_PROBLEMS))))),
            entry(
                    "AGG-08",
                    new Example(
                            Document.revised()
                                    .report(builder ->
                                            builder.overview("本报告由市级各部门报告汇总而成，主动公开、依申请公开、政府信息管理、平台建设、监督保障有序开展。"))
                                    .beside(someParts(part("甲局"))),
                            Document.revised().beside(someParts(part("甲局"))))),
            entry(
                    "AGG-09",
                    new Example(
                            Document.revised()
                                    .beside(someParts(Document.revised()
                                            .cell("requests.granted.naturalPerson", "6")
                                            .read())),
                            Document.revised().beside(someParts(part("甲局"))))));

    private ContextExamples() {}

    private static Map.Entry<String, Example> year(String rule, Document violating, Document clean) {
        return entry(rule, new Example(violating.beside(after(report -> {})), clean.beside(after(report -> {}))));
    }

    private static Map.Entry<String, Example> text(String rule, Document violating) {
        Context lastYear = after(report -> report.overview(Prose.OVERVIEW).problems(Prose.PROBLEMS));
        return entry(
                rule,
                new Example(
                        violating.beside(lastYear),
                        Prose.in(Document.revised(), Prose.OTHER_OVERVIEW, Prose.OTHER_PROBLEMS)
                                .beside(lastYear)));
    }

    /** After the report of 2023, changed. */
    private static Context after(Consumer<AnnualReportBuilder> change) {
        AnnualReportBuilder lastYear = Document.consistent(Edition.REVISED_2021, 2023).toBuilder();
        change.accept(lastYear);
        return Context.of().previous(lastYear.build());
    }

    private static Context afterPending(int cases) {
        return after(report -> report.set(CaseForum.RECONSIDERATION, CaseResult.PENDING, cases));
    }

    private static Context afterTrial(int year) {
        return Context.of().previous(Document.consistent(Edition.TRIAL_2019, year));
    }

    /** After a year in which nothing happened. */
    private static Context afterNothing() {
        return Context.of()
                .previous(AnnualReport.builder(Edition.REVISED_2021)
                        .reportYear(2023)
                        .zeroElsewhere()
                        .build());
    }

    private static Document withLicenses() {
        return Document.revised().cell("proactive.administrativeLicenses.decisions", "5");
    }

    private static Document withSuit(Document document) {
        return document.cell("cases.litigationAfterReconsideration.upheld", "1")
                .cell("cases.litigationAfterReconsideration.total", "1");
    }

    private static Document withoutReconsideration() {
        return Document.revised()
                .cell("cases.reconsideration.upheld", "0")
                .cell("cases.reconsideration.total", "0")
                .beside(afterNothing());
    }

    private static Document withoutRequests() {
        Document document = Document.revised();
        Edition.REVISED_2021.cells(TableKind.REQUESTS).forEach(path -> document.cell(path.toString(), "0"));
        return document;
    }

    private static Document withRefusals() {
        return Document.revised().cell("requests.deniedInternalAffairs.total", "10");
    }

    private static Document withCorrections() {
        return Document.revised().cell("cases.reconsideration.corrected", "3").cell("cases.reconsideration.total", "5");
    }

    private static Context someParts(ReadResult... parts) {
        return Context.of().someParts(List.of(parts));
    }

    private static ReadResult part(String organ) {
        return Document.revised().report(builder -> builder.organ(organ)).read();
    }

    private static ReadResult withOneMore(String organ) {
        return Document.revised()
                .cell("requests.granted.naturalPerson", "8")
                .report(builder -> builder.organ(organ))
                .read();
    }

    private static ReadResult written(String organ, String overview, String problems) {
        return Prose.in(Document.revised(), overview, problems)
                .report(builder -> builder.organ(organ))
                .read();
    }
}
