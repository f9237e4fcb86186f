package io.github.disclosurereport.formats;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.formats.json.JsonWriter;
import io.github.disclosurereport.formats.layout.Layouts;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.ReportFormats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/** Documents of all kinds, in which things are looked up at their places. */
public final class Documents {

    private static final long SEED = 20_260_101;
    private static final String HEAD = "|事项|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|";
    private static final Path SAMPLES = Path.of("examples", "reports");

    private Documents() {}

    /** The samples, also with other line ends and encodings, all layouts, written JSON, and what is odd in every way. */
    public static Stream<Document> made() {
        return Stream.of(samples(), samples().flatMap(Documents::otherwiseEncoded), layouts(), json(), odd())
                .flatMap(documents -> documents);
    }

    /** The pages and texts of the corpus; without one the test is skipped and says so. */
    public static Stream<Document> published() {
        return Corpus.documents().stream().map(Documents::published);
    }

    private static Stream<Document> samples() {
        try (Stream<Path> files = Files.list(samplesFolder())) {
            return files.filter(file -> !file.toString().endsWith(".md")).sorted().toList().stream()
                    .map(Documents::document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests run in the folder of their module. */
    private static Path samplesFolder() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(SAMPLES))) {
            folder = Objects.requireNonNull(folder.getParent(), SAMPLES + " is nowhere above the tests");
        }
        return folder.resolve(SAMPLES);
    }

    private static Document document(Path file) {
        try {
            return new Document(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text with the line ends of other systems, and in another encoding. */
    private static Stream<Document> otherwiseEncoded(Document document) {
        String text = new String(document.bytes(), StandardCharsets.UTF_8);
        Stream<Document> lineEnds = Stream.of("\r\n", "\r")
                .map(end -> new Document(
                        (end.length() > 1 ? "CR LF " : "CR ") + document.name(),
                        text.replace("\n", end).getBytes(StandardCharsets.UTF_8)));
        Document wide = new Document("UTF-16 " + document.name(), text.getBytes(StandardCharsets.UTF_16));
        return Stream.concat(lineEnds, document.name().endsWith(".json") ? Stream.of() : Stream.of(wide));
    }

    /** One of each oddity, and what makes places go astray: blanks, escapes, characters of two letters. */
    private static Stream<Document> odd() {
        return Stream.of(
                document("odd.json", """
                        {"edition":"REVISED_2021", "organ" : "甲", "organ":"乙", "𠮷": 1, "reportYear": "2025",
                          "title":"𠮷县2025年政府信息公开工作年度报告", "proactive" :{
                        "rules":{"𠮷":0,"issued": "１件" ,"repealed":null , "inForce":1.5}},
                         "requests":{"granted":{"total":"12件","total":13,"naturalPerson":"1O", "naturalPerson":"1O"},
                         "grantd":{"total":1}, "carriedForward":{"total":[1]}}, "cases":[],
                         "text":{"preface":["𠮷县……","第二\\n段", "第\\u4e09段", "甲　乙  丙"],"overview":"𠮷",
                         "problems":[" 缩进。"]}} more
                        """),
                document("odd cut.json", """
                        {"organ":"𠮷县","requests":{"granted":{"total":12,"natural"""),
                document("odd cut behind a line.json", "{\"organ\":\"𠮷县\",\n"),
                document("odd.txt", """
                        索引号：2026-1
                        　　关于印发
                        　青岭市民政局   2025年 政府信息公开　工作年度报告
                        发布时间：2026-01-20
                         一、总体情况   2025年，我局  稳步推进。
                        二、 主动公开政府信息情况
                        三、收到和处理政府信息公开申请情况
                        1 2 3 4 5 6 21
                        自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
                        一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21
                        二、上年结转政府信息公开申请数量	0 0 0 0 0 0 0
                        甲类申请 0 0 0 0 0 0 0
                        三、本年度办理结果 （一）予以公开 0120 0 0 0 12
                          1.属于国家秘密000000　0
                        四、结转下年度继续办理 1 2 3
                        五、存在的主要问题及改进情况
                        人手不足。 打印 关闭
                        """),
                document(
                        "odd table.txt",
                        "# 青岭市民政局2025年政府信息公开工作年度报告\n\n## 三、收到和处理政府信息公开申请情况\n\n"
                                + table(
                                        HEAD,
                                        "|---" + "|---".repeat(7) + "|",
                                        "| 一、本年新收政府信息公开申请数量 | 1|2 | | 4 |5|6|18|")
                                + table("| 二、上年结转政府信息公开申请数量 |0|0|0|0|0|0| 0 |", "|（八）另行处理|1|0|0|0|0|0|1|")
                                + "\n" + table(HEAD, "|一、本年新收政府信息公开申请数量|9|2| |4|5|6|26|", "|（一）予以公开|0|0|0|0|0|0||")
                                + table("|四、结转下年度继续办理|0|0|0|0|0|0|0|")),
                document("odd.html", """
                        <title>青岭市民政局2025年政府信息公开工作年度报告</title><h1>青岭市民政局2025年政府信息公开工作年度报告</h1>
                        <div style="display:none"><table><tr><td>菜单<td>首页</table></div>
                        <table><tr><td><table><tr><td>首页<td>公开</table></table>
                        <p>一、总体情况</p><p>稳步推进。</p><p>三、收到和处理政府信息公开申请情况</p>
                        <table><tfoot><tr><td>四、结转下年度继续办理<td>0<td>0<td>0<td>0<td>0<td>0<td>7</tfoot>
                        <tr hidden><td>草稿<tr><td>事项<td hidden>草稿<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计
                        <tr><td>一、本年新收政府信息公开申请数量<td>1<td> &nbsp;2 <td><p>3<p><td>4<td>5<td>6<td>21
                        <tr><td>二、上年结转政府信息公开申请数量<td>0<td colspan=2>0<td>0<td>0<td>0<td>0
                        <tr><td> <td>8<td>0<td>0<td>0<td>0<td>0<td>8
                        <tr><td>（八）另行处理<td>0<td>0<td>0<td>0<td>0<td>0<td>0
                        <tr><td rowspan=2>三、本年度办理结果</td><td>（一）予以公开<td>0<td>0<td>0<td>0<td>0<td>0</table>
                        <p>五、存在的主要问题及改进情况</p><p>人手不足。</p>
                        """));
    }

    private static Document document(String name, String text) {
        return new Document(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String table(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    /** Some are made pages inside a file, and places are those of the page. */
    private static Stream<Document> layouts() {
        ReportFormats formats = ReportFormats.standard();
        return Layouts.all(SEED).stream()
                .map(dressed -> new Document(dressed.name() + " " + dressed.fileName(), dressed.bytes()))
                .flatMap(document -> formats.open(document).stream());
    }

    private static Stream<Document> json() {
        return Arrays.stream(Edition.values()).map(edition -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                new JsonWriter().write(SampleReport.of(edition), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Document(edition + ".json", out.toByteArray());
        });
    }

    private static Document published(Path file) {
        return new Document(
                file.getParent().getFileName() + " " + file.getFileName(),
                document(file).bytes());
    }
}
