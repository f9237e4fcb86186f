package io.github.disclosurereport.finding;

import io.github.disclosurereport.text.Blanks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody has looked at a finding and lets it stand.
 *
 * @param organ the name of the organ in whose report it is found
 * @param reportYear the year of that report
 * @param key the finding's key
 * @param reason why it stands
 * @param by who says so
 * @param expires the last day on which that counts; empty if it counts for ever
 */
public record Suppression(
        String organ, int reportYear, String key, String reason, String by, Optional<LocalDate> expires) {

    /**
     * Takes what it is.
     *
     * @throws IllegalArgumentException if organ, key, reason or who says so is blank
     */
    public Suppression {
        requireWords("organ", organ);
        requireWords("key", key);
        requireWords("reason", reason);
        requireWords("by", by);
    }

    private static void requireWords(String component, String value) {
        if (Blanks.strip(value).isEmpty()) {
            throw new IllegalArgumentException("A suppression has a blank " + component
                    + ": say whose finding it is, why it stands and who says so");
        }
    }

    /** Whether it no longer counts on a day. */
    public boolean isExpired(LocalDate day) {
        return expires.filter(day::isAfter).isPresent();
    }
}
