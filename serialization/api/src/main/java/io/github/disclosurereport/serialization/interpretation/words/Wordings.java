package io.github.disclosurereport.serialization.interpretation.words;

import java.util.HashMap;
import java.util.Map;

/** The wordings of one document: what several lines or fields say alike is looked at once. */
public final class Wordings {

    private final Map<String, Wording> known = new HashMap<>();

    public Wording of(String text) {
        return known.computeIfAbsent(text, Wording::new);
    }
}
