package io.github.disclosurereport.table;

import io.github.disclosurereport.form.ProactiveColumn;

/**
 * The columns of table 二 by name. A column that the row or the edition lacks reads as empty.
 *
 * @param <N> what a column of counts is: one count (件), or the counts of all rows
 * @param <A> what a column of amounts is: one amount in 万元, or the amounts of all rows
 */
public interface ProactiveColumns<N, A> {

    /**
     * The column of a constant that counts.
     *
     * @throws IllegalArgumentException if it is a column of amounts
     */
    N at(ProactiveColumn column);

    /** The column of a constant as decimal numbers, for amounts in 万元. */
    A amountAt(ProactiveColumn column);

    /** Documents newly made in the year; trial form. */
    default N newlyMade() {
        return at(ProactiveColumn.NEWLY_MADE);
    }

    /** Documents newly disclosed in the year; trial form. */
    default N newlyDisclosed() {
        return at(ProactiveColumn.NEWLY_DISCLOSED);
    }

    /** Documents disclosed in all; trial form. */
    default N totalDisclosed() {
        return at(ProactiveColumn.TOTAL_DISCLOSED);
    }

    /** Documents issued in the year; since the revised form. */
    default N issued() {
        return at(ProactiveColumn.ISSUED);
    }

    /** Documents repealed in the year; since the revised form. */
    default N repealed() {
        return at(ProactiveColumn.REPEALED);
    }

    /** Documents in force at the end of the year; since the revised form. */
    default N inForce() {
        return at(ProactiveColumn.IN_FORCE);
    }

    /** Matters on the list in the year before; trial form. */
    default N previousItems() {
        return at(ProactiveColumn.PREVIOUS_ITEMS);
    }

    /** Matters added to the list less those taken off, may be negative; trial form. */
    default N change() {
        return at(ProactiveColumn.CHANGE);
    }

    /** Decisions made in the year. */
    default N decisions() {
        return at(ProactiveColumn.DECISIONS);
    }

    /** Money collected in the year, in 万元; since the revised form. */
    default A amountCollected() {
        return amountAt(ProactiveColumn.AMOUNT_COLLECTED);
    }

    /** Procurement projects; trial form. */
    default N procurementProjects() {
        return at(ProactiveColumn.PROCUREMENT_PROJECTS);
    }

    /** Money spent on procurement, in 万元; trial form. */
    default A procurementAmount() {
        return amountAt(ProactiveColumn.PROCUREMENT_AMOUNT);
    }
}
