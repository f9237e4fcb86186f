package io.github.disclosurereport.validation.written;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.report.AnnualReport;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What patterns may say of an organ: the figures of its tables, and others that it counts beside them. By name. */
final class Facts {

    private static final Map<String, RequestRow> ROWS = Map.ofEntries(
            Map.entry("新收", RequestRow.NEWLY_RECEIVED),
            Map.entry("上年结转", RequestRow.CARRIED_OVER),
            Map.entry("办结", RequestRow.OUTCOME_TOTAL),
            Map.entry("结转", RequestRow.CARRIED_FORWARD),
            Map.entry("予以公开", RequestRow.GRANTED),
            Map.entry("部分公开", RequestRow.PARTIALLY_GRANTED),
            Map.entry("国家秘密", RequestRow.DENIED_STATE_SECRET),
            Map.entry("法律禁止", RequestRow.DENIED_FORBIDDEN_BY_LAW),
            Map.entry("三安全", RequestRow.DENIED_SECURITY_AND_STABILITY),
            Map.entry("第三方", RequestRow.DENIED_THIRD_PARTY_RIGHTS),
            Map.entry("内部事务", RequestRow.DENIED_INTERNAL_AFFAIRS),
            Map.entry("过程性", RequestRow.DENIED_PROCESS_INFORMATION),
            Map.entry("执法案卷", RequestRow.DENIED_ENFORCEMENT_FILE),
            Map.entry("行政查询", RequestRow.DENIED_ADMINISTRATIVE_INQUIRY),
            Map.entry("不掌握", RequestRow.UNABLE_NOT_HELD),
            Map.entry("另行制作", RequestRow.UNABLE_NEEDS_CREATION),
            Map.entry("不明确", RequestRow.UNABLE_UNCLEAR_AFTER_CORRECTION),
            Map.entry("信访", RequestRow.NOT_PROCESSED_PETITION),
            Map.entry("重复", RequestRow.NOT_PROCESSED_REPEATED),
            Map.entry("出版物", RequestRow.NOT_PROCESSED_PUBLICATION),
            Map.entry("大量反复", RequestRow.NOT_PROCESSED_EXCESSIVE),
            Map.entry("重新出具", RequestRow.NOT_PROCESSED_CONFIRM_OR_REISSUE),
            Map.entry("其他未分", RequestRow.OTHER_UNDIVIDED),
            Map.entry("逾期不补正", RequestRow.OTHER_CORRECTION_OVERDUE),
            Map.entry("逾期未缴费", RequestRow.OTHER_FEE_OVERDUE),
            Map.entry("其他原因", RequestRow.OTHER_REASONS));

    private static final Map<String, List<String>> SUMS = Map.of(
            "不予公开", List.of("国家秘密", "法律禁止", "三安全", "第三方", "内部事务", "过程性", "执法案卷", "行政查询"),
            "无法提供", List.of("不掌握", "另行制作", "不明确"),
            "不予处理", List.of("信访", "重复", "出版物", "大量反复", "重新出具"),
            "其他处理", List.of("其他未分", "逾期不补正", "逾期未缴费", "其他原因"),
            "组织", List.of("企业", "科研", "公益", "法律", "其他组织"));

    private static final Map<String, ApplicantKind> APPLICANTS = Map.of(
            "自然人", ApplicantKind.NATURAL_PERSON,
            "企业", ApplicantKind.COMMERCIAL_ENTERPRISE,
            "科研", ApplicantKind.RESEARCH_INSTITUTION,
            "公益", ApplicantKind.PUBLIC_WELFARE_ORGANIZATION,
            "法律", ApplicantKind.LEGAL_SERVICE_INSTITUTION,
            "其他组织", ApplicantKind.OTHER_ORGANIZATION);

    private static final Map<String, CaseResult> RESULTS = Map.of(
            "", CaseResult.TOTAL,
            "维持", CaseResult.UPHELD,
            "纠正", CaseResult.CORRECTED,
            "其他", CaseResult.OTHER_RESULT,
            "未结", CaseResult.PENDING);

