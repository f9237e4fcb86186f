package io.github.disclosurereport.table;

import io.github.disclosurereport.form.ProactiveRow;

/**
 * The rows of table 二 by name. A row that the edition lacks reads as empty.
 *
 * @param <T> what a row is: its figures, or one figure
 */
@FunctionalInterface
public interface ProactiveRows<T> {

    /** The row of a constant. */
    T at(ProactiveRow row);

    /** Rules; block （一）. */
    default T rules() {
        return at(ProactiveRow.RULES);
    }

    /** Administrative normative documents; block （一）. */
    default T normativeDocuments() {
        return at(ProactiveRow.NORMATIVE_DOCUMENTS);
    }

    /** Administrative licenses; block （五）. */
    default T administrativeLicenses() {
        return at(ProactiveRow.ADMINISTRATIVE_LICENSES);
    }

    /** Other external management and service matters; block （五）, in the trial form alone. */
    default T otherExternalServices() {
        return at(ProactiveRow.OTHER_EXTERNAL_SERVICES);
    }

    /** Administrative penalties; block （六）. */
    default T administrativePenalties() {
        return at(ProactiveRow.ADMINISTRATIVE_PENALTIES);
    }

    /** Administrative compulsion; block （六）. */
    default T administrativeCompulsion() {
        return at(ProactiveRow.ADMINISTRATIVE_COMPULSION);
    }

    /** Administrative and institutional fees; block （八）. */
    default T administrativeFees() {
        return at(ProactiveRow.ADMINISTRATIVE_FEES);
    }

    /** Centralized government procurement; block （九）, in the trial form alone. */
    default T centralizedProcurement() {
        return at(ProactiveRow.CENTRALIZED_PROCUREMENT);
    }
}
