package io.github.disclosurereport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HanTest {

    /** Marks in old books that belong to the script for newer virtual machines alone. */
    private static final Set<Integer> SINCE_LATER = Set.of(0x16FE2, 0x16FE3);

    @Test
    void a_chinese_character_is_what_unicode_has_in_the_script_han() {
        assertThat(assigned().filter(c -> Han.isHan(c) != isOfScript(c))).isEmpty();
    }

    @Test
    void the_ranges_are_the_same_characters_inside_a_regular_expression() {
        Pattern han = Pattern.compile("[" + Han.RANGES + "]");
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> han.matcher(Character.toString(c)).matches() != Han.isHan(c)))
                .isEmpty();
    }

    private static IntStream assigned() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(Character::isDefined)
                .filter(c -> !SINCE_LATER.contains(c));
    }

    private static boolean isOfScript(int c) {
        return UnicodeScript.of(c) == UnicodeScript.HAN;
    }
}
