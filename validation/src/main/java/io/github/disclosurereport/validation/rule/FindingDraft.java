package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Repair;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.source.Place;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A finding in the making: what the rule's message is filled with. */
public final class FindingDraft {

    private final Instances instances;
    private final Rule rule;
    private final Subject subject;
    private final Map<String, String> chinese = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();
    private List<CellPath> cells = List.of();
    private List<BigDecimal> expected = List.of();
    private List<BigDecimal> actual = List.of();
    private Optional<Place> place = Optional.empty();
    private String formula = "";
    private Severity severity = Severity.ERROR;

    FindingDraft(Instances instances, Rule rule, Subject subject) {
        this.instances = instances;
        this.rule = rule;
        this.subject = subject;
    }

    /** The cells it is about; the first is {cell} in the message, and its place is the finding's. */
    public FindingDraft cells(List<CellPath> cells) {
        this.cells = cells;
        if (!cells.isEmpty()) {
            with("cell", cells.get(0).name(Language.ZH), cells.get(0).name(Language.EN));
            place = subject.source().flatMap(source -> source.at(cells.get(0)).place());
        }
        return this;
    }

    /** The one cell it is about. */
    public FindingDraft cell(CellPath cell) {
        return cells(List.of(cell));
    }

    /** What the figures should be and what they are; {expected} and {actual} in the message. */
    public FindingDraft numbers(List<BigDecimal> expected, List<BigDecimal> actual) {
        this.expected = expected;
        this.actual = actual;
        if (expected.size() == 1) {
            with("expected", expected.get(0).toPlainString());
        }
        if (actual.size() == 1) {
            with("actual", actual.get(0).toPlainString());
        }
        return this;
    }

    /** The relation with its numbers. */
    public FindingDraft formula(String formula) {
        this.formula = formula;
        return this;
    }

    /** Where it stands, if not where its first cell does. */
    public FindingDraft at(Optional<Place> place) {
        this.place = place;
        return this;
    }

    /** A milder finding than the rule's worst. */
    public FindingDraft as(Severity severity) {
        this.severity = severity;
        return this;
    }

    /** What a name in braces stands for, the same in both languages. */
    public FindingDraft with(String name, String text) {
        return with(name, text, text);
    }

    /** What a name in braces stands for. */
    public FindingDraft with(String name, String inChinese, String inEnglish) {
        chinese.put(name, inChinese);
        english.put(name, inEnglish);
        return this;
    }

    /** Tells the finding. */
    public void tell() {
        instances.tell(this, severity);
    }

    /**
     * Tells the finding as the proposal to change its cells.
     *
     * @param figures the cells and what they become, kept as {@link io.github.disclosurereport.table.Figure} says
     * @param settles the findings that would be gone
     */
    public void tellRepair(Map<CellPath, Long> figures, List<Finding> settles) {
        instances.propose(new Repair(figures, settles, instances.tell(this, severity)));
    }

    Finding finding(Severity capped) {
        return Finding.of(rule.id(), capped)
                .cells(cells)
                .numbers(expected, actual)
                .formula(formula)
                .basis(rule.basis())
                .place(place)
                .says(Template.fill(rule.says(Language.ZH), chinese), Template.fill(rule.says(Language.EN), english))
                .build();
    }
}
