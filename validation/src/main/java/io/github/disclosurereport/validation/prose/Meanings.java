package io.github.disclosurereport.validation.prose;

import java.util.List;

/**
 * Some meanings: a bit for each, so that several are asked for at once. Immutable.
 *
 * @param first the bits of those that are declared first
 * @param others the bits of the others
 */
record Meanings(long first, long others) {

    private static final Meanings NONE = new Meanings(0, 0);

    static Meanings of(Meaning... some) {
        Meanings meanings = NONE;
        for (Meaning each : some) {
            meanings = meanings.and(each);
        }
        return meanings;
    }

    /** All that words of a role may mean. */
    static Meanings of(Meaning.Role role) {
        Meanings meanings = NONE;
        for (Meaning each : Meaning.values()) {
            meanings = each.role() == role ? meanings.and(each) : meanings;
        }
        return meanings;
    }

    /** What some words mean. */
    static Meanings of(List<Word> words) {
        long first = 0;
        long others = 0;
        for (Word word : words) {
            int number = word.meaning().ordinal();
            if (number < Long.SIZE) {
                first |= 1L << number;
            } else {
                others |= 1L << number;
            }
        }
        return new Meanings(first, others);
    }

    private Meanings and(Meaning one) {
        long bit = 1L << one.ordinal();
        return isFirst(one) ? new Meanings(first | bit, others) : new Meanings(first, others | bit);
    }

    private static boolean isFirst(Meaning meaning) {
        return meaning.ordinal() < Long.SIZE;
    }

    /** These and others. */
    Meanings and(Meanings more) {
        return new Meanings(first | more.first, others | more.others);
    }

    /** These but one. */
    Meanings without(Meaning one) {
        Meanings only = of(one);
        return new Meanings(first & ~only.first, others & ~only.others);
    }

    boolean has(Meaning meaning) {
        return ((isFirst(meaning) ? first : others) & (1L << meaning.ordinal())) != 0;
    }

    boolean hasAny(Meanings some) {
        return ((first & some.first) | (others & some.others)) != 0;
    }

    /** Whether it has nothing but some. */
    boolean areOnly(Meanings some) {
        return ((first & ~some.first) | (others & ~some.others)) == 0;
    }
}
