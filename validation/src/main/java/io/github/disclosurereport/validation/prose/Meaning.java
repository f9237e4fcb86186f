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
    /** Says that a share of the word before it is told: 予以公开率. */
    RATE,
    /** Of what something is a share: 占办结总数的. */
    SHARE_OF,

    // What is counted
    REQUESTS(Role.SUBJECT),
    RECONSIDERATION(Role.SUBJECT),
    LITIGATION(Role.SUBJECT),
    LITIGATION_DIRECT(Role.SUBJECT),
    LITIGATION_AFTER(Role.SUBJECT),
    RULES(Role.SUBJECT),
    NORMATIVE_DOCUMENTS(Role.SUBJECT),
    LICENSES(Role.SUBJECT),
    PENALTIES(Role.SUBJECT),
    COMPULSION(Role.SUBJECT),
    FEES(Role.SUBJECT),
    /** Centralized procurement, which the trial form counts. */
    PROCUREMENT(Role.SUBJECT),
    INFORMATION_FEE(Role.SUBJECT),
    INFORMATION(Role.SUBJECT),
    /** The work of disclosure, as the cause of a case. */
    DISCLOSURE,
    /** Something that no table of the form counts. */
    FOREIGN(Role.SUBJECT),
    /** Something done beside, of which no figure is asked. */
    ACTIVITY,
    /** A request, or a case, of whatever kind the words in front of it say. */
    REQUEST_NOUN,
    CASE_NOUN,

    // What happened to it
    RECEIVED(Role.ACT),
    NEWLY_RECEIVED(Role.ACT),
    HANDLED(Role.ACT),
    CONCLUDED(Role.ACT),
    CARRIED_OVER(Role.ACT),
    CARRIED_FORWARD(Role.ACT),
    /** Carried from one year to the next, it is not said from which. */
    CARRIED(Role.ACT),
    OUTCOME(Role.ACT),
    IN_TIME(Role.ACT),
    ARISEN(Role.ACT),
    RESULT(Role.ACT),
    ISSUED(Role.ACT),
    NEWLY_DISCLOSED(Role.ACT),
    TOTAL_DISCLOSED(Role.ACT),
    REPEALED(Role.ACT),
    IN_FORCE(Role.ACT),
    DECIDED(Role.ACT),
    COLLECTED(Role.ACT),
    PUBLISHED(Role.ACT),

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
    UNKNOWN;

    private final Role role;

    Meaning() {
        this(Role.OTHER);
    }

    Meaning(Role role) {
        this.role = role;
    }

    /** What a word does in its clause. */
    enum Role {
        /** It tells what happens. */
        ACT,
        /** It tells of what something is said. */
        SUBJECT,
        OTHER
    }

    Role role() {
        return role;
    }
}
