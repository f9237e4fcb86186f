package io.github.disclosurereport.serialization.interpretation.words;

import java.util.stream.Collectors;

/** The words of the pages on which reports stand. */
public final class PageWords {

    private PageWords() {}

    /** All of a kind, as one regular expression. */
    public static String of(String kind) {
        String key = kind + " = ";
        return Resource.lines("page-words.txt").stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
