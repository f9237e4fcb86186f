package io.github.disclosurereport.validation.wording;

import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.PersonalData;
import io.github.disclosurereport.validation.text.SentenceEnds;
import io.github.disclosurereport.validation.text.WordList;

/** What each letter may be the beginning of, told once for all. */
final class LetterKinds {

    static final byte PLAIN = 0;
    static final byte DIGIT = 1;
    static final byte OPENING = 2;
    static final byte CLOSING = 3;
    static final byte MARK = 4;
    static final byte HALF_WIDTH = 5;
    static final byte BLANK = 6;
    static final byte FILLER = 7;
    static final byte TRADITIONAL = 8;
    static final byte GARBLED = 9;
    static final byte PHONETIC = 10;
    static final byte AT = 11;
    static final byte END = 12;
    static final byte PERSON = 13;

    /** Beside what it is else, words may begin with it. */
    static final byte WORD = 0x40;

    static final String OPENINGS = "（《〈“‘〔【「『(";
    static final String CLOSINGS = "）》〉”’〕】」』)";
    static final String MARKS = SentenceEnds.ALL + "，、：";

    /** Marks of which a sentence between Chinese characters has others. */
    static final String HALF_WIDTHS = ",;:?!.";

    private static final String FILLERS = "Xx×Ｘｘ某_＿*＊";
    private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    static {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (PersonalData.mayBegin(c)) {
                KINDS[c] = PERSON;
            } else if (Blanks.isBlank(c)) {
                KINDS[c] = BLANK;
            } else if (c == '\uFFFD' || (c >= '\uE000' && c <= '\uF8FF')) {
                KINDS[c] = GARBLED;
            } else if (c >= '\u3105' && c <= '\u312F') {
                KINDS[c] = PHONETIC;
            }
        }
        put("0123456789０１２３４５６７８９", DIGIT);
        put(OPENINGS, OPENING);
        put(CLOSINGS, CLOSING);
        put(MARKS, MARK);
        put(HALF_WIDTHS, HALF_WIDTH);
        put(FILLERS, FILLER);
        put(TONES, PHONETIC);
        for (WordList.Line line : WordList.lines(LetterKinds.class, "traditional.txt")) {
            line.words().forEach(letters -> put(letters, TRADITIONAL));
        }
        put("@＠", AT);
        put(Character.toString(ReportText.END), END);
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            KINDS[c] |= Vocabulary.mayBegin(c) ? WORD : 0;
        }
    }

    private LetterKinds() {}

    private static void put(String letters, byte kind) {
        letters.chars().forEach(letter -> KINDS[letter] = kind);
    }

    static byte of(char letter) {
        return KINDS[letter];
    }

    /** Whether a letter is one of the traditional script that the simplified one does not have. */
    static boolean isTraditional(char letter) {
        return (of(letter) & ~WORD) == TRADITIONAL;
    }
}
