package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.text.Blanks;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Which rules run, how grave their findings are at the worst, and their thresholds. Immutable.
 *
 * <p>As properties: {@code REQ-09=off}, {@code PUB=off} or {@code CITY=off} for a family, {@code REQ-05=info},
 * {@code REQ-06.share=30}. A rule's own line counts before its family's.
 */
public final class Profile {

    /** All rules as they are. */
    public static final Profile REVIEW = new Profile(Map.of());

    private static final String OFF = "off";
    private static final String ON = "on";

    private final Map<String, String> settings;

    private Profile(Map<String, String> settings) {
        this.settings = new HashMap<>(settings);
    }

    /** A profile of properties; keys are checked when an engine takes it. */
    public static Profile of(Properties properties) {
        Map<String, String> settings = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key)));
        return of(settings);
    }

    /** A profile of settings by key; keys are checked when an engine takes it. */
    public static Profile of(Map<String, String> settings) {
        return new Profile(settings);
    }

    /** These settings and others, which count before these. */
    public Profile with(Profile others) {
        Map<String, String> both = new HashMap<>(settings);
        both.putAll(others.settings);
        return new Profile(both);
    }

    Map<String, String> settings() {
        return settings;
    }

    boolean isOn(Rule rule) {
        return !setting(rule).equals(OFF);
    }

    /** A finding's severity, no graver than the profile allows. */
    Severity cap(Rule rule, Severity severity) {
        return severity(setting(rule)).map(severity::orMilder).orElse(severity);
    }

    /** The thresholds of a rule, by name. */
    Map<String, Long> thresholds(Rule rule) {
        if (rule.thresholds().isEmpty() || settings.isEmpty()) {
            return rule.thresholds();
        }
        Map<String, Long> thresholds = new HashMap<>(rule.thresholds());
        thresholds.replaceAll((name, usual) -> {
            String setting = settings.get(rule.id() + "." + name);
            return setting == null ? usual : Long.valueOf(Blanks.strip(setting));
        });
        return thresholds;
    }

    private String setting(Rule rule) {
        String ofFamily = settings.getOrDefault(rule.family(), ON);
        return Blanks.strip(settings.getOrDefault(rule.id(), ofFamily));
    }

    static boolean isSetting(String value) {
        String stripped = Blanks.strip(value);
        return stripped.equals(ON) || stripped.equals(OFF) || severity(stripped).isPresent();
    }

    static boolean isGraver(String value, Severity severity) {
        return severity(Blanks.strip(value))
                .filter(set -> set.compareTo(severity) < 0)
                .isPresent();
    }

    private static Optional<Severity> severity(String word) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.name(Language.EN).equals(word))
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Profile profile && settings.equals(profile.settings);
    }

    @Override
    public int hashCode() {
        return settings.hashCode();
    }

    /** Its settings, by key: {@code Profile{PUB=off, REQ-05=info}}. */
    @Override
    public String toString() {
        return "Profile" + new TreeMap<>(settings);
    }
}
