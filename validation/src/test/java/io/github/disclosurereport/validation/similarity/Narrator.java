package io.github.disclosurereport.validation.similarity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes what organs write, sentence by sentence; # is a number, and what stands in brackets is one of several words. */
final class Narrator {

    private static final int SENTENCES = 14;

    private static final List<String> WORDS = List.of(
            "养老服务|社会救助|殡葬管理|婚姻登记|儿童福利|社区治理|慈善事业|区划地名",
            "门户网站|政务公开栏|微信公众号|政府公报|办事大厅|新闻发布会",
            "公开|发布|公布|推送",
            "及时|按时|主动|集中",
            "进一步|持续|不断|着力",
            "各科室|各股室|下属单位|基层站所");

    private static final List<String> PATTERNS = List.of(
            "全年通过(1)(2)(0)信息#条，较上年增加#条。",
            "围绕(0)重点工作，(3)(2)政策文件#件、解读材料#篇。",
            "(4)完善(0)领域目录，新增栏目#个，调整栏目#个。",
            "收到公民、法人和其他组织提出的申请#件，均在法定期限内答复。",
            "对内容不明确的申请，先与申请人电话沟通，再发出补正通知#份。",
            "建立信息发布台账，由(5)逐条登记、逐级签字后(2)。",
            "(4)规范公文属性认定，拟稿时同步标明公开方式和理由。",
            "对历年制发的文件开展清查，标注有效、失效和废止#件。",
            "依托(1)设置(0)专题，方便群众按事项查找和下载。",
            "在(1)开通留言功能，全年答复留言#条，办结率保持稳定。",
            "召开(0)政策说明会#次，邀请居民代表#人次参加。",
            "组织(5)业务骨干培训#场，讲授条例条文和典型案例。",
            "将公开工作纳入年度绩效，对(5)每季度通报一次得分。",
            "聘请社会监督员#名，就(0)信息的时效和可读性打分。",
            "全年未发生因信息(2)不当引起的责任追究情形。",
            "编印(0)办事手册#册，在社区服务点免费取阅。",
            "把(0)补助对象名单在(1)公示七天，接受查询和举报。",
            "开展“走进机关”活动#场，现场演示(0)业务办理流程。",
            "对网站错链、空白栏目进行排查，(3)整改#处。",
            "与档案部门对接，移交历史文件#卷，供公众查阅。",
            "一是(0)类信息(2)不够均衡，个别栏目更新间隔较长。",
            "二是解读方式偏重文字，图表和视频所占比例不高。",
            "三是(5)联络员变动频繁，对条例掌握不够熟练。",
            "四是与群众的互动不足，意见征集的参与人数偏少。",
            "下一步将(4)细化(0)公开事项，明确时限和责任人。",
            "针对解读单一，将邀请业务人员出镜讲解(0)政策。",
            "针对人员变动，将编写操作指南并安排专人带教。",
            "针对互动不足，将在(1)增设问卷，按月汇总反馈。",
            "对(5)报送的信息实行初审、复审、终审，退回修改#条。",
            "按照上级部署，完成(0)试点领域标准目录的修订工作。",
            "开设老年人友好版面，字体放大，并提供语音播报。",
            "指导(5)编制公开指南，统一受理渠道和文书格式。",
            "对群众咨询较多的(0)事项，制作问答#组在(1)滚动播放。",
            "配合审计和督查，提供(0)资金分配结果的公开记录。",
            "(4)压减纸质材料，能够通过共享取得的不再要求提供。",
            "选取#个社区作为观察点，了解居民获取信息的习惯。");

    private final Random random;

    Narrator(Random random) {
        this.random = random;
    }

    /** Sentences of a text, with blanks for words and numbers. */
    List<String> outline() {
        List<String> patterns = new ArrayList<>(PATTERNS);
        Collections.shuffle(patterns, random);
        return patterns.subList(0, SENTENCES).stream().map(this::worded).toList();
    }

    /** The same outline with some of its sentences, in percent; the others are new. */
    List<String> keeping(List<String> outline, int percent) {
        List<String> others = new ArrayList<>(PATTERNS);
        Collections.shuffle(others, random);
        List<String> kept = new ArrayList<>(outline);
        int replaced = outline.size() * (100 - percent) / 100;
        for (int i = 0; i < replaced; i++) {
            kept.set(i, worded(others.get(i)));
        }
        Collections.shuffle(kept, random);
        return kept;
    }

    /** The same outline, in each sentence a word more with some probability, in percent. */
    List<String> edited(List<String> outline, int percent) {
        return outline.stream()
                .map(sentence -> random.nextInt(100) < percent ? edited(sentence) : sentence)
                .toList();
    }

    private String edited(String sentence) {
        int at = 1 + random.nextInt(sentence.length() - 1);
        return sentence.substring(0, at) + word(4) + sentence.substring(at);
    }

    private String worded(String pattern) {
        String worded = pattern;
        for (int i = 0; i < WORDS.size(); i++) {
            worded = worded.replace("(" + i + ")", word(i));
        }
        return worded;
    }

    private String word(int kind) {
        String[] words = WORDS.get(kind).split("\\|", -1);
        return words[random.nextInt(words.length)];
    }

    /** An outline with numbers. */
    List<String> numbered(List<String> outline) {
        return outline.stream().map(this::numbered).toList();
    }

    private String numbered(String sentence) {
        return sentence.chars()
                .mapToObj(c -> c == '#' ? Integer.toString(1 + random.nextInt(300)) : Character.toString(c))
                .collect(Collectors.joining());
    }
}
