package io.github.disclosurereport.formats.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.disclosurereport.formats.layout.Dressed;
import io.github.disclosurereport.formats.layout.Layouts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of texts, compared with those that the parser tracks. */
class SourceLinesTest {

    private static final long SEED = 20_260_101;

    @Test
    void every_line_of_the_samples_is_told() throws IOException {
        for (Path page : pages(Path.of("..", "..", "examples", "reports"))) {
            everyLineIsTold(page.toString(), Files.readString(page));
        }
    }

    @Test
    void every_line_of_a_published_page_is_told() throws IOException {
        String corpus = System.getenv("DISCLOSURE_CORPUS");
        assumeTrue(corpus != null && !corpus.isEmpty(), "skipped: DISCLOSURE_CORPUS is not set");
        for (Path page : pages(Path.of(corpus))) {
            everyLineIsTold(page.toString(), Files.readString(page));
        }
    }

    @Test
    void every_line_of_a_layout_is_told() {
        layouts().forEach(dressed -> everyLineIsTold(dressed.name(), dressed.content()));
    }

    private static Stream<Dressed> layouts() {
        return Layouts.all(SEED).stream().filter(dressed -> dressed.fileName().endsWith(".html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0<p\n>0<p\n>0",
                "<ul\n><li\n>0<li\n>0</ul\n>0",
                "<b\n>0<p\n>0</b\n>0<p\n>0",
                "<a\n>0<div\n>0<a\n>0</div\n>0",
                "0</div\n>0</b\n>0</p\n>0</br\n>0",
                "<p\n title='0>0'\n>0<p\n title=\"0>0\"\n>0<p\n title=0>0</p\n =\">0<p\n a= b=\">0<p\n a=\"'\"\n>0",
                "<br/\n>0<p\n/>0<td\n>0<tr\n>0<col\n>0",
                "a < b\n<p\n>0<0 <\n<p\n>0<\n",
                "A</>\nB<p\n>0</\n0>0<!\n0>0<?\n0>0",
                "0<!--\n<p>0</p>\n-->0<!--\n>0--!>0<!-->0<!--->\n0",
                "<!doctype\n html>0<html\n><head\n><title\n>0 & <b></title\n>0</head\n> 0<body\n>0</body\n>0</html\n> 0",
                "<script\n>if (a < b) '<p>0</p>'\n</script\n>0<style\n>p > b {}\n</style\n>0",
                "<script\n><!--\n<script>0</script>\n--></script\n>0<script\n><!--\n</script\n>0",
                "<textarea\n>\n0<p>\n</textarea\n>0<iframe\n><p>0\n</iframe\n>0<xmp\n><p>0\n</xmp\n>0",
                "<noscript\n>0<p>0\n</noscript\n>0<template\n><td>0\n</template\n>0<noscript><style></noscript></style>\n0",
                "<svg\n><text\n>0<title\n>0</title\n><style\n>0</style\n></text\n></svg\n>0",
                "<select\n><option\n>0<option\n>0</select\n>0<button\n>0</button\n>0",
                "<table\n><td\n>0<td\n>0<th\n>0<tr\n><td\n><table\n><td\n>0</table\n>0</table\n>0",
                "<table\n><caption\n>0<tfoot\n><tr\n><td\n>0<thead\n><td\n>0</thead\n><td\n>0",
                "<p\n>&nbsp;<p\n>&#22269;<p\n>&lt;<p\n>&amp;amp;<p\n>&copy<p\n>&foo;<p\n>& 0<p\n>&#x20;\n0<p\n>&notit;",
                "0\n&#10;\n0\r0\r\n0&#13;\n0&NewLine;0&#128512;\n0",
                "0\0\n0<p\n>\0\0<p\n>\0\n0",
                "<pre\n>\n\n0\n0</pre\n>0<listing\n>&#10;\n0",
                "<P\n>0<TABLE\n><TD\n>0</TD\n></TABLE\n>0<SCRIPT\n><P>0</SCRIPT\n>0",
                "0<p",
                "0<p\n a='0>0",
            })
    void every_line_of_odd_markup_is_told(String html) {
        everyLineIsTold(html, html);
    }

    private static void everyLineIsTold(String name, String html) {
        TrackedLines lines = TrackedLines.of(html);
        assertThat(lines.wrong()).as(name).isEmpty();
        assertThat(lines.untold()).as(name).isEmpty();
        assertThat(lines.right()).as(name).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table\n>甲<tr\n><td\n>0</td\n>乙</tr\n><tr\n><td\n>0</table\n>0",
                "<table\n><tr\n><p\n>甲</p\n><td\n>0<div\n>0</div\n></td\n>乙<b\n>丙<td\n>0</table\n>0<td\n>0",
                "<table\n><th\n>0</td\n>0<td\n>0</th\n>0<tr\n>甲</thead\n><td\n>0</tfoot\n>0</table\n>0",
                "<table\n><td\n>0<table\n>甲<td\n>0</table\n>0</td\n>乙<table\n><td\n>0</table\n>0",
                "<table\n><caption\n>0</td\n>0</caption\n>甲<col\n>乙<td\n>0</table\n>0",
                "<table\n><td\n>0</td\n>甲<noscript\n><td>0<table>0</noscript\n><td\n>0</table\n>0",
                "甲<svg\n><td\n>乙</svg\n><td\n>0",
            })
    void a_text_that_stands_once_is_found_where_the_parser_moves_text(String html) {
        everyLineIsTold(html, html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p\n>甲<table\n>0<td\n>乙</table\n>0",
                "<p\n>甲<svg\n><![CDATA[0\n]]></svg\n><p\n>0",
                "<p\n>甲<svg\n><xmp\n>0<p\n>0</xmp\n></svg\n><p\n>0",
                "<p\n>甲<plaintext\n>0<p\n>0",
            })
    void better_no_line_than_a_wrong_one(String html) {
        TrackedLines lines = TrackedLines.of(html);
        assertThat(lines.wrong()).as(html).isEmpty();
        assertThat(lines.untold()).as(html).isNotEmpty();
    }

