package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.INFO;

import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What became of the problems that last year's report named. */
final class NamedProblems {

    private static final TextPart PROBLEMS = TextPart.of(SectionKind.PROBLEMS);

    /** A section that says nothing is another matter. */
    private static final int SHORTEST = 20;

    /** What problems are about, each in all its words; what stands behind is what a section 五 says with one of them. */
    private static final List<List<String>> TOPICS = List.of(
            List.of("解读", "图解"), // 政策解读形式较为单一
            List.of("回应", "关切", "舆情"), // 回应社会关切不够及时
            List.of("平台", "网站", "栏目", "专栏", "专区"), // 网站栏目设置不够合理
            List.of("新媒体", "微信", "公众号", "微博", "客户端"), // 政务新媒体运用不足
            List.of("及时", "时效", "滞后", "更新"), // 部分信息更新滞后
            List.of("人员", "队伍", "培训", "业务能力", "业务水平", "专业"), // 工作人员业务能力有待提高
            List.of("意识", "认识", "重视", "主动性"), // 部分股室公开意识不强
            List.of("内容", "质量", "深度", "广度", "全面", "范围"), // 公开内容不够全面
            List.of("依申请", "申请", "答复", "受理"), // 依申请公开答复不够规范
            List.of("监督", "考核", "检查", "评议", "督"), // 监督考核力度不够
            List.of("渠道", "途径", "方式", "形式"), // 公开形式不够多样
            List.of("互动", "参与", "意见征集", "群众", "公众"), // 公众参与度不高
            List.of("目录", "分类", "标准化", "规范化"), // 目录编制不够细致
            List.of("文件", "规章"), // 规范性文件公开不够集中
            List.of("制度", "机制", "流程"), // 工作机制有待健全
            List.of("审核", "审查", "保密", "错别字", "错敏"), // 信息发布审核不够严格
            List.of("协调", "配合", "联动", "统筹"), // 部门之间配合不够
            List.of("宣传", "知晓")); // 群众对政府信息公开知晓度不高

    /** What refers to last year itself. */
    private static final List<String> LAST_YEAR = List.of("上年", "上一年", "去年", "往年", "年初");

    static final Rule RULE = Rule.builder("YEAR-10")
            .severity(INFO)
            .basis(Basis.PRACTICE)
            .title("未提及上年所列问题的改进情况", "Nothing is said of the problems that last year's report named")
            .needs(Facet.PROSE)
            .needs(Context.PREVIOUS)
            .forEach(NamedProblems::sections)
            .judge(NamedProblems::judge)
            .fills("topics")
            .says(
                    "第五部分未提及上年报告所列问题（{topics}）的改进情况",
                    "section 五 says nothing of the problems that last year's report named ({topics})")
            .build();

    private NamedProblems() {}

    /** The section, if last year's names a problem. */
    private static List<TextTarget> sections(Subject subject) {
        List<TextTarget> paragraphs = subject.paragraphs(PROBLEMS);
        boolean isThere = text(subject.report()).length() >= SHORTEST;
        return isThere && !topics(previous(subject)).isEmpty() ? paragraphs.subList(0, 1) : List.of();
    }

    private static String text(AnnualReport report) {
        return String.join("", report.paragraphs(PROBLEMS));
    }

    private static String previous(Subject subject) {
        return text(subject.get(Context.PREVIOUS).report());
    }

    private static List<List<String>> topics(String text) {
        return TOPICS.stream().filter(topic -> isIn(text, topic)).toList();
    }

    private static boolean isIn(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }

    private static Outcome judge(Subject subject, TextTarget section) {
        String text = text(subject.report());
        List<List<String>> topics = topics(previous(subject));
        boolean refersToThem = isIn(text, LAST_YEAR)
                || isIn(text, yearBefore(subject))
                || topics.stream().anyMatch(topic -> isIn(text, topic));
        return refersToThem
                ? Outcome.held()
                : Outcome.violated(section).with("topics", Bilingual.same(words(previous(subject), topics)));
    }

    private static List<String> yearBefore(Subject subject) {
        OptionalInt year = subject.report().reportYear();
        return year.isPresent() ? List.of((year.getAsInt() - 1) + "年") : List.of();
    }

    private static String words(String text, List<List<String>> topics) {
        return topics.stream()
                .map(topic -> topic.stream().filter(text::contains).findFirst().orElseThrow())
                .collect(Collectors.joining("、"));
    }
}
