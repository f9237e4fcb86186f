package io.github.disclosurereport.validation.prose;

/** What a text can say about the figures of its report. */
public enum Claim {
    /** How many requests were received, perhaps with those carried over. */
    RECEIVED,
    /** That none was received. */
    NONE_RECEIVED,
    /** How many were carried over. */
    CARRIED_OVER,
    /** How many were dealt with, in whichever sense. */
    HANDLED,
    /** How many were concluded. */
    CONCLUDED,
    /** How many were concluded in time, which may be a part. */
    CONCLUDED_IN_TIME,
    /** How many were carried forward. */
    CARRIED_FORWARD,
    /** That all were concluded. */
    ALL_CONCLUDED,
    /** How many had an outcome. */
    OUTCOME,
    /** How many came from a kind of applicants. */
    APPLICANTS,
    /** That all came from one kind of applicants. */
    ALL_APPLICANTS,
    /** How many were reconsidered. */
    RECONSIDERATION,
    /** How many went to court, and what came of cases. */
    CASES,
    /** That there was no case. */
    NO_CASE,
    /** That all cases were upheld, or none corrected. */
    ALL_UPHELD,
    /** How many documents were issued, repealed, are in force. */
    DOCUMENTS,
    /** How many decisions were made, how much was collected. */
    DECISIONS,
    /** How much was collected for processing information. */
    INFORMATION_FEE,
    /** That nothing of what the table counts has happened. */
    NOTHING
}
