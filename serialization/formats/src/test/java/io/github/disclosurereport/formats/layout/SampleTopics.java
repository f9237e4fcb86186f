package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.form.SectionKind;
import java.util.List;

/**
 * What sample reports write about, with slots for facts in braces: a word, or the name of a cell.
 *
 * <p>The sentences hold what misleads a reader: dates and figures, numbering, the words of headings and labels.
 */
final class SampleTopics {

    /**
     * A matter and some sentences on it.
     *
     * @param heading its sub-heading
     * @param texts paragraphs to choose from
     */
    record Topic(String heading, List<String> texts) {

        static Topic of(String heading, String... texts) {
            return new Topic(heading, List.of(texts));
        }
    }

    private SampleTopics() {}

    static List<String> preface() {
        return List.of(
                "本报告按照《中华人民共和国政府信息公开条例》第五十条编写，分为{sections}六个部分，另附说明。",
                "报告所列数据自{year}年1月1日起，至{year}年12月31日止；金额单位如无注明均为万元，“0”表示没有发生，不是漏填。",
                "读者可登录{place}门户网站（www.{month}{day}.example）“政府信息公开年报”栏目下载全文。对内容有疑问的，请联系{organ}信息公开岗，地址："
                        + "{place}望湖路{number}号3楼305室，邮政编码100{month}0，电话0000-1234{number}。");
    }

    static List<Topic> of(SectionKind section) {
        return switch (section) {
            case OVERVIEW -> overview();
            case PROACTIVE -> proactive();
            case REQUESTS -> requests();
            case CASES -> cases();
            case PROBLEMS -> problems();
            case OTHER_MATTERS -> otherMatters();
        };
    }

    private static List<Topic> overview() {
        return List.of(
                Topic.of(
                        "主动公开情况",
                        "{year}年，{self}在门户网站上网信息{number}条，其中机构职能{few}条、规划计划{few}条、财政预决算{few}条；"
                                + "{month}月{day}日新开“惠企直达”专栏，"
                                + "点击{number}次，比{last}年多{percent}%。",
                        "全年开门迎客{few}场，群众代表{number}人次到窗口体验，现场答问{number}个；编印《办事一本通》{number}册，印制费{amount}万元。"),
                Topic.of(
                        "依申请公开情况",
                        "{year}年新收政府信息公开申请{requests.newlyReceived.total}件，"
                                + "上年结转{requests.carriedOver.total}件，办结{requests.outcomeTotal.total}件，"
                                + "结转下年度继续办理{requests.carriedForward.total}件；其中予以公开{requests.granted.total}件，"
                                + "其余按部分公开、不予公开、无法提供、不予处理、其他处理分别答复，分项数字见第三部分。",
                        "申请渠道以网上为主，信函次之，当面最少。{self}对每件申请建台账、定专人，平均用时{few}个工作日，比法定的20个工作日短。"),
                Topic.of(
                        "政府信息管理",
                        "{month}月集中清理旧文件{number}份，逐份标明有效、失效或者废止；凡属于国家秘密、第三方合法权益和三类内部事务信息的，公开前逐件把关，全年未出差错。",
                        "修订《信息发布审核办法》，把“谁起草、谁定密、谁公开”写进流程；抽查已发信息{number}条，退回补充{few}条，差错率{percent}‰。"),
                Topic.of(
                        "门户网站",
                        "首页改版后栏目由{number}个并为{few}个，打开时间由3.2秒降到0.8秒；新增“Q&A”问答式解读{few}篇，图解{few}幅。",
                        "公众号发文{number}篇，关注者{number}人，阅读过百次的占{percent}%；{last}年遗留的{few}处死链接于{month}月{day}日修复。"),
                Topic.of(
                        "监督保障",
                        "政务公开在年度绩效考核中占4分，{month}月抽查{few}个单位，{few}个单位被约谈；办培训班{few}期，{number}人次参加。社会评议满意率{percent}%。",
                        "对照总体情况、主动公开政府信息情况等各部分要求自查{few}次，发现问题{few}个，均已改正，没有发生责任追究的情形。"));
    }

    private static List<Topic> proactive() {
        return List.of(
                Topic.of(
                        "文件制发",
                        "表内第二十条第（一）项的数字以{year}年12月31日为准，{self}全年清理规范性文件{few}件，其中继续有效的已全部上网。",
                        "规章、规范性文件由法制机构统一编号，{month}月{day}日起同步发布解读{few}篇。"),
                Topic.of(
                        "许可与处罚",
                        "行政许可、行政处罚、行政强制按作出决定的日期统计，{year}年1月1日至12月31日的都计算在内，依法不公开的也计算在内。",
                        "“双公示”平台报送{number}条，7日内报送的占{percent}%。",
                        "行政许可{proactive.administrativeLicenses.decisions}件、行政处罚"
                                + "{proactive.administrativePenalties.decisions}件、行政强制"
                                + "{proactive.administrativeCompulsion.decisions}件，处理决定数量比{last}年多{percent}%。"),
                Topic.of(
                        "收费与采购",
                        "行政事业性收费以实际入库为准，{month}月起执行减免，全年少收{amount}万元，降幅{percent}%。",
                        "采购信息全部在省级平台发布，单笔最高{amount}万元，质疑{few}起，投诉0起。"));
    }

