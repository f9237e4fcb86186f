package io.github.disclosurereport.finding;

/**
 * A finding that stands, because somebody said so.
 *
 * @param finding what was found
 * @param suppression who lets it stand, and why
 */
public record Suppressed(Finding finding, Suppression suppression) {}
