package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.OrganNames;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rules run, how grave their findings are at the worst, and their thresholds; for all organs, or for one. Immutable.
 *
 * <p>As a text, line by line, with {@code #} before a remark:
 *
 * <pre>
 * extends = filing-gate
 * REQ-09 = off
 * PUB = off
 * REQ-05 = info
 * REQ-06.share = 30
 * least = warning
 * [云河市教育局]
 * REQ-06 = off
 * </pre>
 *
 * <p>A rule's own line counts before its family's, what is said of an organ before what is said of all, and all of that before
 * the profile that it extends. {@code least} leaves out milder findings.
 */
public final class Profile {

    /** All rules as they are. */
    public static final Profile REVIEW = new Profile(List.of());

    /**
     * Errors of arithmetic and structure alone, to decide whether a report is taken in. It names its rules, so that none joins
     * them with a new release.
     */
    public static final Profile FILING_GATE = parse("""
            least = error
            READ = off
            READ-03 = on
            CELL = off
            STRUCT = off
            STRUCT-01 = on
            STRUCT-02 = on
            STRUCT-04 = on
            STRUCT-06 = on
            STRUCT-07 = on
            STRUCT-10 = on
            STRUCT-11 = on
            STRUCT-16 = on
            PRO = off
            PRO-01 = on
            PRO-06 = on
            PRO-07 = on
            REQ = off
            REQ-01 = on
            REQ-02 = on
            REQ-03 = on
            CASE = off
            CASE-01 = on
            TEXT = off
            YEAR = off
            AGG = off
            PUB = off
            QUAL = off
            """);

    /** What bears on the figures, for who takes nothing else from a report. */
    public static final Profile STATISTICS = parse("""
            STRUCT = off
            STRUCT-06 = on
            STRUCT-07 = on
            STRUCT-10 = on
            STRUCT-11 = on
            STRUCT-19 = on
            TEXT = off
            YEAR-08 = off
            YEAR-09 = off
            YEAR-10 = off
            YEAR-11 = off
            AGG-07 = off
            PUB = off
            QUAL = off
            """);

    /** The key under which findings are left out that are milder than its value. */
    static final String LEAST = "least";

    private static final Map<String, Profile> BUILT_IN = new LinkedHashMap<>();

    static {
        BUILT_IN.put("review", REVIEW);
        BUILT_IN.put("filing-gate", FILING_GATE);
        BUILT_IN.put("statistics", STATISTICS);
    }

    private static final String OFF = "off";
    private static final String ON = "on";

    /**
     * What a profile says under a key.
     *
     * @param value its value
     * @param line the line of the text that it is in; 0 if it is in none
     */
    record Setting(String value, int line) {}

    /**
     * What a profile says by itself.
     *
     * @param ofAll what it says of all organs, by key
     * @param ofOrgans what it says of one, by its name and key
     */
    record Layer(Map<String, Setting> ofAll, Map<String, Map<String, Setting>> ofOrgans) {

        /** What it says of an organ, what counts before the rest first. */
        private Stream<Layer> of(String organ) {
            Stream<Map<String, Setting>> own = ofOrgans.entrySet().stream()
                    .filter(known -> OrganNames.areSame(known.getKey(), organ))
                    .map(Map.Entry::getValue);
            return Stream.concat(own, Stream.of(ofAll)).map(settings -> new Layer(settings, Map.of()));
        }

        private Stream<Setting> find(String key) {
            return Optional.ofNullable(ofAll.get(key)).stream();
        }

        private Stream<Setting> find(Rule rule) {
            return Stream.concat(find(rule.id()), find(rule.family()));
        }
    }

    /** What counts before the rest first. */
    private final List<Layer> layers;

    Profile(List<Layer> layers) {
        this.layers = List.copyOf(layers);
    }

    /** A profile of settings by key; keys are checked when an engine takes it. */
    public static Profile of(Map<String, String> settings) {
        Map<String, Setting> known = new HashMap<>();
        settings.forEach((key, value) -> known.put(key, new Setting(Blanks.strip(value), 0)));
        return new Profile(List.of(new Layer(known, Map.of())));
    }

    /**
     * A profile as a text, which may extend one that is built in; keys are checked when an engine takes it.
     *
     * @throws ProfileException if a line cannot be understood
     */
    public static Profile parse(String text) {
        return parse(text, name -> {
            throw new ProfileException(new Bilingual(
                    "没有名为 " + name + " 的规则配置，内置的有 " + String.join("、", builtIn()),
                    "There is no profile " + name + ", only " + String.join(", ", builtIn())));
        });
    }

    /**
     * A profile as a text, which may extend one that is built in, or another; keys are checked when an engine takes it.
     *
     * @param others the other profiles, by what the text calls them
     * @throws ProfileException if a line cannot be understood
     */
    public static Profile parse(String text, Function<String, Profile> others) {
        return new ProfileText(name -> named(name).orElseGet(() -> others.apply(name))).parse(text);
    }

    /** A profile that is built in: {@code filing-gate}; empty if there is none of that name. */
    public static Optional<Profile> named(String name) {
        return Optional.ofNullable(BUILT_IN.get(name));
    }

    /** The names of the profiles that are built in. */
    public static Set<String> builtIn() {
        return BUILT_IN.keySet();
    }

    /** What this says and others say, who count before this. */
    public Profile with(Profile others) {
        return new Profile(
                Stream.concat(others.layers.stream(), layers.stream()).toList());
    }

    /** All that it says, of whichever organ. */
    Stream<Map<String, Setting>> settings() {
        return layers.stream()
                .flatMap(layer -> Stream.concat(Stream.of(layer.ofAll()), layer.ofOrgans().values().stream()));
    }

    /** The organs of which it says more than of all, by the names that it gives them. */
    public Set<String> organs() {
        return layers.stream()
                .flatMap(layer -> layer.ofOrgans().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What it says of an organ. */
    Profile of(String organ) {
        return new Profile(layers.stream().flatMap(layer -> layer.of(organ)).toList());
    }

    boolean isOn(Rule rule) {
        return !setting(rule).equals(OFF);
    }

    /** A finding's severity, no graver than the profile allows; empty if it is left out. */
    Optional<Severity> cap(Rule rule, Severity severity) {
        Severity capped = severity(setting(rule)).map(severity::orMilder).orElse(severity);
        Optional<Severity> least = find(LEAST).map(Setting::value).flatMap(Profile::severity);
        return least.filter(capped::isMilderThan).isPresent() ? Optional.empty() : Optional.of(capped);
    }

    /** The thresholds of a rule, by name. */
    Map<String, Long> thresholds(Rule rule) {
        if (rule.thresholds().isEmpty() || layers.isEmpty()) {
            return rule.thresholds();
        }
        Map<String, Long> thresholds = new HashMap<>(rule.thresholds());
        thresholds.replaceAll((name, usual) -> find(rule.id() + "." + name)
                .map(setting -> Long.valueOf(setting.value()))
                .orElse(usual));
        return thresholds;
    }

    private Optional<Setting> find(String key) {
        return layers.stream().flatMap(layer -> layer.find(key)).findFirst();
    }

    private String setting(Rule rule) {
        return layers.stream()
                .flatMap(layer -> layer.find(rule))
                .findFirst()
                .map(Setting::value)
                .orElse(ON);
    }

    static boolean isThreshold(String key) {
        return key.indexOf('.') >= 0;
    }

    static boolean isSetting(String value) {
        return value.equals(ON) || value.equals(OFF) || severity(value).isPresent();
    }

    static Optional<Severity> severity(String word) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.name(Language.EN).equals(word))
                .findFirst();
    }

    /** Whether it says the same in the same layers, in whatever lines. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Profile profile && toString().equals(profile.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** What it says, what counts before the rest first: {@code Profile{PUB=off, REQ-05=info}}. */
    @Override
    public String toString() {
        return layers.stream()
                .map(layer -> words(layer.ofAll())
                        + new TreeMap<>(layer.ofOrgans())
                                .entrySet().stream()
                                        .map(organ -> "[" + organ.getKey() + "]" + words(organ.getValue()))
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" over ", "Profile", ""));
    }

    private static String words(Map<String, Setting> settings) {
        Map<String, String> values = new TreeMap<>();
        settings.forEach((key, setting) -> values.put(key, setting.value()));
        return values.toString();
    }
}
