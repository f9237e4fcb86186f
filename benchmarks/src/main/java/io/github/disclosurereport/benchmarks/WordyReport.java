package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.report.AnnualReport;
import java.util.ArrayList;
import java.util.List;

/** The sample report with an overview of 3000 characters, which agrees with its tables. */
final class WordyReport {

    private static final List<String> FIELDS = List.of(
            "养老服务", "社会救助", "儿童福利", "社会组织", "慈善事业", "殡葬管理", "婚姻登记", "地名管理", "区划调整", "残疾人福利", "基层政权", "社区建设", "流浪救助",
            "福利彩票", "志愿服务");
    private static final int LENGTH = 3000;

    private WordyReport() {}

    static AnnualReport clean() {
        return SampleReport.clean().toBuilder()
                .overview(paragraphs().toArray(String[]::new))
                .build();
    }

    private static List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("2025年，我局共收到政府信息公开申请74件，上年结转5件，其中自然人64件；答复75件，结转下年度4件。予以公开38件，部分公开8件，"
                + "不予公开4件，无法提供19件。完善政府信息管理、平台建设和监督保障。因政府信息公开引发的行政复议4件，维持3件。");
        int length = paragraphs.get(0).length();
        for (int i = 0; length < LENGTH; i++) {
            String field = FIELDS.get(i % FIELDS.size());
            String paragraph = "（" + (i + 1) + "）" + field + "方面，通过门户网站和政务新媒体发布信息" + (40 + 7 * i) + "条，较上年增加" + (3 + i)
                    + "条，召开新闻发布会" + (1 + i % 3) + "次，办理" + field + "热线工单" + (110 + 13 * i) + "件，按期办结率" + (90 + i % 9)
                    + "%；修订" + field + "公开目录，逐项明确责任科室、公开时限和方式，第" + (i + 1) + "次业务培训结合案例讲解答复文书的格式。";
            paragraphs.add(paragraph);
            length += paragraph.length();
        }
        return paragraphs;
    }
}
