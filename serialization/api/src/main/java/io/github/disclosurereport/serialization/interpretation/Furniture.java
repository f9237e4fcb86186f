package io.github.disclosurereport.serialization.interpretation;

import java.util.List;
import java.util.regex.Pattern;

/** The words of a page around a report: what stands behind it and is not part of it. */
final class Furniture {

    private static final Pattern LINE = Pattern.compile("\\s*(?:"
            + "附件下载|相关附件|附件列表|扫一扫.*|打印(?:本页|此页|正文)?|【?打印】?|【?关闭(?:窗口|本页)?】?|返回(?:顶部|首页|列表)?|收藏|分享(?:到|至)?.*|纠错"
            + "|上一[篇条].*|下一[篇条].*|相关(?:链接|文章|阅读|新闻|稿件|信息|文档)[:：]?.*|(?:责任)?编辑[:：].*|(?:信息|文章|稿件)?来源[:：].*"
            + "|主办(?:单位)?[:：].*|承办(?:单位)?[:：].*|技术支持[:：].*|版权所有.*|网站标识码.*|网站地图.*|联系我们|.*ICP备.*|.*公网安备.*|.*公安备案.*|.*网站标识码.*"
            + "|无障碍.*|微信|微博|QQ空间|点击数[:：]?.*|浏览(?:次数|量)[:：]?.*|-{2,}>?"
            + ")\\s*");

    private static final Pattern TAIL = Pattern.compile("[\\s\\u00A0\\u3000]+(?:附件下载|打印|关闭窗口|【打印】|【关闭】)\\s*$");

    private Furniture() {}

    /** How many lines at the end are furniture. */
    static int linesBehind(List<Line> lines) {
        int count = 0;
        while (count < lines.size()
                && LINE.matcher(lines.get(lines.size() - 1 - count).text()).matches()) {
            count++;
        }
        return count;
    }

    /** Where in a last line the report ends. */
    static int endOf(String text) {
        java.util.regex.Matcher matcher = TAIL.matcher(text);
        return matcher.find() ? matcher.start() : text.length();
    }
}
