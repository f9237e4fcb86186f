package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Han;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Organs of the same kind and rank as the report's own that stand where only that can: as the one who reports on his own work, and
 * as the one to be asked. Organs above, below and beside it are named rightly elsewhere.
 */
final class LeftOverNames {

    private static final WordSet OWN_WORK = ListedWords.of("OWN_WORK");
    private static final WordSet NO_FEE = ListedWords.of("NO_FEE");
    private static final WordSet IN_FRONT = ListedWords.of("IN_FRONT_OF_NAME");
    private static final WordSet GOVERNMENT = ListedWords.of("NAMED_GOVERNMENT");
    private static final WordSet DEPARTMENT = ListedWords.of("NAMED_DEPARTMENT");
    private static final String ASKED = "联系";
    private static final String MARKS = "，。；：、,（(）)";
    private static final int SHORTEST = 4;
    private static final int LONGEST = 25;

    private LeftOverNames() {}

    /** Where such names stand. */
    static List<TextTarget> of(Subject subject) {
        String own = Blanks.without(subject.report().organ().orElse(""));
        List<TextTarget> names = new ArrayList<>();
        subject.sentences(TextPart.PREFACE).forEach(sentence -> {
            actor(subject, sentence, OWN_WORK).ifPresent(names::add);
            asked(subject, sentence).ifPresent(names::add);
        });
        subject.firstSentences(TextPart.of(SectionKind.OVERVIEW)).stream()
                .limit(1)
                .forEach(sentence -> actor(subject, sentence, OWN_WORK).ifPresent(names::add));
        subject.sentences(TextPart.of(SectionKind.OTHER_MATTERS)).forEach(sentence -> {
            actor(subject, sentence, NO_FEE).ifPresent(names::add);
            asked(subject, sentence).ifPresent(names::add);
        });
        return names.stream()
                .filter(name -> isOfSameKind(subject.words(name), own))
                .toList();
    }

    /** The organ in front of the first word of a clause that says what it did. */
    private static Optional<TextTarget> actor(Subject subject, TextTarget sentence, WordSet did) {
        String words = subject.words(sentence);
        int begin = 0;
        for (int i = 1; i < words.length(); i++) {
            if (MARKS.indexOf(words.charAt(i - 1)) >= 0) {
                begin = i;
            }
            if (did.length(words, i) > 0 && isName(words, begin, i)) {
                return Optional.of(in(sentence, begin, i));
            }
        }
        return Optional.empty();
    }

    /** 请与某局办公室联系. */
    private static Optional<TextTarget> asked(Subject subject, TextTarget sentence) {
        String words = subject.words(sentence);
        int to = words.indexOf(ASKED);
        int from = to < 0 ? -1 : Math.max(words.lastIndexOf('与', to), words.lastIndexOf('向', to)) + 1;
        return from > 0 && isName(words, from, to) ? Optional.of(in(sentence, from, to)) : Optional.empty();
    }

    private static TextTarget in(TextTarget sentence, int from, int to) {
        return new TextTarget(
                ReportRole.THIS, sentence.part(), sentence.paragraph(), sentence.from() + from, sentence.from() + to);
    }

    private static boolean isName(String words, int from, int to) {
        if (to - from < SHORTEST || to - from > LONGEST || IN_FRONT.length(words, from) > 0) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!Han.isHan(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Both governments or both departments, and of places of the same rank. */
    private static boolean isOfSameKind(String name, String own) {
        boolean areGovernments = GOVERNMENT.end(name) && GOVERNMENT.end(own);
        boolean areDepartments =
                !GOVERNMENT.end(name) && !GOVERNMENT.end(own) && DEPARTMENT.end(name) && DEPARTMENT.end(own);
        int rank = rank(name);
        return (areGovernments || areDepartments) && rank >= 0 && rank == rank(own);
    }

    /** That of the last place in a name; -1 if it names none. */
    private static int rank(String name) {
        return PlaceNames.lastRank(name, 1, name.length() - 1);
    }
}
