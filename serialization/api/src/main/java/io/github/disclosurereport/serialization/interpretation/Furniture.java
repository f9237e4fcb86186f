package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.PageWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a page around a report: what stands behind it and is not part of it. */
final class Furniture {

    private static final int LONGEST = 80;

    /** Lines that no report has: from the first of them on, everything is furniture. */
    private static final Pattern CERTAIN = Pattern.compile("[\\s【\\[]*" + PageWords.of("certain"));

    /** Lines that are furniture in front of such a line, and may be part of a report elsewhere. */
    private static final Pattern LIKELY = Pattern.compile("\\s*" + PageWords.of("likely") + "\\s*");

    private static final Pattern AT_END = Pattern.compile(
            "(?<![\\s\\u00A0\\u3000])[\\s\\u00A0\\u3000]++" + PageWords.of("end") + "[\\s\\u00A0\\u3000]*$");

    private static final Pattern APPENDIX = Pattern.compile("\\s*" + PageWords.of("appendix") + ".{0,60}");

    private static final Pattern ANNEX = Pattern.compile("\\s*" + PageWords.of("annex") + "\\s*(\\S.{5,60})");

    private Furniture() {}

    /** How many lines at the end are furniture. */
    static int linesBehind(List<Line> lines) {
        int first = 0;
        while (first < lines.size() && !isCertain(lines.get(first).text())) {
            first++;
        }
        while (first > 0
                && first < lines.size()
                && LIKELY.matcher(lines.get(first - 1).text()).matches()) {
            first--;
        }
        return lines.size() - first;
    }

    private static boolean isCertain(String text) {
        return text.length() <= LONGEST
                && text.indexOf('。') < 0
                && CERTAIN.matcher(text).matches();
    }

    /** Whether a line is the heading of what is no part of the last section: 附件：… */
    static boolean beginsAppendix(String text) {
        return APPENDIX.matcher(text).matches();
    }

    /** What a line says to be annexed: 附件1：…. */
    static Optional<String> annexed(String text) {
        Matcher annex = ANNEX.matcher(text);
        return annex.matches() ? Optional.of(annex.group(1)) : Optional.empty();
    }

    /** Where in the last line of a report furniture begins. */
    static int endOf(String text) {
        Matcher matcher = AT_END.matcher(text);
        return matcher.find() ? matcher.start() : text.length();
    }
}
