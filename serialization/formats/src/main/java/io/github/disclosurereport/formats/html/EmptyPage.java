package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.serialization.NotAReportException;
import java.util.Arrays;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** Why a page is no report though a person may have seen one in the browser; the likelier reasons come first. */
enum EmptyPage {
    /** Nothing is shown to a stranger. */
    LOGIN("input[type=password]", "登录页：登录之后才有内容，请登录后另存网页", "a page to log in: log in and save the page behind it"),
    /** It leads elsewhere. */
    REDIRECT("meta[http-equiv=refresh]", "跳转页：内容在另一网页，请另存跳转之后的网页", "a page that leads to another: save that one"),
    /** It shows another file. */
    FRAME(
            "iframe[src], frame[src], embed[src], object[data]",
            "网页的内容在框架中的另一文件里：请另存该文件，或将网页另存为单个文件",
            "a page whose content is another file in a frame: save that file, or the page as a single file"),
    /** It offers another file. */
    ATTACHMENT(
            "a[href~=(?i)\\.(?:pdf|docx?|wps|ofd|xlsx?|et|zip|rar)(?:$|[?#])]",
            "网页没有正文，年度报告可能在附件中：请下载附件",
            "a page without text that offers files: the report may be one of them"),
    /** It is filled when it is seen. */
    SCRIPT(
            "script",
            "网页没有正文，内容由脚本载入：请在浏览器中打开后另存",
            "a page without text, whose content comes by script: open it in a browser and save it there"),
    /** It was scanned. */
    PICTURES("img", "网页没有正文，只有图片", "a page without text that shows pictures");

    /** Less is no text of a report; what stands around it on a portal may be as much. */
    private static final int FEWEST_LETTERS = 300;

    private final String sign;
    private final String chinese;
    private final String english;

    EmptyPage(String sign, String chinese, String english) {
        this.sign = sign;
        this.chinese = chinese;
        this.english = english;
    }

    /** What a page that is no report has instead of text; empty if it has text. */
    static Optional<NotAReportException> because(Document page) {
        if (page.body().text().length() >= FEWEST_LETTERS) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(reason -> page.selectFirst(reason.sign) != null)
                .findFirst()
                .map(reason -> new NotAReportException(reason.chinese, reason.english));
    }
}
