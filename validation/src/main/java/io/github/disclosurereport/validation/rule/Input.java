package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.Bilingual;

/**
 * Something that a caller may know beside the report, and that rules may need: one constant for each. Immutable.
 *
 * @param <T> what it is
 */
@SuppressWarnings("UnusedTypeParameter") // It tells Context.get() what comes out.
public final class Input<T> {

    private final String name;
    private final Bilingual notGiven;

    private Input(String name, Bilingual notGiven) {
        this.name = name;
        this.notGiven = notGiven;
    }

    /**
     * An input by its name, with the sentence for where it is not given.
     *
     * <p>Two inputs are the same only if they are the same constant.
     */
    public static <T> Input<T> of(String name, String chinese, String english) {
        return new Input<>(name, new Bilingual(chinese, english));
    }

    /** The sentence for where it is not given. */
    public Bilingual notGiven() {
        return notGiven;
    }

    /** Its name. */
    @Override
    public String toString() {
        return name;
    }
}
