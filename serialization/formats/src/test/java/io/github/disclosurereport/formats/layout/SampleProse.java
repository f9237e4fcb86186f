package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.formats.layout.SampleTopics.Topic;
import io.github.disclosurereport.report.AnnualReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the paragraphs of a sample report; a slot named like a cell is filled with the cell's figure. */
final class SampleProse {

    private static final int MOST_PARAGRAPHS = 6;
    private static final String NUMERALS = "一二三四五六";
    private static final Pattern SLOT = Pattern.compile("\\{([\\w.]+)}");

    /** How a section is divided. */
    private enum Style {
        /** （一）主动公开情况。全年…… */
        RUN_IN,
        /** （一）主动公开情况 as a paragraph of its own. */
        SUB_HEADINGS,
        /** 1.门户网站 as a paragraph of its own. */
        NUMBERED,
        /** No sub-heading. */
        PLAIN
    }

    private final AnnualReport report;
    private final SampleOrgan organ;
    private final int year;
    private final Random random;

    SampleProse(AnnualReport report, SampleOrgan organ, Random random) {
        this.report = report;
        this.organ = organ;
        this.year = report.reportYear().orElseThrow();
        this.random = random;
    }

    /** One to three paragraphs. */
    List<String> preface() {
        List<String> all = SampleTopics.preface();
        return Choice.some(all, all.size(), random).stream().map(this::filled).toList();
    }

    /** One to six paragraphs. */
    List<String> section(SectionKind section) {
        Style style = Choice.of(List.of(Style.values()), random);
        boolean isDivided = style == Style.SUB_HEADINGS || style == Style.NUMBERED;
        List<Topic> topics =
                Choice.some(SampleTopics.of(section), isDivided ? MOST_PARAGRAPHS / 2 : MOST_PARAGRAPHS, random);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            Topic topic = topics.get(i);
            String text = filled(Choice.of(topic.texts(), random));
            String numeral = "（" + NUMERALS.charAt(i) + "）";
            switch (style) {
                case RUN_IN -> paragraphs.add(numeral + topic.heading() + "。" + text);
                case SUB_HEADINGS -> paragraphs.addAll(List.of(numeral + topic.heading(), text));
                case NUMBERED -> paragraphs.addAll(List.of((i + 1) + "." + topic.heading(), text));
                case PLAIN -> paragraphs.add(text);
            }
        }
        return paragraphs;
    }

    private String filled(String template) {
        return SLOT.matcher(template).replaceAll(slot -> fact(slot.group(1)));
    }

    private String fact(String slot) {
        return switch (slot) {
            case "year" -> Integer.toString(year);
            case "last" -> Integer.toString(year - 1);
            case "next" -> Integer.toString(year + 1);
            case "organ" -> organ.name();
            case "place" -> organ.place();
            case "self" -> organ.self();
            case "month" -> Integer.toString(1 + random.nextInt(12));
            case "day" -> Integer.toString(1 + random.nextInt(28));
            case "few" -> Integer.toString(2 + random.nextInt(9));
            case "number" -> Integer.toString(20 + random.nextInt(3000));
            case "percent" -> decimal(100);
            case "amount" -> decimal(500);
            case "sections" ->
                Arrays.stream(SectionKind.values())
                        .map(section -> section.label(report.edition()))
                        .collect(Collectors.joining("、"));
            default -> quoted(CellPath.parse(slot));
        };
    }

    private String quoted(CellPath path) {
        return report.cell(path).toString();
    }

    private String decimal(int bound) {
        return random.nextInt(bound) + "." + (1 + random.nextInt(9));
    }
}
