package io.github.disclosurereport.validation.written;

import io.github.disclosurereport.form.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Writes the sections of a report. */
final class Writer {

    private static final String NUMERALS = "一二三四五六七八九";

    /** What is said of an aspect: a group of patterns, how often it is said at all, and in how many sentences at most. */
    private record Topic(String group, int percent, int most) {}

    /** One of the five aspects of section 一. */
    private record Aspect(String name, List<Topic> topics) {}

    private static final List<Topic> RECEIVED = List.of(
            new Topic("收到", 100, 1),
            new Topic("收到 零", 100, 1),
            new Topic("收到 仅结转", 100, 1),
            new Topic("申请人", 30, 1),
            new Topic("渠道", 25, 1),
            new Topic("同比", 20, 1),
            new Topic("办结", 60, 2),
            new Topic("结果", 50, 3),
            new Topic("结转", 40, 2));

    private static final List<Topic> CASES = List.of(
            new Topic("复议诉讼 零", 60, 1),
            new Topic("复议", 80, 1),
            new Topic("诉讼", 80, 1),
            new Topic("复议 零", 60, 1),
            new Topic("诉讼 零", 60, 1),
            new Topic("复议 旁", 35, 2));

    private static final List<Aspect> ASPECTS = List.of(
            new Aspect(
                    "主动公开",
                    List.of(
                            new Topic("公开数量", 70, 2),
                            new Topic("公开内容", 90, 3),
                            new Topic("文件", 60, 2),
                            new Topic("文件 旧", 60, 2),
                            new Topic("文件 旁", 30, 1),
                            new Topic("决定", 50, 2),
                            new Topic("决定 旁", 30, 1),
                            new Topic("解读", 70, 2))),
            new Aspect(
                    "依申请公开",
                    Stream.of(
                                    RECEIVED.stream(),
                                    Stream.of(new Topic("收到 旁", 60, 2), new Topic("申请做法", 70, 2)),
                                    CASES.stream())
                            .flatMap(topics -> topics)
                            .toList()),
            new Aspect("政府信息管理", List.of(new Topic("管理", 100, 3), new Topic("文件 旁", 30, 1))),
            new Aspect("政府信息公开平台建设", List.of(new Topic("平台", 100, 3))),
            new Aspect("监督保障", List.of(new Topic("监督", 100, 3), new Topic("考核", 50, 1))));

    private final Writing writing;
    private final Random random;
    private final boolean isGovernment;

    Writer(Writing writing, boolean isGovernment, Random random) {
        this.writing = writing;
        this.isGovernment = isGovernment;
        this.random = random;
    }

    List<String> preface() {
        return List.of(said(List.of(
                new Topic("引言 编制", 100, 1),
                new Topic("引言 期限", 80, 1),
                new Topic("引言 组成", 40, 1),
                new Topic("引言 联系", 50, 1))));
    }

    List<String> section(SectionKind section) {
        return switch (section) {
            case OVERVIEW -> overview();
            case PROACTIVE ->
                beside(List.of(new Topic("表二旁", 100, 1), new Topic("文件", 30, 1), new Topic("文件 旧", 30, 1)));
            case REQUESTS ->
                beside(Stream.concat(RECEIVED.stream(), Stream.of(new Topic("表三旁", 40, 1)))
                        .toList());
            case CASES -> beside(CASES);
            case PROBLEMS -> problems();
            case OTHER_MATTERS -> otherMatters();
        };
    }

    private List<String> overview() {
        List<String> paragraphs = new ArrayList<>(List.of(said(List.of(new Topic("开头", 100, 1)))));
        HeadingStyle style = HeadingStyle.any(random);
        for (int i = 0; i < ASPECTS.size(); i++) {
            Aspect aspect = ASPECTS.get(i);
            paragraphs.addAll(style.paragraphs(i, aspect.name(), said(aspect.topics()) + assessment(i)));
        }
        return paragraphs;
    }

    /** A government has to report on it. */
    private String assessment(int aspect) {
        return isGovernment && aspect == ASPECTS.size() - 1 ? String.join("", writing.sentences("考核", 1)) : "";
    }

    /** Some write nothing beside a table. */
    private List<String> beside(List<Topic> topics) {
        String said = random.nextInt(3) > 0 ? "" : said(topics);
        return said.isEmpty() ? List.of() : List.of(said);
    }

    private List<String> problems() {
        List<String> paragraphs = new ArrayList<>();
        boolean isHeaded = random.nextBoolean();
        if (isHeaded) {
            paragraphs.add("（一）存在的主要问题");
        }
        paragraphs.add(one("问题 领起") + listed(writing.sentences("问题", 2 + random.nextInt(3))));
        if (isHeaded) {
            paragraphs.add("（二）改进情况");
        }
        paragraphs.add(one("改进 领起") + listed(writing.sentences("改进", 2 + random.nextInt(3))));
        return paragraphs;
    }

    private String one(String group) {
        return writing.sentences(group, 1).get(0);
    }

    private String listed(List<String> points) {
        StringBuilder listed = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            listed.append(NUMERALS.charAt(i))
                    .append("是")
                    .append(points.get(i))
                    .append(i < points.size() - 1 ? "；" : "。");
        }
        return listed.toString();
    }

    private List<String> otherMatters() {
        boolean isOld = writing.facts().figure("其他未分").isPresent();
        List<Topic> fees = isOld
                ? List.of(new Topic("处理费 试行", 100, 1))
                : List.of(new Topic("处理费 无", 100, 1), new Topic("处理费 有", 100, 1));
        List<String> paragraphs = new ArrayList<>(List.of(said(fees)));
        String others = said(List.of(new Topic("其他事项", 60, 1)));
        if (!others.isEmpty()) {
            paragraphs.add(others);
        }
        return paragraphs;
    }

    private String said(List<Topic> topics) {
        StringBuilder said = new StringBuilder();
        for (Topic topic : topics) {
            if (random.nextInt(100) < topic.percent()) {
                writing.sentences(topic.group(), 1 + random.nextInt(topic.most()))
                        .forEach(said::append);
            }
        }
        return said.toString();
    }
}