    @Test
    void a_page_that_the_parser_cuts_has_no_lines() {
        String deep = "<div\n>".repeat(600) + "0";
        assertThat(TrackedLines.of(deep).right()).isEmpty();
        assertThat(TrackedLines.of("<p\n>0<!-- \uFFFF<p\n>0").right()).isEmpty();
    }

    @Test
    void no_line_of_random_markup_is_wrong() {
        RandomMarkup markup = new RandomMarkup(SEED);
        noLineIsWrong(Stream.generate(markup::next).limit(5_000), 5);
    }

    @Test
    void no_line_of_a_damaged_layout_is_wrong() {
        RandomMarkup markup = new RandomMarkup(SEED);
        noLineIsWrong(layouts().map(Dressed::content).map(markup::damaged), 50);
    }

    private static void noLineIsWrong(Stream<String> pages, int toldForOneUntold) {
        int right = 0;
        int untold = 0;
        for (String page : (Iterable<String>) pages::iterator) {
            TrackedLines lines = TrackedLines.of(page);
            assertThat(lines.wrong()).as("seed " + SEED + ": " + page).isEmpty();
            right += lines.right().size();
            untold += lines.untold().size();
        }
        assertThat(right).isGreaterThan(toldForOneUntold * untold);
    }

    @Test
    void texts_may_be_asked_for_in_any_order() {
        String html = "<table>\n<tr><td>0</td>\n<td>0</td></tr>\n<tr><td>\n0\n\n1</td></tr></table>";
        Document page = Jsoup.parse(html);
        SourceLines lines = new SourceLines(html, page);
        List<TextNode> texts = new ArrayList<>(
                page.nodeStream(TextNode.class).filter(text -> !text.isBlank()).toList());
        Collections.reverse(texts);
        assertThat(texts)
                .extracting(text ->
                        lines.line(text, text.getWholeText().length() - 1).orElse(0))
                .containsExactly(7, 3, 2);
        assertThat(lines.line(texts.get(0), 4)).hasValue(7);
        assertThat(lines.line(texts.get(0), 1)).hasValue(5);
        assertThat(lines.line(texts.get(0), 0)).isEmpty();
        assertThat(lines.line(texts.get(2), 0)).hasValue(2);
        assertThat(lines.line(texts.get(1), 0)).hasValue(3);
        assertThat(lines.line(new TextNode("0"), 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--",
                "<!-- --",
                "<script>",
                "<script><!--",
                "<title>",
                "<template>",
                "<svg>",
                "<svg><style></style>",
                "<a ",
                "<a b='",
                "<a b=\"'\">",
                "<a b>'",
                "&",
                "&nbsp",
                "0&lt;",
                "</>",
                "\n",
                "\r",
                "<p>0</p>\n",
                "<table>0",
                "<table>0<td>0",
                "<table><td>"
            })
    void a_page_made_to_exhaust_the_reader_takes_no_longer_for_it(String part) {
        String html = part.repeat(1_000_000 / part.length());
        Document page = Jsoup.parse(html);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            SourceLines lines = new SourceLines(html, page);
            page.nodeStream(TextNode.class)
                    .forEach(text -> lines.line(text, text.getWholeText().length() - 1));
        });
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            assertThat(pages).isNotEmpty();
            return pages;
        }
    }
}
