package io.github.disclosurereport.validation.similarity;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How alike generated pairs of texts are. */
public final class SimilarityMeasurement {

    /** As many pairs of each kind. */
    public static final int PAIRS = 1000;

    private static final int[] LIMITS = {75, 90, 95};

    /** A kind of pair: what became of the first text in the second. */
    enum Kind {
        INDEPENDENT("各写各的", "independent texts") {
            @Override
            List<String> second(Narrator narrator, List<String> first) {
                return narrator.outline();
            }
        },
        HALF_NEW("一半句子重写", "half of the sentences new") {
            @Override
            List<String> second(Narrator narrator, List<String> first) {
                return narrator.keeping(first, 50);
            }
        },
        QUARTER_NEW("四分之一句子重写", "a quarter of the sentences new") {
            @Override
            List<String> second(Narrator narrator, List<String> first) {
                return narrator.keeping(first, 75);
            }
        },
        WORD_IN_EACH("每句添一个词", "a word more in each sentence") {
            @Override
            List<String> second(Narrator narrator, List<String> first) {
                return narrator.edited(first, 100);
            }
        },
        WORD_IN_SOME("三分之一的句子添一个词", "a word more in a third of the sentences") {
            @Override
            List<String> second(Narrator narrator, List<String> first) {
                return narrator.edited(first, 33);
            }
        },
        REORDERED("只调换句子次序", "sentences in another order") {
            @Override
            List<String> second(Narrator narrator, List<String> first) {
                return narrator.keeping(first, 100);
            }
        },
        NUMBERS_CHANGED("只改数字", "other numbers") {
            @Override
            List<String> second(Narrator narrator, List<String> first) {
                return first;
            }
        };

        private final Bilingual words;

        Kind(String chinese, String english) {
            words = new Bilingual(chinese, english);
        }

        abstract List<String> second(Narrator narrator, List<String> first);

        long seed() {
            return 8100L + ordinal();
        }

        /** The similarities of pairs, in ascending order; each text has numbers of its own. */
        List<Integer> similarities() {
            Narrator narrator = new Narrator(new Random(seed()));
            List<Integer> similarities = new ArrayList<>();
            for (int i = 0; i < PAIRS; i++) {
                List<String> first = narrator.outline();
                List<String> second = second(narrator, first);
                similarities.add(
                        Shingles.of(narrator.numbered(first)).similarity(Shingles.of(narrator.numbered(second))));
            }
            Collections.sort(similarities);
            return similarities;
        }
    }

    private SimilarityMeasurement() {}

    /** The rows of a table: kind, seed, lowest, median and highest similarity, and how many pairs reach each limit. */
    public static List<String> lines(Language language) {
        return Stream.of(Kind.values()).map(kind -> line(kind, language)).toList();
    }

    private static String line(Kind kind, Language language) {
        List<Integer> similarities = kind.similarities();
        List<String> fields = new ArrayList<>(List.of(kind.words.in(language), Long.toString(kind.seed())));
        Stream.of(0, PAIRS / 2, PAIRS - 1).forEach(i -> fields.add(similarities.get(i) + "%"));
        IntStream.of(LIMITS).forEach(limit -> fields.add(Long.toString(reaching(similarities, limit))));
        return "| " + String.join(" | ", fields) + " |";
    }

    static long reaching(List<Integer> similarities, int limit) {
        return similarities.stream().filter(percent -> percent >= limit).count();
    }
}
