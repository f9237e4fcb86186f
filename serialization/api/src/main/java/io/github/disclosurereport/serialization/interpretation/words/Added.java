package io.github.disclosurereport.serialization.interpretation.words;

import io.github.disclosurereport.figure.UnitWords;
import io.github.disclosurereport.text.Blanks;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand behind a label and is none of its words: units, notes and translations. */
enum Added {
    /** Any note, too, but one that says that the figures are those of another time, or of a part. */
    TO_COLUMN("[（(](?![^（()）]*(?:" + Added.OTHERS + "))[^（()）]*+[)）]"),
    /** No note but a unit: another may say that only a part of the row is meant. */
    TO_ROW("[（(](?:单位[:：])?(?:" + UnitWords.ALTERNATIVES + ")[)）]|[（(]" + Added.LATIN + "[)）]");

    /** What a note says that tells of another year, or counts something else. */
    private static final String OTHER_FIGURES = "其中|[上去前]一?年|同期|[同环占]比|比[例重率]|人[数次]";

    private static final String OTHERS = OTHER_FIGURES + "|[年季月日]均|累计|[省市县区]本?级|乡镇|街道";

    private static final String LATIN = "(?:[（(]?\\d{1,2}[.、)）]\\s*+)?[A-Za-z][A-Za-z .,'/&-]*+";

    private static final String OPENING = "[（(【\\[［]";

    private static final Pattern NOTE =
            Pattern.compile("(?:[（(][^（()）]*+(?:[（(][^（()）]*+[)）][^（()）]*+)?[)）]|[【\\[［][^\\[\\]【】［］]*+[\\]】］])\\s*$");

    private static final String CLOSING = "）】］";

    /** What says that a row is a part of another. */
    private static final Pattern NARROWING =
            Pattern.compile(OTHER_FIGURES + "|含|除|级|涉|仅|只|部分|[小合总共]计|类|\\d|[省市州县区镇乡局](?:本|级|直|属|$)|街道$|乡镇|[网线]上|线下");

    /** What says so in a note that begins by telling what the row means, or how it is to be filled in. */
    private static final Pattern NARROWING_MEANING = Pattern.compile("其中|级|仅|只|部分|[小合总共]计|[上去前]一?年|20\\d\\d|[乡镇县局]|单位");

    private static final Pattern EXPLAINS = Pattern.compile(OPENING + PageWords.of("explains"));

    private final Pattern words;

    Added(String notes) {
        words = Pattern.compile("(?:[\\s\\u00A0\\u3000]*+(?:" + notes + "|" + Added.LATIN + "))++$");
    }

    /** A label without it; empty where nothing can be added. */
    Optional<String> removedFrom(Wording label) {
        return mayEnd(label) ? Optional.of(words.matcher(label.text()).replaceFirst("")) : Optional.empty();
    }

    /** A label without the note behind it; empty where there is none, or it says that a part of the row is meant. */
    static Optional<String> withoutNote(Wording label) {
        Matcher note = NOTE.matcher(label.text());
        return mayEnd(label) && note.find() && !isNarrowing(note.group())
                ? Optional.of(label.text().substring(0, note.start()))
                : Optional.empty();
    }

    private static boolean isNarrowing(String note) {
        Pattern narrowing = EXPLAINS.matcher(note).lookingAt() ? NARROWING_MEANING : NARROWING;
        return narrowing.matcher(note).find();
    }

    /** Whether a label may end with it: nearly none ends in ASCII or a bracket. */
    private static boolean mayEnd(Wording label) {
        int length = Blanks.stripTrailing(label.text()).length();
        char last = length == 0 || length > FormWords.LONGEST_LABEL
                ? '无'
                : label.text().charAt(length - 1);
        return CLOSING.indexOf(last) >= 0 || last <= '~';
    }
}
