package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.report.TextPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** A sentence without blanks, in letters of one width, years told against the report's; each letter knows where it stands. */
final class Sentence {

    private static final String ENDS = "。！？!?";
    private static final int LONGEST_HEADING = 30;

    private final TextPart part;
    private final String text;
    private final int[] paragraphs;
    private final int[] offsets;

    private Sentence(TextPart part, String text, int[] paragraphs, int[] offsets) {
        this.part = part;
        this.text = text;
        this.paragraphs = paragraphs;
        this.offsets = offsets;
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
        Letters letters = new Letters(part, reportYear);
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

    private static boolean isHeading(String line) {
        return line.length() <= LONGEST_HEADING
                && ENDS.indexOf(line.charAt(line.length() - 1)) < 0
                && ("(（".indexOf(line.charAt(0)) >= 0 || line.indexOf('、') == 1 || line.indexOf('.') == 1);
    }

    TextTarget target(int from, int to) {
        int paragraph = paragraphs[from];
        int last = to - 1;
        while (paragraphs[last] != paragraph) {
            last--;
        }
        return new TextTarget(ReportRole.THIS, part, paragraph, offsets[from], offsets[last] + 1);
    }

    /** Collects the letters of one sentence after the other. */
    private static final class Letters {

        private static final String WIDE_MARKS = "％（）．";
        private static final int YEAR_DIGITS = 4;
        private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
        private static final String CAPITALS = "壹贰叁肆伍陆柒捌玖拾佰仟";
        private static final String SMALL = "一二三四五六七八九十百千";

        private final TextPart part;
        private final OptionalInt reportYear;
        private final StringBuilder text = new StringBuilder();
        private int[] paragraphs = new int[64];
        private int[] offsets = new int[64];

        Letters(TextPart part, OptionalInt reportYear) {
            this.part = part;
            this.reportYear = reportYear;
        }

        void add(String paragraph, int number, List<Sentence> sentences, String next) {
            int i = 0;
            while (i < paragraph.length()) {
                int behind = year(paragraph, number, i, next);
                if (behind > i) {
                    i = behind;
                    continue;
                }
                char c = folded(paragraph.charAt(i));
                if (!isBlank(c)) {
                    put(c, number, i);
                }
                if (ENDS.indexOf(c) >= 0) {
                    end(sentences);
                }
                i++;
            }
        }

        /** Puts 本, 上 or 下 for a year that is the report's, the one before or the next; another is 另. */
        private int year(String paragraph, int number, int from, String next) {
            int end = from;
            int year = 0;
            while (end < paragraph.length() && end - from < YEAR_DIGITS && digit(paragraph.charAt(end)) >= 0) {
                year = 10 * year + digit(paragraph.charAt(end));
                end++;
            }
            boolean isBefore = from > 0 && digit(paragraph.charAt(from - 1)) >= 0;
            if (isBefore
                    || end - from < YEAR_DIGITS
                    || !isYearBehind(paragraph, end, next)
                    || year < 1949
                    || year > 2100) {
                return from;
            }
            int difference = reportYear.isPresent() ? year - reportYear.getAsInt() : Integer.MIN_VALUE;
            put(difference == 0 ? '本' : difference == -1 ? '上' : difference == 1 ? '下' : '另', number, from);
            return end;
        }

        /** Blanks may stand in front of 年, and it may begin the next line. */
        private static boolean isYearBehind(String paragraph, int end, String next) {
            int at = end;
            while (at < paragraph.length() && isBlank(paragraph.charAt(at))) {
                at++;
            }
            return at == paragraph.length() ? next.startsWith("年") : paragraph.charAt(at) == '年';
        }

        private static boolean isBlank(char c) {
            return c == ' ' || c == '\u3000';
        }

        /** Of a digit of any kind what it counts; -1 for other letters. */
        private static int digit(char c) {
            char plain = folded(c);
            int chinese = plain == '○' || plain == '零' ? 0 : CHINESE_DIGITS.indexOf(plain);
            return plain >= '0' && plain <= '9' ? plain - '0' : chinese;
        }

        private static char folded(char c) {
            boolean isWide = (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'ｚ') || WIDE_MARKS.indexOf(c) >= 0;
            int capital = CAPITALS.indexOf(c);
            if (capital >= 0) {
                return SMALL.charAt(capital);
            }
            return isWide ? (char) (c - '！' + '!') : c;
        }

        private void put(char c, int paragraph, int offset) {
            int length = text.length();
            if (length == offsets.length) {
                paragraphs = Arrays.copyOf(paragraphs, 2 * length);
                offsets = Arrays.copyOf(offsets, 2 * length);
            }
            paragraphs[length] = paragraph;
            offsets[length] = offset;
            text.append(c);
        }

        void end(List<Sentence> sentences) {
            if (!text.isEmpty()) {
                int length = text.length();
                sentences.add(new Sentence(
                        part, text.toString(), Arrays.copyOf(paragraphs, length), Arrays.copyOf(offsets, length)));
                text.setLength(0);
            }
        }
    }
}
