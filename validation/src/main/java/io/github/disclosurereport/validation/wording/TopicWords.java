package io.github.disclosurereport.validation.wording;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Words by which a text speaks of a topic: many, because what is there in other words is not lacking. */
final class TopicWords {

    static final Map<Topic, List<String>> ALL = new EnumMap<>(Topic.class);

    static {
        put(Topic.PROACTIVE_DISCLOSURE, "主动公开 主动发布 主动对外 公开各类 公开信息 公开政府信息 发布信息 发布各类 公布信息 公开内容 信息发布");
        put(Topic.DISCLOSURE_UPON_REQUEST, "依申请 申请公开 公开申请 受理申请 收到申请 申请受理");
        put(
                Topic.INFORMATION_MANAGEMENT,
                "信息管理 审核 审查 属性认定 公开属性 规范性文件 政策文件库 三审三校 保密 公开制度 信息公开目录 公开指南 动态调整 清理 归集 公开流程 制度建设 组织管理 公开管理");
        put(
                Topic.PLATFORM_DEVELOPMENT,
                "平台 网站 门户 专栏 新媒体 公众号 微信 微博 公报 栏目 公开栏 公示栏 公告栏 宣传栏 电子屏 显示屏 查阅点 查阅中心 公开专区 查阅室 载体 公开渠道");
        put(
                Topic.OVERSIGHT_AND_SAFEGUARDS,
                "监督 保障 考核 培训 评议 领导小组 组织领导 责任追究 检查 督查 督办 专人负责 专人 责任分工 考评 主管部门 组织机构 工作机制 队伍建设 追责 问责");
        put(Topic.ASSESSMENT, "考核 考评 绩效 测评 评估");
        put(Topic.APPRAISAL, "评议 社会评价 满意度 群众评价 公众评价");
        put(Topic.ACCOUNTABILITY, "追究 追责 问责 责任倒查");
        put(
                Topic.PROBLEM,
                "问题 不足 短板 差距 薄弱 有待 不够 欠缺 还需 仍需 尚需 需进一步 需要进一步 亟待 亟需 缺乏 不高 不强 不及时 不到位 不完善 不全面 不规范 不均衡 不平衡 不深 不多 不丰富 较少 偏少 单一 滞后 困难 弱项"
                        + " 尚未 有限 待提高 待提升 待加强 难点 不健全 不熟悉 不充分 不明显 缺少 不统一 不一致 不畅 不紧 不准 不实 存在 较弱 较慢 较低 偏低 矛盾 待完善 参差 紧缺 欠佳 难以 程度低 率低 率不 较差 低下 老旧 陈旧 偏慢"
                        + " 不精 不专 不广 不快 不细 不严 不顺 未能 缺失 短缺 空白 流于");
        put(
                Topic.IMPROVEMENT,
                "下一步 下步 今后 将进 将加 将继 将着 将从 将围 将按 将重 将切 将认 将不 将采 将以 将坚 将通 将逐 将深 将丰 将增 将组 将健 将完 将优 将强 将推 将开 将建 将在 将积 将对 将严 将努 将全 将持 将邀 将实 将大 我局将 我镇将 我市将 我县将 我区将 改进 整改 措施 继续 接下来 明年 下一年 拟邀 拟采 拟从 拟在 拟进 拟通 计划 打算 加强 完善 强化 优化 提升 提高 加大 健全 推进 丰富 规范 拓展 拓宽 创新 落实 深化 组织 开展 建立 补齐 责成 邀请 增加 增设 修订");
    }

    private TopicWords() {}

    private static void put(Topic topic, String words) {
        ALL.put(topic, List.of(words.split(" ", -1)));
    }
}
