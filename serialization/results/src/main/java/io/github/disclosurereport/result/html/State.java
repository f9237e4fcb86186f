package io.github.disclosurereport.result.html;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.result.told.Counts;
import java.util.Locale;

/** How a report stands, the best first. */
enum State {
    CLEAN("✓", PageWords.CLEAN),
    WARNED("△", PageWords.WITH_WARNINGS),
    UNJUDGED("?", PageWords.NOT_JUDGED),
    WRONG("✗", PageWords.WITH_ERRORS),
    INCOMPLETE("…", PageWords.INCOMPLETE),
    UNUSABLE("⊘", PageWords.UNUSABLE),
    MISSING("–", PageWords.NOT_RECEIVED);

    private final String sign;
    private final PageWords words;

    State(String sign, PageWords words) {
        this.sign = sign;
        this.words = words;
    }

    /** How the report of a result stands. */
    static State of(CheckResult result) {
        Counts counts = Counts.of(result);
        if (!result.isComplete()) {
            return INCOMPLETE;
        }
        if (counts.errors() > 0) {
            return WRONG;
        }
        if (counts.notAssessable() > 0) {
            return UNJUDGED;
        }
        return counts.warnings() > 0 ? WARNED : CLEAN;
    }

    /** A sign beside the words. */
    String sign() {
        return sign;
    }

    PageWords words() {
        return words;
    }

    /** Its class in the style sheet. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
