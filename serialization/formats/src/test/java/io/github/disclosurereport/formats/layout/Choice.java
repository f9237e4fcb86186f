package io.github.disclosurereport.formats.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Seeded choices. */
final class Choice {

    private Choice() {}

    static <T> T of(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** Some of them, at least one, in their order. */
    static <T> List<T> some(List<T> all, int atMost, Random random) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            indexes.add(i);
        }
        Collections.shuffle(indexes, random);
        int count = 1 + random.nextInt(Math.min(atMost, all.size()));
        return indexes.subList(0, count).stream().sorted().map(all::get).toList();
    }

    /** Whether something happens that happens so often in a hundred times. */
    static boolean happens(int percent, Random random) {
        return random.nextInt(100) < percent;
    }
}
