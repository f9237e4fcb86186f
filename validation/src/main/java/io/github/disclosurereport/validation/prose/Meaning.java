package io.github.disclosurereport.validation.prose;

/** What a word of a report's text means, as far as figures are concerned. */
enum Meaning {
    /** Nothing that matters: adverbs, particles. */
    NEUTRAL,
    /** Ends a clause: a comma, a semicolon. */
    COMMA,
    SEMICOLON,
    /** Stands between things of one kind: 、和及. */
    LIST,
    OPENING,
    CLOSING,
    /** A figure with its unit. */
    QUANTITY,
    /** A share: 62.5%. */
    SHARE,
    /** Of what something is a share: 占办结总数的. */
    SHARE_OF,

    // What is counted
    REQUESTS,
    RECONSIDERATION,
    LITIGATION,
    LITIGATION_DIRECT,
    LITIGATION_AFTER,
    RULES,
    NORMATIVE_DOCUMENTS,
    LICENSES,
    PENALTIES,
    COMPULSION,
    FEES,
    INFORMATION_FEE,
    INFORMATION,
    /** The work of disclosure, as the cause of a case. */
    DISCLOSURE,
    /** Something that no table of the form counts. */
    FOREIGN,
    /** Something done beside, of which no figure is asked. */
    ACTIVITY,
    /** A request, or a case, of whatever kind the words in front of it say. */
    REQUEST_NOUN,
    CASE_NOUN,

    // What happened to it
    RECEIVED,
    NEWLY_RECEIVED,
    HANDLED,
    CONCLUDED,
    CARRIED_OVER,
    CARRIED_FORWARD,
    OUTCOME,
    IN_TIME,
    ARISEN,
    RESULT,
    ISSUED,
    REPEALED,
    IN_FORCE,
    DECIDED,
    COLLECTED,
    PUBLISHED,

    // By whom, where, when
    APPLICANT,
    /** The organ that reports, by its name. */
    OWN,
    OFFICE,
    TOWN,
    AREA,
    EVERYONE,
    PART,
    CHANNEL,
    AND_SO_ON,
    THIS_YEAR,
    OTHER_TIME,
    PART_OF_YEAR,
    SINCE,
    COMPARISON,
    TOPIC,

    // How many of it
    ALL,
    EXCEPT,
    REST,
    AMONG,
    INCLUDING,
    RESPECTIVELY,
    TOGETHER,
    NONE,
    ZERO,
    NOTHING_OF_THE_KIND,
    AIM,
    ABOUT,

    /** Letters that are no word known here. */
    UNKNOWN
}
