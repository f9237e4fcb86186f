package io.github.disclosurereport.serialization.interpretation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a page around a report: what stands behind it and is not part of it. */
final class Furniture {

    private static final int LONGEST = 80;

    /** Lines that no report has: from the first of them on, everything is furniture. */
    private static final Pattern CERTAIN = Pattern.compile(
            "[\\s【\\[]*(?:附件下载|相关附件|附件列表|扫一扫|打印(?:本页|此页|正文|文章)?[】\\]\\s]*(?:[【\\[]?关闭|$)|关闭(?:窗口|本页)|返回(?:顶部|首页|列表)"
                    + "|分享(?:到|至)|收藏本页|我要纠错|上一[篇条]|下一[篇条]|相关(?:链接|文章|阅读|新闻|稿件|信息|文档)\\s*[:：]?\\s*$|主办(?:单位)?\\s*[:：]|承办(?:单位)?\\s*[:：]|技术支持\\s*[:：]|版权所有"
                    + "|网站标识码|网站地图|.*ICP备|.*公网安备|.*公安备案|(?:点击|浏览)(?:次数|数|量)\\s*[:：\\d]).*");

    /** Lines that are furniture in front of such a line, and may be part of a report elsewhere. */
    private static final Pattern LIKELY =
            Pattern.compile("\\s*(?:附件\\s*[:：\\d].*|(?:责任)?编辑\\s*[:：].*|(?:信息|文章|稿件)?来源\\s*[:：].*|打印|关闭|-{2,}>?)\\s*");

    private static final Pattern AT_END = Pattern.compile(
            "(?<![\\s\\u00A0\\u3000])[\\s\\u00A0\\u3000]++(?:附件下载|【?打印】?|【?关闭(?:窗口)?】?)[\\s\\u00A0\\u3000]*$");

    private Furniture() {}

    /** How many lines at the end are furniture. */
    static int linesBehind(List<Line> lines) {
        int first = 0;
        while (first < lines.size() && !isCertain(lines.get(first).text())) {
            first++;
        }
        while (first > 0
                && first < lines.size()
                && LIKELY.matcher(lines.get(first - 1).text()).matches()) {
            first--;
        }
        return lines.size() - first;
    }

    private static boolean isCertain(String text) {
        return text.length() <= LONGEST
                && text.indexOf('。') < 0
                && CERTAIN.matcher(text).matches();
    }

    /** Where in the last line of a report furniture begins. */
    static int endOf(String text) {
        Matcher matcher = AT_END.matcher(text);
        return matcher.find() ? matcher.start() : text.length();
    }
}
