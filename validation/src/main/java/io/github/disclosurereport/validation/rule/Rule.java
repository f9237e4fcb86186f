package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.RuleInfo;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.source.Facet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A rule as a value: what it judges, why, and what it says. Immutable. */
public final class Rule {

    /** The name of the message that says so if no variant is named. */
    static final String USUAL = "";

    private final RuleInfo info;
    private final int version;
    private final Set<Facet> facets;
    private final Set<Input<?>> inputs;
    private final Map<Edition, List<Relation>> relations;
    private final Optional<Check<?>> check;
    private final Map<String, Long> thresholds;
    private final Set<String> days;
    private final Map<String, Message> messages;
    private final Optional<Milder> milder;

    Rule(RuleBuilder builder) {
        info = new RuleInfo(builder.id, builder.severity, builder.title, builder.basis);
        version = builder.version;
        facets = Set.copyOf(builder.facets);
        inputs = Collections.unmodifiableSet(builder.inputs());
        check = builder.check;
        thresholds = Collections.unmodifiableMap(new TreeMap<>(builder.thresholds));
        days = Set.copyOf(builder.days);
        messages = new HashMap<>(builder.messages);
        milder = builder.milder;
        relations = new EnumMap<>(Edition.class);
        for (Edition edition : Edition.values()) {
            relations.put(edition, builder.relationsIn(edition));
        }
    }

    /**
     * Begins a rule.
     *
     * @param id its permanent id: a family, a hyphen and a number, such as {@code CITY-01}
     */
    public static RuleBuilder builder(String id) {
        return new RuleBuilder(id);
    }

    /** The permanent id. */
    public String id() {
        return info.id();
    }

    /** The family, the first part of the id: {@code REQ}. */
    public String family() {
        return RuleFamily.of(id());
    }

    /** Its version, which steps up with whatever changes what it finds. */
    public int version() {
        return version;
    }

    /** How grave its findings are at the worst. */
    public Severity severity() {
        return info.severity();
    }

    /** The law, the notice or the practice that asks for it. */
    public String basis() {
        return info.basis();
    }

    /** What it judges, in one sentence. */
    public String title(Language language) {
        return info.title().in(language);
    }

    /** Id, severity, title and basis. */
    public RuleInfo info() {
        return info;
    }

    /** What a document has to show for it; in one that does not, the rule is not applicable. */
    public Set<Facet> facets() {
        return facets;
    }

    /** What a caller has to give for it, in the order in which it is asked for. */
    public Set<Input<?>> inputs() {
        return inputs;
    }

    /** Its relations in an edition; empty for a rule that is a check. */
    List<Relation> relations(Edition edition) {
        return relations.getOrDefault(edition, List.of());
    }

    /** What has to hold in an edition, as formulas over the names of cells; none for a rule that is a check. */
    public List<String> formulas(Edition edition) {
        return relations(edition).stream().map(Relation::toString).toList();
    }

    /** Its thresholds by name, with their usual values; a profile may set others. */
    public Map<String, Long> thresholds() {
        return thresholds;
    }

    /** Those of its thresholds that are a month and a day. */
    Set<String> days() {
        return days;
    }

    /** What its findings say, with names in braces for what is filled in: the usual message first, then its variants by name. */
    public Map<String, Bilingual> messages() {
        Map<String, Bilingual> templates = new LinkedHashMap<>();
        new TreeMap<>(messages).forEach((name, message) -> templates.put(name, message.template()));
        return Collections.unmodifiableMap(templates);
    }

    Optional<Check<?>> check() {
        return check;
    }

    Optional<Message> message(String variant) {
        return Optional.ofNullable(messages.get(variant));
    }

    /** The severity that findings of its relations have in a report. */
    Severity severityIn(Subject subject) {
        return milder.filter(known -> known.when().test(subject))
                .map(Milder::severity)
                .orElse(severity());
    }

    /** The id. */
    @Override
    public String toString() {
        return id();
    }
}
