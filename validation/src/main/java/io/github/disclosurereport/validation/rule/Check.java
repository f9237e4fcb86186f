package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.CellPath;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Judges what no relation can say: it names its instances and answers for each of them.
 *
 * @param instances what it judges in a report, each for itself
 * @param knowing the cells that have to be known for that
 * @param judge its answer
 * @param <T> what an instance is
 */
record Check<T>(
        Function<Subject, ? extends Collection<? extends T>> instances,
        BiFunction<Subject, T, List<CellPath>> knowing,
        BiFunction<Subject, T, Outcome> judge) {

    /** Has the judge of each instance booked. */
    void run(Subject subject, Booking booking) {
        for (T instance : instances.apply(subject)) {
            booking.begin();
            List<CellPath> cells = subject.isComplete() ? List.of() : knowing.apply(subject, instance);
            if (!booking.isObstructed(cells)) {
                booking.book(judge.apply(subject, instance));
            }
        }
    }
}
