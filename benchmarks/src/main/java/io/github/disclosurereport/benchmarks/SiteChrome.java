package io.github.disclosurereport.benchmarks;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a portal puts around a report: menus, scripts and styles, some 60 KB of them. All of it is invented. */
final class SiteChrome {

    private static final List<String> TOPICS =
            List.of("养老服务", "社会救助", "儿童福利", "社会组织", "婚姻登记", "殡葬管理", "区划地名", "慈善事业", "政策文件", "通知公告");

    private static final int MENUS = 32;
    private static final int SCRIPTS = 42;
    private static final int STYLES = 120;

    private static final String MENU_ITEM = """
            <li class="nav-item"><a class="nav-link" href="/col/col%1$d/index.html" title="%2$s" target="_blank">%2$s</a></li>
            """;

    private static final String SCRIPT = """
            <script type="text/javascript">
            (function (w, d) {
              var box = d.getElementById("box%1$d"), list = box ? box.getElementsByTagName("li") : [];
              for (var i = 0; i < list.length && i <= %1$d; i++) {
                list[i].onmouseover = function () { this.className += " hover"; };
                list[i].onmouseout = function () { this.className = this.className.replace(/\\s*hover/g, ""); };
              }
              w._site = w._site || []; w._site.push(["column", %1$d, "<b>" + d.title + "</b>"]);
            })(window, document);
            </script>
            """;

    private static final String STYLE = """
            .site .column-%1$d > ul li a { display: block; height: %1$dpx; line-height: %1$dpx; color: #333; text-decoration: none; }
            """;

    private SiteChrome() {}

    /** A page inside the site. */
    static String around(String page) {
        return page.replace("</head>", style() + "</head>")
                .replace("<body>", "<body class=\"site\">" + menus(0, MENUS / 2) + scripts(0, SCRIPTS / 2))
                .replace("</body>", menus(MENUS / 2, MENUS) + scripts(SCRIPTS / 2, SCRIPTS) + "</body>");
    }

    private static String style() {
        return "<style>" + repeated(0, STYLES, STYLE::formatted) + "</style>";
    }

    private static String scripts(int from, int to) {
        return repeated(from, to, SCRIPT::formatted);
    }

    private static String menus(int from, int to) {
        return repeated(from, to, SiteChrome::menu);
    }

    private static String menu(int number) {
        String items = TOPICS.stream()
                .map(topic -> MENU_ITEM.formatted(1000 + number, topic))
                .collect(Collectors.joining());
        return "<div class=\"column-" + number + "\" id=\"box" + number + "\"><ul>\n" + items + "</ul></div>\n";
    }

    private static String repeated(int from, int to, IntFunction<String> part) {
        return IntStream.range(from, to).mapToObj(part).collect(Collectors.joining());
    }
}
