package io.github.disclosurereport.validation.cause;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import org.junit.jupiter.api.Test;

/**
 * Tables with a figure moved to the next cell and another slip, for which two cells of one row were named that were right as they stood.
 *
 * <p>The changed cells of one row make up for the move, so that two cells mend what three slips of the pen have broken.
 */
class MoveAndSlipTest {

    /** A figure moved to the next column, and 51 or 55 written as 551. */
    @Test
    void a_move_and_a_doubled_digit_of_one_column_are_no_two_cells_of_a_row() {
        assertNothingIsNamed(Edition.TRIAL_2019, """
                    377 314 306 566 502 749 2814
                    17 11 4 5 9 0 46
                    13 57 0 0 0 39 109
                    60 73 73 53 33 85 377
                    0 0 17 55 13 23 108
                    0 0 38 0 70 66 174
                    0 0 18 48 0 0 66
                    89 0 3 86 46 52 276
                    1 0 0 21 0 17 39
                    0 0 0 0 0 0 0
                    0 35 24 53 2 62 176
                    22 51 61 90 55 551 330
                    0 0 0 6 83 65 154
                    43 72 0 35 0 80 230
                    77 0 0 0 0 21 98
                    0 0 24 0 0 0 24
                    0 19 0 0 57 62 138
                    0 5 0 77 0 25 107
                    0 0 14 42 8 0 64
                    0 0 0 5 68 56 129
                    83 0 37 0 90 15 225
                    388 312 309 571 507 737 2824
                    6 13 1 0 4 12 36
                    """);
    }

    /** 5437 stands one column too far, and 26457 is written as 86457. */
    @Test
    void a_move_and_a_wrong_digit_of_one_column_are_no_two_cells_of_a_row() {
        assertNothingIsNamed(Edition.REVISED_2021, """
                    252149 205598 312925 94018 185900 200208 1250798
                    415 5606 3046 1958 4573 4299 19897
                    0 0 28495 18841 1275 11079 59690
                    27964 86457 20548 24405 0 25327 124701
                    7589 8701 0 0 0 0 16290
                    0 0 25468 0 21733 1636 48837
                    0 24317 29812 918 0 17132 72179
                    0 19920 0 0 0 0 19920
                    19727 22886 3825 0 0 22736 69174
                    16904 0 19743 0 29532 20897 87076
                    474 16068 29738 18203 26394 28670 119547
                    23208 0 5437 28082 19696 22804 99227
                    9360 11776 5584 0 12579 7678 46977
                    12792 3709 24065 0 24395 11557 76518
                    0 5203 5201 569 0 7015 17988
                    0 805 7117 0 0 0 7922
                    2569 11847 10720 0 0 0 25136
                    25999 2151 24248 0 0 13974 66372
                    19568 20409 12019 0 27534 0 79530
                    22400 5269 10986 0 0 0 38655
                    28244 0 23182 411 6804 0 58641
                    26153 24458 19965 0 16849 12266 99691
                    4158 0 11757 0 2225 0 18140
                    247109 209413 312473 91429 189016 202771 1252211
                    5455 1791 3498 4547 1457 1736 18484
                    """);
    }

    /** 4 stands one column too far, and 22 is written as 2. */
    @Test
    void a_move_and_a_dropped_digit_of_one_column_are_no_two_cells_of_a_row() {
        assertNothingIsNamed(Edition.TRIAL_2019, """
                    1125 111 8 13 17 11 1285
                    46 6 0 3 3 2 60
                    47 7 0 1 0 1 56
                    198 21 4 1 6 3 233
                    3 0 0 0 0 0 3
                    0 0 0 0 0 0 0
                    295 23 0 4 7 0 329
                    12 4 0 0 1 0 17
                    5 0 0 1 0 0 6
                    0 0 0 0 0 0 0
                    9 1 0 0 2 1 13
                    42 1 0 0 0 0 43
                    2 4 1 0 0 0 27
                    171 20 0 1 0 4 196
                    85 9 2 3 2 0 101
                    83 4 0 1 0 2 90
                    48 6 0 0 0 0 54
                    106 15 0 2 1 2 126
                    0 0 0 0 0 0 0
                    2 0 0 0 0 0 2
                    0 4 0 0 0 0 4
                    1132 115 7 14 19 13 1300
                    39 2 1 2 1 0 45
                    """);
    }

    private static void assertNothingIsNamed(Edition edition, String rows) {
        assertThat(Figures.of(edition, rows).diagnosis()).isEmpty();
    }
}
