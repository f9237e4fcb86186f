package io.github.disclosurereport.validation.cause;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.form.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Names the cause behind broken equations of table 三, if only one can be meant.
 *
 * <p>One cell is named where no other cell alone mends everything. Several cells, or one of several, are named where known
 * slips account for them, and for no other correction that is as small. Such a slip must be unlikely to fit by chance:
 * most reports hold nothing but 0, 1 and 2, and there nearly everything fits. Where nothing decides, nothing is named.
 */
public final class Diagnosis {

    /** How many of the other corrections known slips may be expected to explain by chance. */
    private static final long SELDOM = Slip.ALWAYS * 3 / 4;

    private final Edition edition;
    private final ToLongFunction<CellPath> printed;
    private final RequestFigures table;

    private Diagnosis(Edition edition, ToLongFunction<CellPath> printed) {
        this.edition = edition;
        this.printed = printed;
        this.table = new RequestFigures(edition, printed);
    }

    /**
     * The cause in a report; empty if nothing is broken, or nothing decides.
     *
     * @param judged the equations of the edition that can be judged
     * @param printed the figure in a cell; 0 if it is blank or unknown
     */
    public static Optional<Cause> of(Edition edition, List<Identity> judged, ToLongFunction<CellPath> printed) {
        return of(edition, judged, printed, ErrorLocalization.MOST_STEPS);
    }

    static Optional<Cause> of(Edition edition, List<Identity> judged, ToLongFunction<CellPath> printed, int mostSteps) {
        List<Identity> ofRequests = judged.stream()
                .filter(identity -> identity.left().get(0).table() == TableKind.REQUESTS)
                .toList();
        List<Identity> broken = ofRequests.stream()
                .filter(identity -> isBroken(identity, printed))
                .toList();
        return broken.isEmpty()
                ? Optional.empty()
                : new Diagnosis(edition, printed).cause(ofRequests, broken, mostSteps);
    }

    private static boolean isBroken(Identity identity, ToLongFunction<CellPath> figures) {
        return sum(identity.left(), figures) != sum(identity.right(), figures);
    }

    private static long sum(List<CellPath> cells, ToLongFunction<CellPath> figures) {
        long sum = 0;
        for (CellPath cell : cells) {
            sum += figures.applyAsLong(cell);
        }
        return sum;
    }

    private Optional<Cause> cause(List<Identity> judged, List<Identity> broken, int mostSteps) {
        ErrorLocalization search = new ErrorLocalization(table, new Equations(table, judged), mostSteps);
        ErrorLocalization.Smallest smallest = search.smallest();
        return smallest.isCut()
                ? Optional.empty()
                : decided(smallest.corrections())
                        .map(correction -> new Cause(figures(correction), Explanation.of(table, correction), broken));
    }

    private SortedMap<CellPath, Long> figures(List<Change> correction) {
        SortedMap<CellPath, Long> figures = new TreeMap<>();
        correction.forEach(change -> figures.put(table.path(change.cell()), change.to()));
        return figures;
    }

    private Optional<List<Change>> decided(List<List<Change>> corrections) {
        List<List<Change>> decided = corrections.stream()
                .filter(correction -> isTold(correction, corrections) || isExplained(correction))
                .toList();
        return decided.size() == 1 && isNoCoincidence(decided.get(0), corrections)
                ? Optional.of(decided.get(0))
                : Optional.empty();
    }

    /** Whether equations alone tell one cell: two at the least, and one that cannot be judged speaks as it is printed. */
    private boolean isTold(List<Change> correction, List<List<Change>> corrections) {
        if (corrections.size() > 1 || correction.size() > 1) {
            return false;
        }
        SortedMap<CellPath, Long> figures = figures(correction);
        return edition.identities().stream()
                        .filter(identity -> isBroken(identity, printed))
                        .filter(identity -> !isBroken(identity, cell -> mended(figures, cell)))
                        .count()
                > 1;
    }

    private long mended(SortedMap<CellPath, Long> figures, CellPath cell) {
        Long figure = figures.get(cell);
        return figure == null ? printed.applyAsLong(cell) : figure;
    }

    private boolean isExplained(List<Change> correction) {
        return !Explanation.of(table, correction).isEmpty();
    }

    /** Whether the slips that explain a correction would seldom explain one of the others just as well. */
    private boolean isNoCoincidence(List<Change> explained, List<List<Change>> corrections) {
        Set<Slip> slips = Explanation.of(table, explained);
        long chance = 0;
        for (List<Change> other : corrections) {
            List<Change> own =
                    other.stream().filter(change -> !explained.contains(change)).toList();
            for (Slip slip : slips) {
                chance += slip.chance(table, own);
            }
        }
        return chance < SELDOM;
    }
}
