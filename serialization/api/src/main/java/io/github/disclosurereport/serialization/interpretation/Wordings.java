package io.github.disclosurereport.serialization.interpretation;

import java.util.HashMap;
import java.util.Map;

/** The wordings of one document: what several lines or fields say alike is looked at once. */
final class Wordings {

    private final Map<String, Wording> known = new HashMap<>();

    Wording of(String text) {
        return known.computeIfAbsent(text, Wording::new);
    }
}
