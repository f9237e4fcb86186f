package io.github.disclosurereport.validation.prose;

import java.util.Optional;

/** One of the things that the form counts, and what can be said of it. */
interface Topic {

    /** A clause with one figure. */
    Optional<Mention> figure(Saying saying, Amount amount);

    /** A clause that says that there was none. */
    default Optional<Mention> none(Saying saying) {
        return Optional.empty();
    }

    /** A clause without a figure of its own that says what became of the one told before. */
    default Optional<Mention> alone(Saying saying) {
        return Optional.empty();
    }

    /** A clause that says something of all. */
    default Optional<Mention> all(Saying saying) {
        return Optional.empty();
    }

    /** What it says where its figure counts perhaps only some: there are no fewer in all. */
    default Optional<Mention> some(Saying saying, Amount amount) {
        return Optional.empty();
    }
}
