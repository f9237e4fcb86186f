package io.github.disclosurereport.text;

import io.github.disclosurereport.text.PersonalData.Found;
import io.github.disclosurereport.text.PersonalData.Kind;
import java.util.Optional;

/**
 * Full names of persons behind the word for a party, 申请人赵小禾不服…, or in front of what only a party does, 赵小禾诉某局.
 *
 * <p>A name is a frequent surname and one or two more letters, behind which the sentence goes on in one of a few ways. What
 * stands there with 某, with a title or without given name tells nobody.
 */
final class PartyNames {

    private static final String[] PARTIES = {"申请人", "原告", "被告", "上诉人", "投诉人", "举报人", "信访人", "当事人", "第三人"};

    /** The surnames of most people but those that are everyday words, such as 何, 许, 曾, 付. */
    private static final String SURNAMES =
            "王李张刘陈杨赵黄周吴徐孙胡朱郭林郑梁谢宋唐韩冯邓曹彭肖田董袁潘蒋蔡杜叶苏魏吕丁沈姚卢姜崔钟谭陆汪范廖石韦贾邹熊孟秦邱侯尹薛闫雷龙史陶黎贺毛郝龚邵戴孔罗马程傅高";

    /** Surnames of two letters but those that are everyday words, such as 东方. */
    private static final String[] DOUBLE_SURNAMES = {
        "欧阳", "上官", "司马", "司徒", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "端木", "南宫", "长孙", "宇文", "独孤"
    };

    /** What only a party does, and what follows from what it did. */
    private static final String[] ACTS = {
        "诉", "不服", "申请公开", "申请行政复议", "申请复议", "申请政府信息", "提起行政", "提起诉讼", "提出行政", "提出的行政", "提出的申请", "提出的政府信息", "提出政府信息",
        "提出信息公开", "提出的信息公开"
    };

    /** Behind 诉 stands who is sued; elsewhere it is part of another word. */
    private static final String[] SUED = {"局", "政府", "委员会", "委", "厅", "办事处", "公司", "部", "院", "案"};

    private static final int REACH = 25;

    /** What a name stands behind, beside marks: 如赵小禾诉某局案. */
    private static final String IN_FRONT = "如及和与由即有因将是中";

    /** The last letters of what is no person's name: 张家村, 黄金店. */
    private static final String NO_NAMES = "人民众户员方村厂店社组队司镇乡县市区局会院站所处办部委厅校馆站场园国业上下中内外后前时年月日件次者等庄寨屯";

    /** Words that begin like a name. */
    private static final String[] WORDS = {
        "陈述", "马上", "马路", "程序", "程度", "高度", "高效", "高于", "高质", "高标", "高校", "高新", "张贴", "周知", "周边", "周全", "周期", "周末",
        "林地", "林木", "林权", "林业", "田地", "石料", "石材", "杨树", "孙女", "胡同", "黄金", "龙头", "毛利", "雷同", "谢绝", "谢意", "董事", "钟点",
        "陆续", "陆上", "范围", "范例", "史料", "罗列", "唐突", "杜绝", "徐徐", "石油", "田间", "郑重", "宋体", "汪洋", "苏醒", "叶片", "孔庙", "史上",
        "雷电", "龙舟", "毛病", "毛重", "熊猫", "石头", "陶瓷", "贺信", "贺卡", "韩元"
    };

    private static final String[] TITLES = {
        "某", "×", "*", "X", "x", "先生", "女士", "小姐", "同志", "律师", "主任", "局长", "科长", "处长", "总"
    };
    private static final String BEHIND = "，,。、；;：:（(";
    private static final String[] GOING_ON = {
        "不服", "向", "诉", "提出", "提交", "申请", "要求", "因", "与", "等", "对", "就", "邮寄", "通过", "收到", "的政府信息", "起诉", "的申请", "的复议",
        "的诉讼", "的行政"
    };

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    private static final int LONGEST_GIVEN = 2;

