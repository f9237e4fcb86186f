package io.github.disclosurereport.serialization;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A way in which text is spoilt: its bytes are read in another encoding than they were written in, and saved so.
 *
 * @param written the encoding in which they were written
 * @param read the encoding in which they were read
 */
record Garbling(Charset written, Charset read) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final List<Garbling> ALL = List.of(
            new Garbling(StandardCharsets.UTF_8, GB18030),
            new Garbling(StandardCharsets.UTF_8, WESTERN),
            new Garbling(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1),
            new Garbling(GB18030, WESTERN),
            new Garbling(GB18030, StandardCharsets.ISO_8859_1));

    /** What becomes of letters that were lost twice. */
    private static final String LOST = "锟斤拷";

    private static final List<String> WORDS = List.of("政府", "信息", "公开", "情况", "申请", "报告", "主动");
    private static final int FEWEST_WORDS = 2;
    private static final int LONGEST = 20_000;

    /** Whether the words of a report are in a text only if it is read again. */
    static boolean isIn(String text) {
        String begin = text.substring(0, Math.min(text.length(), LONGEST));
        return begin.contains(LOST) || ALL.stream().anyMatch(garbling -> garbling.hides(begin));
    }

    private boolean hides(String text) {
        String original = new String(text.getBytes(read), written);
        return WORDS.stream()
                        .filter(word -> original.contains(word) && !text.contains(word))
                        .count()
                >= FEWEST_WORDS;
    }
}
