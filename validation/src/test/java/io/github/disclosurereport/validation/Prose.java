package io.github.disclosurereport.validation;

import io.github.disclosurereport.report.AnnualReport;

/** Texts that are long enough to be compared. */
final class Prose {

    static final String OVERVIEW = "全年通过门户网站发布养老服务、社会救助、殡葬管理等信息126条，公开重大政策解读稿8篇，办理依申请公开14件，均在法定期限内答复。"
            + "健全信息发布审核制度，完善公开目录，专人维护栏目，定期开展自查，接受社会监督。";

    static final String OTHER_OVERVIEW =
            "围绕婚姻登记跨区通办和社区食堂建设，向居民印发服务指南三千份，在街头设置查阅点六处。收到的来信由窗口统一登记，" + "转交科室承办后逐件回访。新任联络员参加了市里的轮训，年底请居民代表到场评议。";

    static final String PROBLEMS = "一是政策解读形式较为单一，图解和视频偏少；二是部分栏目更新不够及时。下一步将丰富解读形式，增加图解和短视频，" + "明确栏目责任人，按月检查更新情况，逾期通报。";

    static final String OTHER_PROBLEMS =
            "承办人员变动频繁，新手不熟悉流程，文书用语不统一。今后安排老同志带教，编写文书样式，每季度组织一次集中学习和案例讨论，" + "年底进行测试，把结果作为评先依据。";

    private Prose() {}

    static AnnualReport in(AnnualReport report, String overview, String problems) {
        return report.toBuilder().overview(overview).problems(problems).build();
    }

    static Document in(Document document, String overview, String problems) {
        return document.report(builder -> builder.overview(overview).problems(problems));
    }
}
