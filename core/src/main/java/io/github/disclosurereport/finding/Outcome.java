package io.github.disclosurereport.finding;

/** What came of one instance of a rule, such as REQ-03 on one row. */
public enum Outcome {
    /** It holds. */
    PASSED,
    /** It does not hold: there is a finding. */
    FAILED,
    /** It could not be judged: there is a reason. Never the same as passed. */
    NOT_ASSESSABLE
}
