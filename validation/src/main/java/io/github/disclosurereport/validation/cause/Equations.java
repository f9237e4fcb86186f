package io.github.disclosurereport.validation.cause;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.Identity;
import java.util.ArrayList;
import java.util.List;

/** Equations of table 三, and by how much each is broken while cells change. */
final class Equations {

    /** A cell in an equation: it counts 1 on the left side and -1 on the right. */
    record Term(int equation, int cell, int sign) {}

    private final List<List<Term>> termsOfEquation = new ArrayList<>();
    private final List<List<Term>> termsOfCell = new ArrayList<>();

    /** By equation: the left side less the right side. */
    private final long[] residuals;

    /** By equation: the heading that closes it, by number. */
    private final int[] closing;

    /** By closing heading: how many equations are broken. */
    private final int[] broken;

    Equations(RequestFigures table, List<Identity> identities) {
        List<Heading> headings = new ArrayList<>();
        residuals = new long[identities.size()];
        closing = new int[identities.size()];
        broken = new int[identities.size()];
        for (int cell = 0; cell < table.size(); cell++) {
            termsOfCell.add(new ArrayList<>());
        }
        for (Identity identity : identities) {
            if (!headings.contains(identity.closing())) {
                headings.add(identity.closing());
            }
            closing[termsOfEquation.size()] = headings.indexOf(identity.closing());
            termsOfEquation.add(new ArrayList<>());
            identity.left().forEach(path -> add(table, path, 1));
            identity.right().forEach(path -> add(table, path, -1));
        }
    }

    /** Adds a cell to the last equation. */
    private void add(RequestFigures table, CellPath path, int sign) {
        Term term = new Term(termsOfEquation.size() - 1, table.cell(path), sign);
        termsOfEquation.get(term.equation).add(term);
        termsOfCell.get(term.cell).add(term);
        change(term, table.figure(term.cell));
    }

    int size() {
        return residuals.length;
    }

    boolean isBroken(int equation) {
        return residuals[equation] != 0;
    }

    List<Term> terms(int equation) {
        return termsOfEquation.get(equation);
    }

    /** What a cell must change by, so that an equation that holds it is no longer broken. */
    long mending(Term term) {
        return -residuals[term.equation] * term.sign;
    }

    /** How many cells must change, at the least, until nothing is broken: what one heading closes shares no cell. */
    int needed() {
        int needed = 0;
        for (int some : broken) {
            needed = Math.max(needed, some);
        }
        return needed;
    }

    void change(int cell, long by) {
        for (Term term : termsOfCell.get(cell)) {
            change(term, by);
        }
    }

    private void change(Term term, long by) {
        int heading = closing[term.equation];
        broken[heading] -= isBroken(term.equation) ? 1 : 0;
        residuals[term.equation] += term.sign * by;
        broken[heading] += isBroken(term.equation) ? 1 : 0;
    }
}