    private static final Map<String, CellPath> PROACTIVE = Map.ofEntries(
            Map.entry("规章制发", CellPath.of(ProactiveRow.RULES, ProactiveColumn.ISSUED)),
            Map.entry("规章废止", CellPath.of(ProactiveRow.RULES, ProactiveColumn.REPEALED)),
            Map.entry("规章有效", CellPath.of(ProactiveRow.RULES, ProactiveColumn.IN_FORCE)),
            Map.entry("文件制发", CellPath.of(ProactiveRow.NORMATIVE_DOCUMENTS, ProactiveColumn.ISSUED)),
            Map.entry("文件废止", CellPath.of(ProactiveRow.NORMATIVE_DOCUMENTS, ProactiveColumn.REPEALED)),
            Map.entry("文件有效", CellPath.of(ProactiveRow.NORMATIVE_DOCUMENTS, ProactiveColumn.IN_FORCE)),
            Map.entry("规章新制作", CellPath.of(ProactiveRow.RULES, ProactiveColumn.NEWLY_MADE)),
            Map.entry("规章新公开", CellPath.of(ProactiveRow.RULES, ProactiveColumn.NEWLY_DISCLOSED)),
            Map.entry("规章总数", CellPath.of(ProactiveRow.RULES, ProactiveColumn.TOTAL_DISCLOSED)),
            Map.entry("文件新制作", CellPath.of(ProactiveRow.NORMATIVE_DOCUMENTS, ProactiveColumn.NEWLY_MADE)),
            Map.entry("文件新公开", CellPath.of(ProactiveRow.NORMATIVE_DOCUMENTS, ProactiveColumn.NEWLY_DISCLOSED)),
            Map.entry("文件总数", CellPath.of(ProactiveRow.NORMATIVE_DOCUMENTS, ProactiveColumn.TOTAL_DISCLOSED)),
            Map.entry("许可", CellPath.of(ProactiveRow.ADMINISTRATIVE_LICENSES, ProactiveColumn.DECISIONS)),
            Map.entry("许可项目", CellPath.of(ProactiveRow.ADMINISTRATIVE_LICENSES, ProactiveColumn.PREVIOUS_ITEMS)),
            Map.entry("处罚", CellPath.of(ProactiveRow.ADMINISTRATIVE_PENALTIES, ProactiveColumn.DECISIONS)),
            Map.entry("强制", CellPath.of(ProactiveRow.ADMINISTRATIVE_COMPULSION, ProactiveColumn.DECISIONS)),
            Map.entry("收费", CellPath.of(ProactiveRow.ADMINISTRATIVE_FEES, ProactiveColumn.AMOUNT_COLLECTED)),
            Map.entry("采购项目", CellPath.of(ProactiveRow.CENTRALIZED_PROCUREMENT, ProactiveColumn.PROCUREMENT_PROJECTS)),
            Map.entry("采购金额", CellPath.of(ProactiveRow.CENTRALIZED_PROCUREMENT, ProactiveColumn.PROCUREMENT_AMOUNT)));

    private final Map<String, BigDecimal> figures = new HashMap<>();
    private final AnnualReport report;
    private final Random random;

    private Facts(AnnualReport report, Random random) {
        this.report = report;
        this.random = random;
    }

    static Facts of(AnnualReport report, Optional<AnnualReport> previous, int year, Random random) {
        Facts facts = new Facts(report, random);
        facts.set("版", year);
        facts.tables();
        previous.ifPresent(facts::lastYear);
        facts.parts();
        facts.others();
        return facts;
    }

