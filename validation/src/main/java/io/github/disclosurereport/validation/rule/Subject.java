package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.Balance;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.finding.Target.HeadingTarget;
import io.github.disclosurereport.finding.Target.LabelTarget;
import io.github.disclosurereport.finding.Target.OddityTarget;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.Source;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.table.CellState;
import io.github.disclosurereport.validation.prose.Prose;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a rule judges, as the engine shows it: the report, what was printed, and what the caller knows beside them. */
public final class Subject {

    private final Seen seen;
    private final String rule;
    private final Map<String, Long> thresholds;

    private Subject(Seen seen, String rule, Map<String, Long> thresholds) {
        this.seen = seen;
        this.rule = rule;
        this.thresholds = thresholds;
    }

    Subject(Seen seen) {
        this(seen, "no rule", Map.of());
    }

    /** The same as a rule sees it, with its thresholds as the profile has them. */
    Subject of(Rule judging, Profile profile) {
        return new Subject(seen, judging.id(), profile.thresholds(judging));
    }

    Seen seen() {
        return seen;
    }

    /** The report that is checked. */
    public AnnualReport report() {
        return seen.report();
    }

    /** The edition of the report. */
    public Edition edition() {
        return seen.report().edition();
    }

    /** What was printed; empty if only the report is known. */
    public Optional<Source> source() {
        return seen.source();
    }

    /** Whether the document shows something that can be right or wrong; a report alone has its text and front matter. */
    public boolean shows(Facet facet) {
        return seen.shows(facet);
    }

    /** An input that the rule needs. */
    public <T> T get(Input<T> input) {
        return find(input)
                .orElseThrow(() -> new IllegalArgumentException(
                        rule + " asks for the input " + input + ", which it does not need: say needs(" + input + ")"));
    }

    /** An input that the rule can do without; empty if it is not given. */
    public <T> Optional<T> find(Input<T> input) {
        return seen.context().get(input);
    }

    /**
     * A threshold of the rule, as the profile has it.
     *
     * @throws IllegalArgumentException if the rule has none of that name
     */
    public long threshold(String name) {
        Long value = thresholds.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    rule + " has no threshold " + name + ", only " + thresholds.keySet() + ": declare it");
        }
        return value;
    }

    /** The cells of the report's edition, in print order. */
    public List<CellPath> cells() {
        return edition().cells();
    }

    /** The cells that are numbers, in print order. */
    public List<CellPath> numbers() {
        return isComplete()
                ? cells()
                : cells().stream().filter(path -> cell(path).isNumber()).toList();
    }

    /** The cells that have a field in the document, in print order; none without a source. */
    public List<CellPath> printedCells() {
        return seen.printedCells();
    }

    /** The three tables. */
    public List<TableKind> tables() {
        return Arrays.asList(TableKind.values());
    }

    /** The rows of all tables that the report's edition has, in print order. */
    public List<Heading> rows() {
        return edition().rows();
    }

    /** The headings of the top level as printed; none if that is not known. */
    public List<HeadingTarget> headings() {
        return seen.headings();
    }

    /** The labels of rows and columns as printed; none if that is not known. */
    public List<LabelTarget> labels() {
        return seen.labels();
    }

    /** The oddities of a type that were met, in order. */
    public <O extends Oddity> List<OddityTarget<O>> oddities(Class<O> type) {
        return seen.oddities(type);
    }

    /** The paragraphs of a part of the text. */
    public List<TextTarget> paragraphs(TextPart part) {
        return seen.paragraphs(part);
    }

    /** The sentences of a part of the text, in order. */
    public List<TextTarget> sentences(TextPart part) {
        return seen.sentences(part);
    }

    /** The sentences of the first paragraph of a part of the text, in order; none if it has no paragraph. */
    public List<TextTarget> firstSentences(TextPart part) {
        return report().paragraphs(part).isEmpty() ? List.of() : seen.sentences(part, 0);
    }

    /** What the text says about figures, found once. */
    public Prose prose() {
        return seen.prose();
    }

    /** The words of a target in the text, to judge and not to print: they may have what is personal in them. */
    public String words(TextTarget target) {
        return seen.words(target);
    }

    /** The words of a target in the text as a message may have them: what is personal in them is masked. */
    public String printable(TextTarget target) {
        return seen.printable(target);
    }

    /** What a function finds in the report, found once in a run; the function is a constant. */
    public <T> T once(Function<AnnualReport, T> find) {
        return seen.once(find);
    }

    /** Whether each cell of the report is a number. */
    public boolean isComplete() {
        return seen.numbers().isComplete();
    }

    /** A cell of the report. */
    public Cell cell(CellPath path) {
        return report().cell(path);
    }

    /**
     * The number in a cell, of an amount in millionths of 万元; 0 where it is blank.
     *
     * @throws IllegalStateException if it is unknown
     */
    public long number(CellPath path) {
        requireKnown(path);
        return seen.numbers().of(path);
    }

    /** The number in a cell, of an amount in millionths of 万元; 0 where it is blank, and where nobody knows. */
    public long numberOrZero(CellPath path) {
        return seen.numbers().of(path);
    }

    /**
     * What some cells add up to, each counted as by {@link #number}.
     *
     * @throws IllegalStateException if one of them is unknown
     */
    public long sum(Collection<CellPath> cells) {
        if (!isComplete()) {
            cells.forEach(this::requireKnown);
        }
        return seen.numbers().sum(cells);
    }

    private void requireKnown(CellPath path) {
        if (!isComplete() && seen.numbers().isUnknown(path)) {
            throw new IllegalStateException(rule + " counts the cell " + path
                    + ", which is unknown: say knowing(…) with the cells that it needs, or ask for numberOrZero");
        }
    }

    /** Whether a total is blank, and its parts are not known to be all 0. */
    public boolean isBlankTotal(CellPath path) {
        return seen.numbers().isBlankTotal(path);
    }

    /** The first cell that makes it impossible to judge how some cells add up: an unknown one, or a blank total. */
    public Optional<CellPath> obstacle(List<CellPath> cells) {
        return seen.numbers().obstacle(cells);
    }

    /** The first cell that makes it impossible to judge a relation, in whichever of its reports. */
    public Optional<CellTarget> obstacle(Relation relation) {
        return balances(relation).obstacle(relation);
    }

    /** A relation with its numbers, each counted as by {@link #number}. */
    public Balance balance(Relation relation) {
        return balances(relation).of(relation);
    }

    private Balances balances(Relation relation) {
        relation.scopes().forEach(scope -> scope.input().ifPresent(this::get));
        return seen.balances();
    }

    /** What was printed in a cell; {@link SourceCell#MISSING} if that is not known. */
    public SourceCell printed(CellPath path) {
        return seen.source().isPresent() ? seen.source().get().at(path) : SourceCell.MISSING;
    }

    /** Whether the document breaks off, so that nothing that it lacks is known to be missing. */
    public boolean isCutShort() {
        return !oddities(Oddity.CutShort.class).isEmpty();
    }

    /** Whether no cell of a table is there; without a source, whether none is known. */
    public boolean lacks(TableKind table) {
        return seen.lacks(table);
    }

    /** Whether every one of some cells is a number. */
    public boolean areNumbers(Collection<CellPath> cells) {
        return isComplete() || cells.stream().allMatch(path -> cell(path).state() == CellState.NUMBER);
    }

    /** The report's organ, year and edition. */
    @Override
    public String toString() {
        return "Subject{" + report() + "}";
    }
}
