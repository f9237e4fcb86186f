package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.finding.Target.TextTarget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a text tells of the whole year, in words that may come again with another figure. */
final class Repetitions {

    private static final Meanings AROUND = Meanings.of(
            Meaning.QUANTITY,
            Meaning.THIS_YEAR,
            Meaning.OWN,
            Meaning.OFFICE,
            Meaning.TOWN,
            Meaning.AREA,
            Meaning.EVERYONE,
            Meaning.TOGETHER);

    private final Map<String, Told> told = new HashMap<>();
    private final List<Again> again = new ArrayList<>();

    /** What was told, and where. */
    private record Told(Sentence sentence, TextTarget words, Amount amount) {

        /** What a sentence tells twice it tells of two: 最多的为512件，最少的为7件. */
        boolean contradicts(Told other) {
            return !sentence.equals(other.sentence) && amount.isApartFrom(other.amount);
        }
    }

    List<Again> again() {
        return again;
    }

    /** Remembers a clause with one figure, or finds that it was told otherwise. */
    void tell(Saying saying) {
        Clause clause = saying.clause();
        List<Word> figures = clause.quantities();
        boolean isOfTheYear = (saying.course().isYearNamed() || clause.hasAny(Speaker.OWN))
                && !saying.course().isOtherTime()
                && !saying.course().isAmong()
                && !clause.isBracketed();
        boolean isNamed = !clause.subjects().isEmpty() || clause.has(Meaning.UNKNOWN) || clause.has(Meaning.ACTIVITY);
        if (figures.size() != 1 || !isOfTheYear || !isNamed) {
            return;
        }
        Amount amount = figures.get(0).amount().orElseThrow();
        String thing = thing(saying);
        if (!thing.isEmpty()) {
            Told now = new Told(saying.sentence(), saying.target(), amount);
            Told before = told.putIfAbsent(thing, now);
            if (before != null && before.contradicts(now)) {
                again.add(new Again(
                        now.words(),
                        now.amount().low(),
                        before.words(),
                        before.amount().low()));
            }
        }
    }

    /** The letters that tell of what the figure is, in whatever order. */
    private static String thing(Saying saying) {
        StringBuilder words = new StringBuilder();
        for (Word word : saying.clause().words()) {
            if (!AROUND.has(word.meaning())) {
                words.append(saying.sentence().text(word));
            }
        }
        char[] letters = words.toString()
                .replace("政府信息", "信息")
                .replace("主动公开", "公开")
                .replace("的", "")
                .toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }
}
