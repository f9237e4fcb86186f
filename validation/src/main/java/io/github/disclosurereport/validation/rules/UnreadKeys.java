package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.finding.Target.OddityTarget;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.text.Names;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.Optional;
import java.util.stream.Stream;

/** Keys of structured data from which nothing was read: what they may have held is not known to be missing. */
final class UnreadKeys {

    private UnreadKeys() {}

    /** What stands in the way of telling that a key is missing: one of another type in its place or above, or one much like it. */
    static Optional<Outcome> at(Subject subject, String path) {
        Stream<OddityTarget<? extends Oddity>> wrong = subject.oddities(Oddity.WrongType.class).stream()
                .filter(target -> holds(target.oddity().key(), path))
                .map(target -> target);
        Stream<OddityTarget<? extends Oddity>> unknown = subject.oddities(Oddity.UnknownKey.class).stream()
                .filter(target -> mayHold(target.oddity().key(), path)
                        && holds(target.oddity().meant(), path))
                .map(target -> target);
        return Stream.concat(wrong, unknown)
                .findFirst()
                .map(target -> Outcome.notAssessable(
                        target,
                        "“" + target.oddity().about() + "”未读取",
                        "\"" + target.oddity().about() + "\" was not read"));
    }

    /** Whether a key stands where a path or something above it does, and is much like it: nearly none is. */
    private static boolean mayHold(String key, String path) {
        int last = key.lastIndexOf('.') + 1;
        int end = path.indexOf('.', last);
        return path.startsWith(key.substring(0, last))
                && Names.isNear(key.substring(last), path.substring(last, end < 0 ? path.length() : end));
    }

    private static boolean holds(String key, String path) {
        return path.equals(key) || path.startsWith(key + ".");
    }
}
