package io.github.disclosurereport.formats.layout;

import java.time.LocalDate;

/** The pages of two portals, with everything that stands around a report there. */
final class PortalWriter extends HtmlWriter {

    /** Which portal. */
    enum Portal {
        /** Menus above, titles of other years' reports below; the title again for small screens. */
        MODERN("""
                <!DOCTYPE html>
                <html>
                <head>
                <meta charset="utf-8">
                <meta name="ArticleTitle" content="{title}">
                <meta name="PubDate" content="{date} 09:30">
                <title>{title}_政府信息公开年报_{organ}门户网站</title>
                <script>var crumbs = "一、总体情况|二、主动公开政府信息情况"; var year = {last};</script>
                <style>.hidden-lg { display: none } /* 三、本年度办理结果 */</style>
                </head>
                <body>
                <!-- {organ}{last}年政府信息公开工作年度报告 -->
                <header><div class="logo"><a href="/">{organ}门户网站</a></div>
                <nav><ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li>
                <li><a href="/hdjl/">互动交流</a></li><li><a href="/ysq/">依申请公开</a></li>
                <li><a href="/xzxk/">行政许可</a></li><li><a href="/sydw/">其他</a></li></ul></nav>
                <form action="/search"><input name="q" placeholder="请输入关键字"><button>搜索</button></form>
                </header>
                <div class="breadcrumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt;
                <a href="/zwgk/nb/">政府信息公开年报</a> &gt; 正文</div>
                <div class="mobile-title hidden-lg" style="display:none">{title}</div>
                <div class="article">
                <h1 class="article-title">{title}</h1>
                <div class="article-info"><span>发布时间：{date} 09:30</span> <span>来源：{organ}</span>
                <span>浏览次数：1203</span> <span>字体：【<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</span>
                <div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div></div>
                <div class="article-content" id="zoom">
                {body}
                </div>
                <div class="attachment"><p>附件：<a href="/files/{last}.pdf">{organ}{last}年政府信息公开工作年度报告.pdf</a></p></div>
                <div class="tools"><a href="#">打印本页</a> <a href="#">关闭窗口</a></div>
                <div class="page-turn">
                <p>上一篇：<a href="/nb/1.html">{organ}{last}年政府信息公开工作年度报告</a></p>
                <p>下一篇：<a href="/nb/3.html">{organ}{next}年政府信息公开工作年度报告</a></p>
                </div>
                <div class="related"><h3>相关阅读</h3><ul>
                <li><a href="/nb/4.html">云溪县卫生健康局{last}年政府信息公开工作年度报告</a></li>
                <li><a href="/nb/5.html">一图读懂{year}年政府信息公开工作</a></li></ul></div>
                </div>
                <footer><p>主办：{organ} 承办：信息中心</p><p>网站标识码：0000000000 备案号：某ICP备00000000号</p>
                <p><a href="/map">网站地图</a> | <a href="/contact">联系我们</a></p></footer>
                </body>
                </html>
                """),
        /** Layout by tables; reports of other years beside the report, before it in the source. */
        OLD("""
                <html>
                <head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
                <title>{organ}信息公开</title></head>
                <body>
                <table width="1000" align="center"><tr><td colspan="2"><img src="/banner.jpg" alt="{organ}"></td></tr>
                <tr><td colspan="2">您的位置：<a href="/">首页</a> &gt;&gt; <a href="/nb/">年度报告</a></td></tr>
                <tr valign="top"><td width="220">
                <table><tr><td>信息公开指南</td></tr><tr><td>信息公开目录</td></tr><tr><td>依申请公开</td></tr>
                <tr><td>信息公开年报</td></tr></table>
                <ul>
                <li><a href="/nb/{last}.htm">{organ}{last}年政府信息公开工作年度报告</a> {last}-01-20</li>
                <li><a href="/nb/{year}.htm">{title}</a></li>
                <li><a href="/nb/{next}.htm">{organ}{next}年度政府信息公开工作年度报告</a></li>
                </ul>
                </td><td width="780">
                <div class="content_title">{title}</div>
                <div class="info">发布日期：{date}　信息来源：{organ}　点击：<span id="hits">88</span>次</div>
                <div class="content">
                {body}
                </div>
                <div align="right">【<a href="#">打印</a>】【<a href="#">关闭</a>】</div>
                </td></tr>
                <tr><td colspan="2" align="center">版权所有：{organ}　技术支持：信息中心　电话：0000-00000000</td></tr>
                </table>
                </body>
                </html>
                """);

        private final String page;

        Portal(String page) {
            this.page = page;
        }
    }

    private final Portal portal;
    private final String organ;
    private final int year;
    private final LocalDate published;

    PortalWriter(Portal portal, String organ, int year, LocalDate published) {
        this.portal = portal;
        this.organ = organ;
        this.year = year;
        this.published = published;
    }

    /** The portal prints the title itself. */
    @Override
    String title(String text) {
        return "";
    }

    @Override
    String page(String title, String body) {
        return portal.page
                .replace("{title}", title)
                .replace("{organ}", organ)
                .replace("{date}", published.toString())
                .replace("{last}", Integer.toString(year - 1))
                .replace("{year}", Integer.toString(year))
                .replace("{next}", Integer.toString(year + 1))
                .replace("{body}", body);
    }
}