    private static List<Topic> requests() {
        return List.of(
                Topic.of(
                        "办理概况",
                        "{year}年收到申请{requests.newlyReceived.total}件，多数来自自然人，商业企业、科研机构、社会公益组织、"
                                + "法律服务机构和其他组织较少；上年结转{requests.carriedOver.total}件已全部答复。",
                        "“三、本年度办理结果”各行按一件申请只计一种情形填写，与“（七）总计”核对一致；{requests.carriedForward.total}件结转下年度，都在法定期限以内。"),
                Topic.of(
                        "申请内容",
                        "申请较集中的是征地补偿、学区划分和停车收费，三类合计占{percent}%；征求第三方意见{few}次，发出补正通知{few}份。",
                        "对于本机关不掌握相关政府信息的，一并告知应向哪个单位申请；对重复申请，由原经办人答复。"),
                Topic.of(
                        "办理结果",
                        "予以公开{requests.granted.total}件、部分公开{requests.partiallyGranted.total}件，属于国家秘密"
                                + "{requests.deniedStateSecret.total}件，没有现成信息需要另行制作"
                                + "{requests.unableNeedsCreation.total}件，重复申请{requests.notProcessedRepeated.total}件；"
                                + "结转下年度继续办理{requests.carriedForward.total}件。",
                        "表中第一项加第二项之和等于第三项加第四项之和，各行总计与分项之和相等，{month}月{day}日经办公室复核。"),
                Topic.of("收费情况", "没有一件申请达到收取信息处理费的标准，{year}年收取0元。", "{month}月向2名申请人发出缴费通知，共{amount}元，期满前均已缴纳。"));
    }

    private static List<Topic> cases() {
        return List.of(
                Topic.of(
                        "复议与应诉",
                        "{year}年因政府信息公开发生行政复议{cases.reconsideration.total}件；行政诉讼中未经复议直接起诉"
                                + "{cases.directLitigation.total}件、复议后起诉"
                                + "{cases.litigationAfterReconsideration.total}件，结果见表。",
                        "行政复议结果维持{cases.reconsideration.upheld}件、结果纠正{cases.reconsideration.corrected}件、其他结果"
                                + "{cases.reconsideration.otherResult}件、尚未审结{cases.reconsideration.pending}件，总计"
                                + "{cases.reconsideration.total}件。",
                        "负责人出庭{few}次，出庭率{percent}%；{month}月{day}日召开案件讲评会，{few}件被纠正的案件逐一说明原因。"),
                Topic.of(
                        "以案促改",
                        "从结果纠正的案件中归纳出答复文书的{few}类毛病，写成《答复指引》第{few}版，印发{number}份。",
                        "结果维持、其他结果、尚未审结的分类口径与司法行政部门相同。"));
    }

    private static List<Topic> problems() {
        return List.of(
                Topic.of(
                        "不足之处",
                        "一是少数科室把公开当成事后补录，{month}月抽查时有{few}条信息超过20个工作日才上网；二是解读以文字为主，图表只占{percent}%；三是答复文书说理不够。",
                        "{year}年群众来信{number}封，反映“找不到、看不懂”的有{few}封，说明公开离群众的需要还有距离。"),
                Topic.of(
                        "下一步打算",
                        "{next}年，{self}将做好三件事：1.修订公开目录；2.每季度通报一次超期信息；3.新上岗人员培训不少于{few}学时。",
                        "{next}年{month}月底前建成统一的申请办理系统，投资约{amount}万元。"),
                Topic.of(
                        "上年问题整改",
                        "{last}年报告列出的{few}个问题已于{year}年{month}月{day}日前全部销号，其中“栏目空白”一项由第三方复核，得分{percent}分。",
                        "{last}年“总体情况”部分篇幅过长，{year}年已作压缩。"));
    }

    private static List<Topic> otherMatters() {
        return List.of(
                Topic.of("信息处理费", "{year}年没有收取信息处理费。", "{year}年发出收取信息处理费的通知{few}份，实收{number}元，全部缴入国库。"),
                Topic.of(
                        "建议提案",
                        "{year}年承办代表建议{few}件、委员提案{few}件，复文全部上网，面商率100%。",
                        "表格由各科室填报、办公室汇总，与{last}年口径不同的，以本年度为准。"),
                Topic.of("其他", "除以上内容外，没有其他需要报告的事项。", "本报告有{few}幅图，图中数字取整，与表格不一致的，以表格为准。"));
    }
}
