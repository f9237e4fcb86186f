package io.github.disclosurereport.validation.wording;

import java.util.HashSet;
import java.util.Set;

/** Words that may stand twice in a row; a line each, with a sentence in which it does. */
final class Doublings {

    static final String LINES = """
            研究 这个问题要研究研究。
            讨论 请大家讨论讨论。
            商量 遇事商量商量。
            沟通 主动上门沟通沟通。
            交流 多走动、交流交流。
            学习 向先进单位学习学习。
            了解 先了解了解情况。
            一步 一步一步落到实处。
            一个 问题一个一个解决。
            一项 一项一项核对。
            一件 一件一件办理。
            一条 一条一条梳理。
            一户 一户一户走访。
            一家 一家一家对接。
            一次 一次一次修改。
            一级 一级一级压实责任。
            一点 一点一点积累。
            一批 一批一批推进。
            一年 一年一年坚持。
            一天 一天一天坚持。
            逐项 逐项逐项核对。
            公开 主动公开公开目录。
            管理 城市管理管理办法。
            规范 进一步规范规范性文件。
            服务 便民服务服务指南。
            信息 公开信息信息来源。
            申请 依申请申请人。
            工作 总结工作工作亮点。
            行政 依法行政行政机关。""";

    private static final Set<String> REGULAR = new HashSet<>();

    static {
        for (String line : LINES.split("\n", -1)) {
            REGULAR.add(line.substring(0, line.indexOf(' ')));
        }
    }

    private Doublings() {}

    static boolean isRegular(String word) {
        return REGULAR.contains(word);
    }
}
