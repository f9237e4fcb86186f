package io.github.disclosurereport.source;

import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Numbering;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A numbered heading of the top level. Immutable. */
public final class PrintedHeading {

    /** What may stand behind a numeral. */
    private static final String MARK = "[、.．,，:：。]";

    /** 十一、 counts from ten on; what is numbered otherwise has words, but no numeral of the top level. */
    private static final Pattern NUMERAL = Pattern.compile("^((?:十(?=[^十]))?[" + Numbering.NUMERALS + "])" + MARK);

    private static final Pattern NUMBERING = Pattern.compile("^(?:第?[" + Numbering.NUMERALS + "]+(?:" + MARK
            + "|部分[、.．:：]?)?|\\d+[.．、]|[（(][" + Numbering.NUMERALS + "\\d]+[）)])");

    private static final Pattern END = Pattern.compile("[。：:]$");

    private final Optional<SectionKind> section;
    private final String text;
    private final Optional<Place> place;
    private final OptionalInt numeral;
    private final String words;

    /**
     * A heading as printed.
     *
     * @param section the section it names; empty for one that the form does not have
     * @param text as printed, with its numeral
     * @param place where it stands
     */
    public PrintedHeading(Optional<SectionKind> section, String text, Optional<Place> place) {
        this.section = section;
        this.text = text;
        this.place = place;
        String compact = Blanks.without(text);
        this.numeral = numeral(compact);
        this.words = END.matcher(NUMBERING.matcher(compact).replaceFirst("")).replaceFirst("");
    }

    private static OptionalInt numeral(String compact) {
        Matcher matcher = NUMERAL.matcher(compact);
        return matcher.find() ? OptionalInt.of(Numbering.value(matcher.group(1))) : OptionalInt.empty();
    }

    /** The section it names; empty for one that the form does not have. */
    public Optional<SectionKind> section() {
        return section;
    }

    /** As printed, with its numeral. */
    public String text() {
        return text;
    }

    /** Where it stands. */
    public Optional<Place> place() {
        return place;
    }

    /** The number that its Chinese numeral stands for; empty if it is numbered otherwise or not at all. */
    public OptionalInt numeral() {
        return numeral;
    }

    /** Its words without numbering, blanks and a mark at the end. */
    public String words() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedHeading heading
                && section.equals(heading.section)
                && text.equals(heading.text)
                && place.equals(heading.place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(section, text, place);
    }

    /** The heading as printed. */
    @Override
    public String toString() {
        return text;
    }
}