    private PartyNames() {}

    /** The letters in front of the last of a word for a party. */
    private static final String PENULTIMATES = "请原被诉报访事三";

    static boolean endsParty(char c) {
        return c == '人' || c == '告';
    }

    /** Whether something that only a party does may begin with a letter. */
    static boolean mayAct(char c) {
        return c == '诉' || c == '不' || c == '申' || c == '提';
    }

    /** The name that ends in front of what only a party does. */
    static Optional<Found> inFront(String text, int act) {
        if (!startsWith(ACTS, text, act) || (text.charAt(act) == '诉' && !isSuing(text, act))) {
            return Optional.empty();
        }
        for (int from = act - LONGEST; from <= act - SHORTEST; from++) {
            if (from >= 0 && isApart(text, from, act) && isName(text, from, act)) {
                return Optional.of(new Found(Kind.NAME, from, act));
            }
        }
        return Optional.empty();
    }

    /** Whether somebody is named who is sued, in the same clause. */
    private static boolean isSuing(String text, int act) {
        for (int i = act + 2; i < Math.min(text.length(), act + REACH); i++) {
            if (BEHIND.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
            if (startsWith(SUED, text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands in front is not part of a longer word; of a short name anything but a mark may be. */
    private static boolean isApart(String text, int from, int to) {
        char before = from == 0 ? '，' : text.charAt(from - 1);
        return !Han.isHan(before) || (to - from > SHORTEST && IN_FRONT.indexOf(before) >= 0);
    }

    private static boolean isName(String text, int from, int to) {
        return isHan(text, from, to)
                && mayBeName(text, from, to)
                && NO_NAMES.indexOf(text.charAt(to - 1)) < 0
                && !startsWith(TITLES, text, to - 1)
                && (to - from == SHORTEST || !startsWith(TITLES, text, to - 2));
    }

    /** Whether letters begin with a surname, and with no other word. */
    private static boolean mayBeName(String text, int from, int to) {
        boolean isDouble = startsWith(DOUBLE_SURNAMES, text, from);
        boolean isSurname = isDouble || SURNAMES.indexOf(text.charAt(from)) >= 0;
        int given = from + (isDouble ? 2 : 1);
        return isSurname
                && to > given
                && to - given <= LONGEST_GIVEN
                && !startsWith(WORDS, text, from)
                && !startsWith(TITLES, text, given);
    }

    /** The name behind the word for a party that ends at a letter. */
    static Optional<Found> behind(String text, int end) {
        if (end == 0 || PENULTIMATES.indexOf(text.charAt(end - 1)) < 0) {
            return Optional.empty();
        }
        int from = end + 1;
        if (from < text.length() && (text.charAt(from) == '：' || text.charAt(from) == ':')) {
            from++;
        }
        if (from >= text.length() || !isParty(text, end)) {
            return Optional.empty();
        }
        for (int to = from + LONGEST; to >= from + SHORTEST; to--) {
            boolean isName = isHan(text, from, to) && mayBeName(text, from, to) && !startsWith(TITLES, text, to - 1);
            if (isName && goesOn(text, to)) {
                return Optional.of(new Found(Kind.NAME, from, to));
            }
        }
        return Optional.empty();
    }

    private static boolean isParty(String text, int end) {
        for (String party : PARTIES) {
            if (text.startsWith(party, end + 1 - party.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHan(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (i >= text.length() || !Han.isHan(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean goesOn(String text, int at) {
        return at == text.length()
                || BEHIND.indexOf(text.charAt(at)) >= 0
                || startsWith(GOING_ON, text, at)
                || isNumber(text, at);
    }

    /** Whether a number stands there that tells the person, too. */
    private static boolean isNumber(String text, int at) {
        return PersonalNumbers.isDigit(text.charAt(at))
                && PersonalNumbers.at(text, at).isPresent();
    }

    private static boolean startsWith(String[] words, String text, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
