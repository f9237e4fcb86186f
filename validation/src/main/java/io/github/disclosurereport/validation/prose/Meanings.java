package io.github.disclosurereport.validation.prose;

/** Some meanings: a bit for each, so that several are asked for at once. */
final class Meanings {

    private long first;
    private long others;

    static Meanings of(Meaning... some) {
        Meanings meanings = new Meanings();
        for (Meaning each : some) {
            meanings.add(each);
        }
        return meanings;
    }

    /** All that words of a role may mean. */
    static Meanings of(Meaning.Role role) {
        Meanings meanings = new Meanings();
        for (Meaning each : Meaning.values()) {
            if (each.role() == role) {
                meanings.add(each);
            }
        }
        return meanings;
    }

    /** These and others. */
    Meanings and(Meanings more) {
        Meanings both = new Meanings();
        both.first = first | more.first;
        both.others = others | more.others;
        return both;
    }

    /** These but one. */
    Meanings without(Meaning one) {
        Meanings rest = new Meanings();
        for (Meaning each : Meaning.values()) {
            if (each != one && has(each)) {
                rest.add(each);
            }
        }
        return rest;
    }

    void add(Meaning meaning) {
        if (meaning.ordinal() < Long.SIZE) {
            first |= 1L << meaning.ordinal();
        } else {
            others |= 1L << meaning.ordinal();
        }
    }

    boolean has(Meaning meaning) {
        return ((meaning.ordinal() < Long.SIZE ? first : others) & (1L << meaning.ordinal())) != 0;
    }

    boolean hasAny(Meanings some) {
        return ((first & some.first) | (others & some.others)) != 0;
    }

    /** Whether it has nothing but some. */
    boolean areOnly(Meanings some) {
        return ((first & ~some.first) | (others & ~some.others)) == 0;
    }
}
