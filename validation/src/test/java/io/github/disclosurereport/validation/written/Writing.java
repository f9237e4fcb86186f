package io.github.disclosurereport.validation.written;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The writing of one report: what it can say, in which words, and what it has said already. */
final class Writing {

    private static final List<String> UNITS = List.of("件", "起");

    private final Facts facts;
    private final Map<String, String> words;
    private final Notation notation;
    private final Random random;
    private final Set<SentencePattern> used = new HashSet<>();

    Writing(WritingOrgan organ, int year, Facts facts, Random random) {
        this.facts = facts;
        this.random = random;
        notation = notation(random);
        words = new HashMap<>(organ.words());
        words.put("机关", organ.name());
        words.put("去年", Integer.toString(year - 1));
        words.put("年", Integer.toString(year));
        words.put("明年", Integer.toString(year + 1));
        UNITS.forEach(unit -> words.put(unit, one(unit).orElseThrow()));
    }

    private static Notation notation(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> Notation.SEPARATED;
            case 1 -> Notation.FULL_WIDTH;
            case 2 -> Notation.CHINESE;
            default -> Notation.DIGITS;
        };
    }

    Facts facts() {
        return facts;
    }

    Random random() {
        return random;
    }

    BigDecimal amount(Amount amount) {
        return amount.in(facts).orElseThrow(() -> new IllegalStateException("Not known: " + amount));
    }

    BigDecimal figure(String name) {
        return facts.figure(name).orElse(BigDecimal.ZERO);
    }

    String print(BigDecimal number) {
        return notation.print(number);
    }

    /** A word about the organ, or what a group says of it. */
    String word(String name) {
        return Optional.ofNullable(words.get(name)).or(() -> one(name)).orElse("");
    }

    private Optional<String> one(String group) {
        List<SentencePattern> fitting = fitting(group);
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(fitting.get(random.nextInt(fitting.size())).write(this));
    }

    private List<SentencePattern> fitting(String group) {
        return PatternList.GROUPS.get(group).stream()
                .filter(pattern -> pattern.fits(this))
                .toList();
    }

    /** Up to so many sentences of a group, none that the report has already. */
    List<String> sentences(String group, int most) {
        List<SentencePattern> fitting = new ArrayList<>(fitting(group));
        fitting.removeAll(used);
        List<String> sentences = new ArrayList<>();
        while (sentences.size() < most && !fitting.isEmpty()) {
            SentencePattern pattern = fitting.remove(random.nextInt(fitting.size()));
            used.add(pattern);
            sentences.add(pattern.write(this));
        }
        return sentences;
    }
}
