package io.github.disclosurereport.validation.text;

import io.github.disclosurereport.validation.text.LetterTree.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes a tree of letters from patterns: a place is what is left of them behind the letters that lead there. */
final class LetterTreeBuilder<T> {

    private final List<Pattern<T>> patterns;
    private final Map<Set<Rest>, Integer> places = new HashMap<>();

    /** What the words stand for that end at each place. */
    private final List<List<T>> values = new ArrayList<>(List.of(List.of()));

    /** Where each way leads. */
    private final Map<Integer, Integer> ways = new HashMap<>();

    LetterTreeBuilder(List<Pattern<T>> patterns) {
        this.patterns = patterns;
        Set<Rest> all = new HashSet<>();
        for (int i = 0; i < patterns.size(); i++) {
            all.add(new Rest(i, patterns.get(i).letters()));
        }
        place(all);
    }

    /** What is left of a pattern. */
    private record Rest(int pattern, String letters) {}

    List<List<T>> values() {
        return values;
    }

    Map<Integer, Integer> ways() {
        return ways;
    }

    private int place(Set<Rest> rests) {
        Integer known = places.get(rests);
        return known == null ? grown(rests) : known;
    }

    private int grown(Set<Rest> rests) {
        Set<Integer> ended = new TreeSet<>();
        Map<Character, Set<Rest>> behind = new HashMap<>();
        rests.forEach(rest -> step(rest.pattern(), rest.letters(), ended, behind));
        int place = LetterTree.place(values.size(), !ended.isEmpty());
        places.put(rests, place);
        values.add(ended.stream().map(number -> patterns.get(number).value()).toList());
        behind.forEach((letter, next) -> ways.put(LetterTree.way(place, letter), place(next)));
        return place;
    }

    private static void step(int pattern, String letters, Set<Integer> ended, Map<Character, Set<Rest>> behind) {
        if (letters.isEmpty()) {
            ended.add(pattern);
        } else if (Spelling.hasChoice(letters)) {
            Spelling.choices(letters).forEach(choice -> step(pattern, choice, ended, behind));
        } else {
            behind.computeIfAbsent(Spelling.first(letters), letter -> new HashSet<>())
                    .add(new Rest(pattern, Spelling.behindFirst(letters)));
        }
    }
}
