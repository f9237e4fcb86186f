package io.github.disclosurereport.report;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.SectionKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a report's text: its title, its preface, or the paragraphs of a section. */
public final class TextPart {

    /** The key in JSON under which the preface and the texts of the sections stand. */
    public static final String KEY = "text";

    /** The title. */
    public static final TextPart TITLE = new TextPart("title", Optional.empty(), "标题", "title");

    /** What stands between the title and the first section. */
    public static final TextPart PREFACE = new TextPart("preface", Optional.empty(), "引言", "preface");

    private static final List<TextPart> SECTIONS = Arrays.stream(SectionKind.values())
            .map(section -> new TextPart(
                    section.key(), Optional.of(section), section.name(Language.ZH), section.name(Language.EN)))
            .toList();

    private static final List<TextPart> ALL =
            Stream.concat(Stream.of(TITLE, PREFACE), SECTIONS.stream()).toList();

    private final String key;
    private final Optional<SectionKind> section;
    private final String chinese;
    private final String english;

    private TextPart(String key, Optional<SectionKind> section, String chinese, String english) {
        this.key = key;
        this.section = section;
        this.chinese = chinese;
        this.english = english;
    }

    /** The paragraphs of a section; in a section with a table, those beside it. */
    public static TextPart of(SectionKind section) {
        return SECTIONS.get(section.ordinal());
    }

    /** All parts, in the order in which they stand. */
    public static List<TextPart> all() {
        return ALL;
    }

    /** Its key in JSON. */
    public String key() {
        return key;
    }

    /** The section that it is the text of; empty for title and preface. */
    public Optional<SectionKind> section() {
        return section;
    }

    /** Its words. */
    public String name(Language language) {
        return language == Language.ZH ? chinese : english;
    }

    List<String> of(AnnualReport report) {
        if (section.isPresent()) {
            return report.sections().get(section.get().ordinal()).text().paragraphs();
        }
        return this == TITLE
                ? report.title().stream().toList()
                : report.preface().paragraphs();
    }

    /** Its key. */
    @Override
    public String toString() {
        return key;
    }
}
