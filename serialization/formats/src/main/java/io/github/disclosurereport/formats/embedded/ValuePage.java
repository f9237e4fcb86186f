package io.github.disclosurereport.formats.embedded;

import io.github.disclosurereport.formats.embedded.JsonValue.Items;
import io.github.disclosurereport.formats.embedded.JsonValue.Member;
import io.github.disclosurereport.formats.embedded.JsonValue.Members;
import io.github.disclosurereport.formats.embedded.JsonValue.Text;
import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import io.github.disclosurereport.text.Han;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A value of JSON as a page, as one would print it: titles and names of sections as headings, texts as paragraphs, lists of
 * lists, cells that tell their places, and rows of figures as tables.
 */
final class ValuePage {

    /** What is shorter is no sentence, unless it ends as one. */
    private static final int SHORTEST_TEXT = 30;

    private static final Pattern SENTENCE = Pattern.compile("[。！；\\n]");

    private final Document page = Document.createShell("");

    private ValuePage() {}

    /** The page. */
    static String of(JsonValue value) {
        ValuePage page = new ValuePage();
        page.page.outputSettings().prettyPrint(false);
        page.add(value);
        return page.page.outerHtml();
    }

    /** Whether some of a value is a table. */
    static boolean holdsTable(JsonValue value) {
        return isGrid(value)
                || PlacedCells.areIn(value)
                || LabelledRows.areIn(value)
                || value.values().stream().anyMatch(ValuePage::holdsTable);
    }

    private void add(JsonValue value) {
        if (isGrid(value)) {
            addTable(value.values().stream().map(ValuePage::fields).toList());
        } else if (PlacedCells.areIn(value)) {
            addTable(PlacedCells.rows(value));
        } else if (LabelledRows.areIn(value)) {
            LabelledRows.tables(value).stream().filter(ValuePage::hasLabel).forEach(this::addTable);
        } else if (value instanceof Members members) {
            Optional<Items> head = head(members);
            members.members().stream()
                    .filter(member -> head.filter(member.value()::equals).isEmpty())
                    .forEach(member -> addMember(member, head));
        } else if (value instanceof Text text) {
            addParagraphs(text.words());
        } else {
            value.values().forEach(this::add);
        }
    }

    private static boolean isGrid(JsonValue value) {
        return value instanceof Items
                && !value.values().isEmpty()
                && value.values().stream().allMatch(ValuePage::isRowOfGrid);
    }

    /** The labels of the columns, where they stand beside the rows: headers and rows, columns and data. */
    private static Optional<Items> head(Members members) {
        List<JsonValue> grids =
                members.values().stream().filter(ValuePage::isGrid).toList();
        List<JsonValue> rows = members.values().stream()
                .filter(ValuePage::isRowOfGrid)
                .filter(row -> fields(row).stream()
                        .noneMatch(field -> SENTENCE.matcher(field).find()))
                .toList();
        boolean isHead = grids.size() == 1
                && rows.size() == 1
                && grids.get(0).values().stream()
                        .allMatch(row ->
                                row.values().size() == rows.get(0).values().size());
        return isHead ? Optional.of((Items) rows.get(0)) : Optional.empty();
    }

    private static boolean isRowOfGrid(JsonValue value) {
        return value instanceof Items
                && value.values().size() > 1
                && value.values().stream().allMatch(Text.class::isInstance);
    }

    private static List<String> fields(JsonValue row) {
        return row.values().stream().map(field -> ((Text) field).words()).toList();
    }

    /** Others are for programs: where something stands in a picture, or in a text. */
    private static boolean hasLabel(List<List<String>> table) {
        return table.stream().flatMap(List::stream).anyMatch(ValuePage::isChinese);
    }

    private void addTable(List<List<String>> rows) {
        Element table = page.body().appendElement("table");
        for (List<String> row : rows) {
            Element line = table.appendElement("tr");
            row.forEach(field -> line.appendElement("td").text(field));
        }
    }

    /** A key heads what it names; one that a program has for itself is not printed. */
    private void addMember(Member member, Optional<Items> head) {
        if (PageInterpreter.namesSection(member.key())) {
            addParagraphs(member.key());
        }
        if (member.value() instanceof Text text && isDatum(text.words())) {
            addDatum(member.key(), text.words());
        } else if (head.isPresent() && isGrid(member.value())) {
            addTable(Stream.concat(head.stream(), member.value().values().stream())
                    .map(ValuePage::fields)
                    .toList());
        } else {
            add(member.value());
        }
    }

    /** Whether words say but one thing of the report: 2021, 青岭市民政局. */
    private static boolean isDatum(String words) {
        return words.length() < SHORTEST_TEXT
                && !SENTENCE.matcher(words).find()
                && !PageInterpreter.isTitle(words)
                && !PageInterpreter.namesSection(words);
    }

    private void addDatum(String key, String words) {
        boolean isLabelled = isChinese(key);
        if (isLabelled || isChinese(words)) {
            addParagraphs(isLabelled ? key + "：" + words : words);
        }
    }

    private static boolean isChinese(String words) {
        return words.codePoints().anyMatch(Han::isHan);
    }

    private void addParagraphs(String words) {
        words.lines().forEach(line -> page.body().appendElement("p").text(line));
    }
}
