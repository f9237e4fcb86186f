package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.validation.text.RangeMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The letters of a part of the text as sentences have them: without blanks, of one width, and where each is printed. */
final class Letters {

    private static final char YEAR = '年';
    private static final String SCHOOL_YEAR = "学年";
    private static final int YEAR_DIGITS = 4;

    private final TextPart part;
    private final List<String> paragraphs;
    private final OptionalInt reportYear;
    private final char[] text;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private int length;

    /** Where the sentence begins that is being read. */
    private int begin;

    /** The paragraph that is being read, and the last stretch of it. */
    private String paragraph = "";

    private int number;
    private Stretch last = new Stretch(0, -1, 0);

    /** Letters one behind the other as they are printed. */
    private record Stretch(int begin, int paragraph, int offset) {

        boolean goesOn(int at, int inParagraph, int offsetThere) {
            return paragraph == inParagraph && offset + at - begin == offsetThere;
        }
    }

    Letters(TextPart part, List<String> paragraphs, OptionalInt reportYear) {
        this.part = part;
        this.paragraphs = paragraphs;
        this.reportYear = reportYear;
        int most = 0;
        for (String each : paragraphs) {
            most += each.length();
        }
        this.text = new char[most];
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** Those from one to where reading is. */
    String from(int first) {
        return new String(text, first, length - first);
    }

    /** The letters from one to another that stand in the paragraph of one of them. */
    TextTarget target(int from, int to, int within) {
        int inParagraph = stretch(within).paragraph();
        int first = from;
        while (stretch(first).paragraph() != inParagraph) {
            first++;
        }
        int end = to;
        while (stretch(end - 1).paragraph() != inParagraph) {
            end--;
        }
        return new TextTarget(ReportRole.THIS, part, inParagraph, offset(first), offset(end - 1) + 1);
    }

    private int offset(int at) {
        Stretch holding = stretch(at);
        return holding.offset() + at - holding.begin();
    }

    private Stretch stretch(int at) {
        int behind = stretches.size();
        while (stretches.get(behind - 1).begin() > at) {
            behind--;
        }
        return stretches.get(behind - 1);
    }

    /** Reads a paragraph. */
    void read(int inParagraph) {
        number = inParagraph;
        paragraph = paragraphs.get(inParagraph);
        int at = 0;
        while (at < paragraph.length()) {
            int end = behindPlain(at);
            if (end > at) {
                paragraph.getChars(at, end, text, stretchFrom(at));
                length += end - at;
                at = end;
            } else {
                at = behindSpecial(at);
            }
        }
    }

    private int behindPlain(int from) {
        int end = from;
        while (end < paragraph.length() && Letter.isPlain(paragraph.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A digit may begin a year, a blank is left out, and a mark may end the sentence. */
    private int behindSpecial(int at) {
        char c = paragraph.charAt(at);
        int behindYear = Letter.isDigit(c) ? year(at) : at;
        if (behindYear > at) {
            return behindYear;
        }
        if (!Letter.isBlank(c)) {
            put(Letter.folded(c), at);
        }
        if (Letter.endsSentence(c)) {
            end();
        }
        return at + 1;
    }

    /** Puts 本, 上 or 下 for a year that is the report's, the one before or the next; another is 另. */
    private int year(int from) {
        int end = from;
        int year = 0;
        while (end - from < YEAR_DIGITS && isDigit(end)) {
            year = 10 * year + Letter.digit(paragraph.charAt(end));
            end++;
        }
        if (isDigit(from - 1) || end - from < YEAR_DIGITS || !isYearBehind(end) || year < 1949 || year > 2100) {
            return from;
        }
        if (isRangeBefore(from)) {
            put('另', from);
            return end;
        }
        int difference = reportYear.isPresent() ? year - reportYear.getAsInt() : Integer.MIN_VALUE;
        put(difference == 0 ? '本' : difference == -1 ? '上' : difference == 1 ? '下' : '另', from);
        return end;
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < paragraph.length() && Letter.isDigit(paragraph.charAt(at));
    }

    /** 2018—2023年, 2018年至2023年: several years. */
    private boolean isRangeBefore(int from) {
        return from > 1
                && RangeMarks.have(paragraph.charAt(from - 1))
                && (isDigit(from - 2) || paragraph.charAt(from - 2) == YEAR);
    }

    /** Blanks may stand in front of 年, and it may begin the next line; 学年 is another year. */
    private boolean isYearBehind(int end) {
        int at = end;
        while (at < paragraph.length() && Letter.isBlank(paragraph.charAt(at))) {
            at++;
        }
        return at == paragraph.length()
                ? beginsNextWithYear()
                : paragraph.charAt(at) == YEAR || paragraph.startsWith(SCHOOL_YEAR, at);
    }

    private boolean beginsNextWithYear() {
        return number + 1 < paragraphs.size() && paragraphs.get(number + 1).indexOf(YEAR) == 0;
    }

    private void put(char c, int offset) {
        text[stretchFrom(offset)] = c;
        length++;
    }

    /** Where the next letter goes, which is printed somewhere. */
    private int stretchFrom(int offset) {
        if (!last.goesOn(length, number, offset)) {
            last = new Stretch(length, number, offset);
            stretches.add(last);
        }
        return length;
    }

    /** Ends the sentence that is being read, if one is. */
    void end() {
        if (length > begin) {
            sentences.add(new Sentence(this, begin));
            begin = length;
        }
    }
}
