package io.github.disclosurereport.formats.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Labels and headings with other characters than the form has. */
final class Words {

    /** Pairs of a character and one that is often typed or recognised in its place. */
    private static final Map<Integer, String> TYPOS = pairs("""
            章张 范犯 件伴 许讦 处外 罚伐 强墙 制治 收牧 费废 府俯 集级 采彩 购构 对队 管官
            理里 服伏 务物 新薪 作做 数教 量亮 开升 现观 效校 项顶 曾增 增曾 减碱 金全 额颌
            然燃 人入 法去 织识 商适 科料 研妍 机几 构沟 社杜 会合 益盎 律津 其具 他她 总怎
            计记 申由 请清 情请 况兄 属厉 于干 国因 家加 密蜜 禁楚 危厄 及反 稳隐 保堡 护沪
            部陪 类美 程呈 性姓 信言 息熄 执扶 卷券 查杳 询寻 掌撑 握屋 相想 关官 政正 需雷
            要耍 补朴 容客 仍扔 明名 确碓 访仿 举兴 报服 诉拆 重童 复夏 提堤 供洪 物勿 当挡
            认人 或域 取趣 逾愈 再在 知和 缴激 纳钠 用甩 结洁 果课 转砖 度渡 继断 续读 予于
            分份 只支 形型 维推 持恃 纠丝 未末 审宙 经径 直真 起超 行形
            """);

    /** The radicals that PDF fonts put for ordinary characters; NFKC leaves those of the last line as they are. */
    private static final Map<Integer, String> RADICALS = pairs("""
            一⼀ 二⼆ 八⼋ 十⼗ 文⽂ 行⾏ 金⾦ 止⽌ 人⼈ 无⽆ 日⽇ 自⾃ 大⼤ 力⼒ 工⼯ 子⼦
            用⽤ 生⽣ 目⽬ 立⽴ 而⽽ 至⾄ 方⽅ 比⽐ 气⽓ 水⽔ 火⽕ 手⼿ 示⽰ 石⽯ 竹⽵ 米⽶
            老⽼ 耳⽿ 肉⾁ 臣⾂ 色⾊ 衣⾐ 言⾔ 谷⾕ 走⾛ 足⾜ 身⾝ 里⾥ 非⾮ 音⾳ 首⾸ 高⾼
            见⻅ 门⻔ 民⺠ 食⻝ 长⻓ 页⻚ 贝⻉ 车⻋ 马⻢ 风⻛
            """);

    private static final Map<Integer, String> HALF_WIDTH = pairs("（( ）) 、, ：: ／/ “\" ”\"");

    private static final Map<Integer, String> FULL_WIDTH = pairs("0０ 1１ 2２ 3３ 4４ 5５ 6６ 7７ 8８ 9９ .． -－ /／ ,，");

    private Words() {}

    private static Map<Integer, String> pairs(String text) {
        int[] points = text.codePoints().filter(c -> !Character.isWhitespace(c)).toArray();
        Map<Integer, String> pairs = new HashMap<>();
        for (int i = 0; i < points.length; i += 2) {
            pairs.put(points[i], Character.toString(points[i + 1]));
        }
        return pairs;
    }

    /** One character of the words wrong; numbering and the item of a caption stay. */
    static String misspelt(String label, Random random) {
        int[] points = label.codePoints().toArray();
        List<Integer> possible = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            if (TYPOS.containsKey(points[i])) {
                possible.add(i);
            }
        }
        if (possible.isEmpty()) {
            return label;
        }
        int wrong = Choice.of(possible, random);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            text.append(i == wrong ? TYPOS.get(points[i]) : Character.toString(points[i]));
        }
        return text.toString();
    }

    static String inRadicals(String text) {
        return replaced(text, RADICALS, 100, new Random(0));
    }

    static String fullWidth(String text) {
        return replaced(text, FULL_WIDTH, 100, new Random(0));
    }

    /** Half-width marks for about half of the full-width ones. */
    static String mixedWidth(String text, Random random) {
        return replaced(text, HALF_WIDTH, 50, random);
    }

    private static String replaced(String text, Map<Integer, String> pairs, int percent, Random random) {
        return text.codePoints()
                .mapToObj(c ->
                        pairs.containsKey(c) && Choice.happens(percent, random) ? pairs.get(c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    /** The label of the other edition for the few rows and columns that both have. */
    static String ofOtherEdition(String label) {
        return switch (label) {
            case "规范性文件" -> "行政规范性文件";
            case "行政规范性文件" -> "规范性文件";
            case "处理决定数量" -> "本年处理决定数量";
            case "本年处理决定数量" -> "处理决定数量";
            default -> label;
        };
    }

    /** Pieces of two or three characters; a numbering stays with the first. */
    static List<String> pieces(String text, Random random) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            boolean isNumbered = start == 0 && text.matches("([0-9]\\.|[一二三四]、|（[一二三四五六七]）).*");
            int length = 2 + random.nextInt(2) + (isNumbered ? 2 : 0);
            int end = text.length() - start - length < 2 ? text.length() : start + length;
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
