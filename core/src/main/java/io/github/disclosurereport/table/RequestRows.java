package io.github.disclosurereport.table;

import io.github.disclosurereport.form.RequestRow;

/**
 * The rows of table 三 by name; of a group's rows through the group: {@code denied().stateSecret()}.
 *
 * <p>A row that the edition lacks reads as empty.
 *
 * @param <T> what a row is: the counts by applicant, or one count in requests (件)
 */
@FunctionalInterface
public interface RequestRows<T> {

    /** The row of a constant. */
    T at(RequestRow row);

    /** First item, row 1: requests received in the report year. */
    default T newlyReceived() {
        return at(RequestRow.NEWLY_RECEIVED);
    }

    /** Second item, row 2: requests still open at the end of the year before. */
    default T carriedOver() {
        return at(RequestRow.CARRIED_OVER);
    }

    /** Outcome （一）: disclosed in full. */
    default T granted() {
        return at(RequestRow.GRANTED);
    }

    /** Outcome （二）: disclosed in part; article 37. */
    default T partiallyGranted() {
        return at(RequestRow.PARTIALLY_GRANTED);
    }

    /** Outcome （三）: refused. */
    default Denied<T> denied() {
        return new Denied<>(this);
    }

    /** Outcome （四）: cannot be provided. */
    default Unable<T> unable() {
        return new Unable<>(this);
    }

    /** Outcome （五）: not processed. */
    default NotProcessed<T> notProcessed() {
        return new NotProcessed<>(this);
    }

    /** Outcome （六）: closed otherwise; divided since the revised form. */
    default Other<T> other() {
        return new Other<>(this);
    }

    /** Outcome （六） as one row; in the trial form alone. */
    default T otherUndivided() {
        return at(RequestRow.OTHER_UNDIVIDED);
    }

    /** Third item, row （七）: the sum of the outcomes. */
    default T outcomeTotal() {
        return at(RequestRow.OUTCOME_TOTAL);
    }

    /** Fourth item, the last row: requests not yet answered at the end of the year. */
    default T carriedForward() {
        return at(RequestRow.CARRIED_FORWARD);
    }

    /**
     * The rows of requests refused.
     *
     * @param rows the rows of the whole table
     */
    record Denied<T>(RequestRows<T> rows) {
        /** Row 1: a state secret; article 14. */
        public T stateSecret() {
            return rows.at(RequestRow.DENIED_STATE_SECRET);
        }

        /** Row 2: forbidden by another law or administrative regulation; article 14. */
        public T forbiddenByLaw() {
            return rows.at(RequestRow.DENIED_FORBIDDEN_BY_LAW);
        }

        /** Row 3: endangers security or stability; article 14. */
        public T securityAndStability() {
            return rows.at(RequestRow.DENIED_SECURITY_AND_STABILITY);
        }

        /** Row 4: the rights of third parties; articles 15 and 32. */
        public T thirdPartyRights() {
            return rows.at(RequestRow.DENIED_THIRD_PARTY_RIGHTS);
        }

        /** Row 5: internal affairs; article 16. */
        public T internalAffairs() {
            return rows.at(RequestRow.DENIED_INTERNAL_AFFAIRS);
        }

        /** Row 6: information of a process; article 16. */
        public T processInformation() {
            return rows.at(RequestRow.DENIED_PROCESS_INFORMATION);
        }

        /** Row 7: an administrative enforcement file; article 16. */
        public T enforcementFile() {
            return rows.at(RequestRow.DENIED_ENFORCEMENT_FILE);
        }

        /** Row 8: a register with its own procedure; article 36 (7). */
        public T administrativeInquiry() {
            return rows.at(RequestRow.DENIED_ADMINISTRATIVE_INQUIRY);
        }
    }

    /**
     * The rows of requests that cannot be provided.
     *
     * @param rows the rows of the whole table
     */
    record Unable<T>(RequestRows<T> rows) {
        /** Row 1: not held by this organ; article 36 (4) and (5). */
        public T notHeld() {
            return rows.at(RequestRow.UNABLE_NOT_HELD);
        }

        /** Row 2: would have to be created; article 38. */
        public T needsCreation() {
            return rows.at(RequestRow.UNABLE_NEEDS_CREATION);
        }

        /** Row 3: still unclear after correction; article 30. */
        public T unclearAfterCorrection() {
            return rows.at(RequestRow.UNABLE_UNCLEAR_AFTER_CORRECTION);
        }
    }

    /**
     * The rows of requests not processed.
     *
     * @param rows the rows of the whole table
     */
    record NotProcessed<T>(RequestRows<T> rows) {
        /** Row 1: a petition, tip-off or complaint; article 39. */
        public T petition() {
            return rows.at(RequestRow.NOT_PROCESSED_PETITION);
        }

        /** Row 2: a repeated request; article 36 (6). */
        public T repeated() {
            return rows.at(RequestRow.NOT_PROCESSED_REPEATED);
        }

        /** Row 3: asks for a public publication; article 39. */
        public T publication() {
            return rows.at(RequestRow.NOT_PROCESSED_PUBLICATION);
        }

        /** Row 4: a large number without good reason; article 35. */
        public T excessive() {
            return rows.at(RequestRow.NOT_PROCESSED_EXCESSIVE);
        }

        /** Row 5: asks to confirm or issue again what the applicant has. */
        public T confirmOrReissue() {
            return rows.at(RequestRow.NOT_PROCESSED_CONFIRM_OR_REISSUE);
        }
    }

    /**
     * The rows of requests closed otherwise.
     *
     * @param rows the rows of the whole table
     */
    record Other<T>(RequestRows<T> rows) {
        /** Row 1: not corrected in time; article 30. */
        public T correctionOverdue() {
            return rows.at(RequestRow.OTHER_CORRECTION_OVERDUE);
        }

        /** Row 2: the fee was not paid in time; article 42. */
        public T feeOverdue() {
            return rows.at(RequestRow.OTHER_FEE_OVERDUE);
        }

        /** Row 3: any other reason. */
        public T reasons() {
            return rows.at(RequestRow.OTHER_REASONS);
        }
    }
}
