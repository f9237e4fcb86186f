package io.github.disclosurereport.validation.wording;

/** What may be met in a text and tells something of how it was written. */
public enum Cue {
    /** The number of a citizen's identity card. */
    IDENTITY_NUMBER,
    /** The number of a mobile telephone. */
    MOBILE_NUMBER,
    /** What may be the number of a bank card. */
    CARD_NUMBER,
    /** The number of a vehicle. */
    VEHICLE_PLATE,
    /** An electronic mail box at a provider for everybody. */
    PRIVATE_MAIL,
    /** The full name of an applicant or another party. */
    PARTY_NAME,
    /** What a template has where something is to be filled in. */
    UNFILLED,
    /** A known mistyping, or a letter that looks like another. */
    MISPRINT,
    /** The principle as the law had it before. */
    OLD_PRINCIPLE,
    /** A bracket or quotation mark without the other one. */
    UNBALANCED,
    /** A paragraph that ends inside a sentence. */
    UNENDED,
    /** A mark of half width between Chinese characters. */
    HALF_WIDTH,
    /** Two marks where one should be. */
    REPEATED_MARK,
    /** What no reader can read. */
    GARBLED,
    /** A letter of the traditional script. */
    TRADITIONAL,
    /** A letter with a tone mark, as it stands in a dictionary. */
    PHONETIC,
    /** A sub-heading whose number does not follow the one before. */
    NUMBERING,
    /** A date that lacks something, or that no calendar has. */
    DATE,
    /** A word that stands twice in a row. */
    DOUBLED,
    /** Words of somebody who speaks of more than one organ. */
    OTHER_SPEAKER,
    /** A place to which more than one organ belongs, as the one who acts in a clause. */
    OTHER_PLACE,
    /** The name or the number of a legal basis, mistyped. */
    BASIS_MISPRINT,
    /** The number of a document in other brackets than it should have. */
    BASIS_BRACKETS,
    /** The notice of 2019 on the form. */
    TRIAL_NOTICE,
    /** The notice of 2021 on the form. */
    REVISED_NOTICE,
    /** The decree on the Regulations before they were revised. */
    OLD_DECREE,
    /** The decree on the Regulations as revised. */
    REVISED_DECREE,
    /** The period for answers before the Regulations were revised. */
    OLD_PERIOD
}
