package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.report.TextPart;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A sentence without blanks, in letters of one width, years told against the report's; each letter knows where it stands. */
final class Sentence {

    private static final int LONGEST_HEADING = 30;
    private static final String HEADING_END = "情况";

    private final Letters letters;
    private final int begin;
    private final String text;

    private Sentence(Letters letters, int begin) {
        this.letters = letters;
        this.begin = begin;
        text = new String(letters.text, begin, letters.length - begin);
    }

    String text() {
        return text;
    }

    String text(Word word) {
        return text.substring(word.from(), word.to());
    }

    /** The sentences of a part of the text; a line that ends within one goes on in the next, unless it is a heading. */
    static List<Sentence> of(TextPart part, List<String> paragraphs, OptionalInt reportYear) {
        List<Sentence> sentences = new ArrayList<>();
        Letters letters = new Letters(part, paragraphs, reportYear);
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            boolean isHeading = isHeading(paragraph);
            if (isHeading) {
                letters.end(sentences);
            }
            letters.add(paragraph, i, sentences, i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : "");
            if (isHeading) {
                letters.end(sentences);
            }
        }
        letters.end(sentences);
        return sentences;
    }

    /** Whether it begins with the number of a heading, and is no longer than one. */
    boolean isHeading() {
        return text.length() <= LONGEST_HEADING && isNumbered(text);
    }

    private static boolean isNumbered(String line) {
        return "(（".indexOf(line.charAt(0)) >= 0 || line.indexOf('、') == 1 || line.indexOf('.') == 1;
    }

    private static boolean isHeading(String line) {
        return line.length() <= LONGEST_HEADING
                && !Letter.endsSentence(line.charAt(line.length() - 1))
                && (isNumbered(line) || line.endsWith(HEADING_END));
    }

    /** The letters from one to another that stand in the paragraph of one of them. */
    TextTarget target(int from, int to, int within) {
        return letters.target(begin + from, begin + to, begin + within);
    }

    /** The letters of a part of the text, and where each stands. */
    private static final class Letters {

        private static final int YEAR_DIGITS = 4;

        private final TextPart part;
        private final OptionalInt reportYear;
        private final char[] text;
        private final int[] paragraphs;
        private final int[] offsets;
        private int length;

        /** Where the sentence begins that is being read. */
        private int begin;

        Letters(TextPart part, List<String> paragraphs, OptionalInt reportYear) {
            this.part = part;
            this.reportYear = reportYear;
            int most = 0;
            for (String paragraph : paragraphs) {
                most += paragraph.length();
            }
            this.text = new char[most];
            this.paragraphs = new int[most];
            this.offsets = new int[most];
        }

        TextTarget target(int from, int to, int within) {
            int paragraph = paragraphs[within];
            int first = from;
            while (paragraphs[first] != paragraph) {
                first++;
            }
            int last = to - 1;
            while (paragraphs[last] != paragraph) {
                last--;
            }
            return new TextTarget(ReportRole.THIS, part, paragraph, offsets[first], offsets[last] + 1);
        }

        void add(String paragraph, int number, List<Sentence> sentences, String next) {
            int i = 0;
            while (i < paragraph.length()) {
                char c = paragraph.charAt(i);
                if (Letter.isPlain(c)) {
                    put(c, number, i);
                    i++;
                } else {
                    i = behindSpecial(paragraph, number, i, sentences, next);
                }
            }
        }

        /** A digit may begin a year, a blank is left out, and a mark may end the sentence. */
        private int behindSpecial(String paragraph, int number, int at, List<Sentence> sentences, String next) {
            char c = paragraph.charAt(at);
            int behindYear = Letter.isDigit(c) ? year(paragraph, number, at, next) : at;
            if (behindYear > at) {
                return behindYear;
            }
            if (!Letter.isBlank(c)) {
                put(Letter.folded(c), number, at);
            }
            if (Letter.endsSentence(c)) {
                end(sentences);
            }
            return at + 1;
        }

        /** Puts 本, 上 or 下 for a year that is the report's, the one before or the next; another is 另. */
        private int year(String paragraph, int number, int from, String next) {
            int end = from;
            int year = 0;
            while (end - from < YEAR_DIGITS && isDigit(paragraph, end)) {
                year = 10 * year + Letter.digit(paragraph.charAt(end));
                end++;
            }
            if (isDigit(paragraph, from - 1)
                    || end - from < YEAR_DIGITS
                    || !isYearBehind(paragraph, end, next)
                    || year < 1949
                    || year > 2100) {
                return from;
            }
            if (isRangeBefore(paragraph, from)) {
                put('另', number, from);
                return end;
            }
            int difference = reportYear.isPresent() ? year - reportYear.getAsInt() : Integer.MIN_VALUE;
            put(difference == 0 ? '本' : difference == -1 ? '上' : difference == 1 ? '下' : '另', number, from);
            return end;
        }

        private static boolean isDigit(String paragraph, int at) {
            return at >= 0 && at < paragraph.length() && Letter.isDigit(paragraph.charAt(at));
        }

        /** 2018—2023年, 2018年至2023年: several years. */
        private static boolean isRangeBefore(String paragraph, int from) {
            return from > 1
                    && "-—–~～至到".indexOf(paragraph.charAt(from - 1)) >= 0
                    && (isDigit(paragraph, from - 2) || paragraph.charAt(from - 2) == '年');
        }

        /** Blanks may stand in front of 年, and it may begin the next line. */
        private static boolean isYearBehind(String paragraph, int end, String next) {
            int at = end;
            while (at < paragraph.length() && Letter.isBlank(paragraph.charAt(at))) {
                at++;
            }
            return at == paragraph.length() ? next.startsWith("年") : paragraph.charAt(at) == '年';
        }

        private void put(char c, int paragraph, int offset) {
            text[length] = c;
            paragraphs[length] = paragraph;
            offsets[length] = offset;
            length++;
        }

        void end(List<Sentence> sentences) {
            if (length > begin) {
                sentences.add(new Sentence(this, begin));
                begin = length;
            }
        }
    }
}
