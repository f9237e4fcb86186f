package io.github.disclosurereport.finding;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.source.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that a rule found in a report. Immutable. */
@Value.Immutable
public abstract class Finding {

    Finding() {}

    /** Begins a finding of a rule. */
    public static FindingBuilder of(String rule, Severity severity) {
        return new FindingBuilder(rule, severity);
    }

    /** The permanent id of the rule: REQ-02. */
    public abstract String rule();

    /** How grave it is. */
    public abstract Severity severity();

    /** The cells it is about: of a broken relation all, the total first; empty for a finding about something else. */
    public abstract List<CellPath> cells();

    /** What the figures should be: one number for a relation, one per cell for a repair, else none. */
    public abstract List<BigDecimal> expected();

    /** What the figures are, parallel to {@link #expected()}. */
    public abstract List<BigDecimal> actual();

    /** The relation with its numbers: {@code 20 = 31 + 6 + 1}; empty if there is none. */
    public abstract String formula();

    /** The law, the notice or the practice that asks for it. */
    public abstract String basis();

    /** Where the first cell, or what the finding is about, stands in the document; empty without a source. */
    public abstract Optional<Place> place();

    abstract String chinese();

    abstract String english();

    /** What is wrong, in a sentence without rule and severity. */
    public final String explanation(Language language) {
        return language == Language.ZH ? chinese() : english();
    }

    /** Severity, rule and what is wrong: 错误 REQ-02 自然人：（七）总计为 20，…. */
    public final String message(Language language) {
        return severity().name(language) + " " + rule() + " " + explanation(language);
    }

    /** The message in English. */
    @Override
    public final String toString() {
        return message(Language.EN);
    }
}
