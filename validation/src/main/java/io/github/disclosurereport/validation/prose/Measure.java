package io.github.disclosurereport.validation.prose;

/** What a number in a text counts. */
enum Measure {
    /** Requests, cases, documents, decisions: 件. */
    ITEM,
    /** Information: 条. */
    ENTRY,
    /** Documents or parts of other things: 个, 项. */
    PIECE,
    /** Money, in 万元. */
    MONEY,
    /** Hundredths of a whole. */
    PERCENT,
    /** Persons, issues, days and whatever else no table counts. */
    FOREIGN
}
