package io.github.disclosurereport.validation.prose;

import java.util.List;
import java.util.Set;

/** Tells answers that are named from requests that were answered: 所有答复均合法. */
final class Answers {

    /** What an answer is called. */
    private static final Set<String> ANSWERS = Set.of("答复", "回复", "作出答复", "书面答复");

    /** The first letters of words that only stand in front of a noun. */
    private static final String EVERY = "所每各";

    private Answers() {}

    /** 所有答复均合法, 每件答复: answers that were given, and not that all were. */
    static boolean areNamed(Saying saying) {
        List<Word> all = saying.clause().all(Meaning.ALL);
        return saying.clause().all(Meaning.CONCLUDED).stream()
                .allMatch(word -> isAnswer(saying, word)
                        && all.stream().anyMatch(each -> each.to() == word.from() && isOfNoun(saying, each, all)));
    }

    private static boolean isAnswer(Saying saying, Word concluded) {
        return ANSWERS.contains(saying.sentence().text(concluded));
    }

    /** 所有, and not 全部, unless another word says something of all behind it. */
    private static boolean isOfNoun(Saying saying, Word all, List<Word> others) {
        return EVERY.indexOf(saying.sentence().text().charAt(all.from())) >= 0
                || others.stream().anyMatch(other -> other.from() > all.to());
    }
}