    private void tables() {
        ROWS.forEach((name, row) -> put(name, CellPath.of(row, ApplicantKind.TOTAL)));
        APPLICANTS.forEach((name, kind) -> put(name, CellPath.of(RequestRow.NEWLY_RECEIVED, kind)));
        SUMS.forEach(
                (name, parts) -> set(name, parts.stream().mapToLong(this::count).sum()));
        RESULTS.forEach((name, result) -> {
            put("复议" + name, CellPath.of(CaseForum.RECONSIDERATION, result));
            put("直诉" + name, CellPath.of(CaseForum.DIRECT_LITIGATION, result));
            put("后诉" + name, CellPath.of(CaseForum.LITIGATION_AFTER_RECONSIDERATION, result));
            set("诉讼" + name, count("直诉" + name) + count("后诉" + name));
        });
        PROACTIVE.forEach(this::put);
    }

    private void lastYear(AnnualReport previous) {
        set("去年新收", total(previous, RequestRow.NEWLY_RECEIVED));
        set("去年办结", total(previous, RequestRow.OUTCOME_TOTAL));
        set(
                "去年复议",
                previous.cell(CellPath.of(CaseForum.RECONSIDERATION, CaseResult.TOTAL))
                        .count()
                        .orElse(0));
    }

    private static long total(AnnualReport report, RequestRow row) {
        return report.cell(CellPath.of(row, ApplicantKind.TOTAL)).count().orElse(0);
    }

    /** What was received by channel, organ and season, and what was concluded in a special way. */
    private void parts() {
        split("新收", "网上", "邮寄", "当面", "传真");
        split("新收", "部门新收", "下级新收", "本级新收");
        split("新收", "上半年新收", "下半年新收");
        set("四季度", upTo(count("下半年新收")));
        set("延期", upTo(count("办结") / 2));
        set("当场", upTo(count("办结") / 2));
        set("电邮", upTo(count("予以公开") - 1));
        set("累计新收", count("新收") + figures.getOrDefault("去年新收", BigDecimal.ZERO).longValue() + 1 + upTo(300));
    }

    private void others() {
        List.of("网站信息", "微信信息", "微博信息", "别处信息").forEach(name -> set(name, 40 + upTo(900)));
        set("信息", count("网站信息") + count("微信信息") + count("微博信息") + count("别处信息"));
        set("累计信息", count("网站信息") + 1000 + upTo(9000));
        List.of("解读", "建议", "提案", "草案", "备案", "培训", "补正", "转化", "复议备案", "清单许可", "清单处罚", "清单其他")
                .forEach(name -> set(name, 6 + upTo(30)));
        List.of(
                        "双公示", "审核", "热线", "留言", "低保", "不动产", "法援", "咨询", "查阅", "来信", "信访件", "培训人次", "许可申请", "复议业务",
                        "应诉业务", "审查")
                .forEach(name -> set(name, 90 + upTo(1900)));
        List.of("资料", "播放", "访问", "粉丝").forEach(name -> set(name, 3000 + upTo(90000)));
        List.of("公文公开", "公文依申请", "公文不公开").forEach(name -> set(name, 10 + upTo(300)));
        set("公文", count("公文公开") + count("公文依申请") + count("公文不公开"));
        set("清理有效", 20 + upTo(60));
        set("清理改", 1 + upTo(9));
        set("清理", count("清理有效") + count("清理改"));
    }

    private void split(String whole, String... parts) {
        long rest = count(whole);
        for (int i = 0; i < parts.length; i++) {
            long part = i == parts.length - 1 || random.nextInt(5) == 0 ? rest : upTo(rest);
            set(parts[i], part);
            rest -= part;
        }
    }

    private long upTo(long most) {
        return most <= 0 ? 0 : random.nextLong(most + 1);
    }

    private void put(String name, CellPath path) {
        if (report.edition().has(path)) {
            report.cell(path).value().ifPresent(number -> figures.put(name, number));
        }
    }

    private void set(String name, long number) {
        figures.put(name, BigDecimal.valueOf(number));
    }

    private long count(String name) {
        return figures.getOrDefault(name, BigDecimal.ZERO).longValue();
    }

    /** A figure; empty where the year, the edition or the year before does not have it. */
    Optional<BigDecimal> figure(String name) {
        return Optional.ofNullable(figures.get(name));
    }
}
