package io.github.disclosurereport.formats.html.style;

/** What becomes of the text of an element by its style. */
public enum Effect {
    /** It is not to be seen, and leaves no room. */
    GONE,
    /** It is not to be seen. */
    INVISIBLE,
    /** It is not to be seen, but what stands in it and is {@link #UNVEILED} is. */
    VEILED,
    /** It is to be seen whatever it stands in. */
    UNVEILED,
    /** It has no size, but what stands in it and is {@link #SIZED} has. */
    SHRUNK,
    /** It has a size of its own. */
    SIZED,
    /** A line is drawn through it. */
    STRUCK_OUT,
    /** It stands higher or lower than its line. */
    RAISED,
    /** It stands in lines of its own. */
    BLOCK,
    /** It stands in a box of its own within a line. */
    BOXED,
    /** It stands in a box of its own width, beside others of its kind in the order of the source. */
    FLOATING,
    /** Whatever stands in it does so in a box of its own, in the order of the source. */
    OF_BOXES,
    /** What stands in it is in another order than in the source. */
    REVERSED,
    /** It may stand elsewhere than behind what is in front of it in the source. */
    MOVED,
    /** Its lines and blanks are printed as they stand in the source. */
    PREFORMATTED,
    /** The sheet adds digits or a picture. */
    DRAWN,
    /** The sheet adds what an attribute says. */
    DRAWN_FROM_ATTRIBUTE,
    /** A picture is behind its text: where it has none, that may be a digit. */
    PICTURED,
    /** Nobody can tell whether, or how, it is to be seen. */
    UNCLEAR
}
