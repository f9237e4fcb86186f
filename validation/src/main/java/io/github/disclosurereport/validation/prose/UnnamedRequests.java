package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.RequestGroup;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells by the form's own words that a sentence speaks of requests, though it does not name them. */
final class UnnamedRequests {

    static final String PUBLISHED = "公开";
    private static final String COMMAS = "，,；;：:、";
    private static final String DISCLOSURE = "信息公开";
    private static final String KIND = "类";
    private static final WordSet REFUSAL = WordSet.of(Vocabulary.BESIDE, "REFUSAL");
    private static final WordSet ANSWER = WordSet.of(Vocabulary.BESIDE, "ANSWER");
    private static final WordSet CARRIED_ON = WordSet.of(Vocabulary.BESIDE, "CARRIED_ON");

    /** Words beside which an outcome is one of a request. */
    private static final Meanings BESIDE = Meanings.of(Meaning.DISCLOSURE, Meaning.SHARE_OF, Meaning.RATE);

    /** What is published by itself. */
    private static final Meanings INFORMATION = Meanings.of(Meaning.INFORMATION, Meaning.FOREIGN);

    private static final Set<String> UNABLE = unable();

    private static final Set<String> OF_LETTERS =
            Set.of(RequestRow.NOT_PROCESSED_PETITION.key(), RequestRow.NOT_PROCESSED_REPEATED.key());

    private static final Set<String> ANSWERED =
            Set.of(RequestRow.PARTIALLY_GRANTED.key(), Cells.key(RequestGroup.DENIED));

    /** Of what is published by itself 不公开 is said, too. */
    private static final String REFUSED = "not";

    /** Words beside which outcomes are perhaps not those of requests. */
    private static final Meanings OTHERS = Meanings.of(Meaning.Role.SUBJECT)
            .and(Meanings.of(
                    Meaning.UNKNOWN,
                    Meaning.ACTIVITY,
                    Meaning.PUBLISHED,
                    Meaning.NEWLY_DISCLOSED,
                    Meaning.TOTAL_DISCLOSED,
                    Meaning.ISSUED,
                    Meaning.REPEALED,
                    Meaning.RESULT,
                    Meaning.CASE_NOUN,
                    Meaning.TOPIC,
                    Meaning.CHANNEL));

    /** Words of the form without which a sentence does not speak of requests. */
    private static final Meanings OF_FORM =
            Meanings.of(Meaning.OUTCOME, Meaning.APPLICANT, Meaning.CARRIED_FORWARD, Meaning.CARRIED_OVER);

    private UnnamedRequests() {}

    /**
     * 予以公开21件、部分公开7件, 因国家秘密不予公开的3件; where no other matter may have been named in front, also
     * 上年结转1件, 结转下年度继续办理4件.
     */
    static boolean areOfRequests(List<Word> words, Meanings meanings, Sentence sentence, boolean isAtBegin) {
        if (!meanings.hasAny(OF_FORM) || areOfOthers(counted(words), sentence)) {
            return false;
        }
        return (meanings.has(Meaning.OUTCOME) && areOutcomes(words, meanings, sentence))
                || (meanings.has(Meaning.APPLICANT) && areApplicants(words, sentence))
                || (areCarriedOver(meanings) && (isAtBegin || meanings.has(Meaning.NEWLY_RECEIVED)))
                || (isAtBegin && areCarriedForward(words, sentence));
    }

    /** What stands in front of its last figure, or in its clause. */
    private static List<Word> counted(List<Word> words) {
        int last = words.size();
        while (last > 0 && !words.get(last - 1).is(Meaning.QUANTITY)) {
            last--;
        }
        int end = last;
        while (end < words.size()
                && !words.get(end).is(Meaning.COMMA)
                && !words.get(end).is(Meaning.SEMICOLON)) {
            end++;
        }
        return last == 0 ? words : words.subList(0, end);
    }

    private static boolean areOfOthers(List<Word> words, Sentence sentence) {
        for (Word word : words) {
            if (OTHERS.has(word.meaning()) && !isOfDisclosure(word, sentence)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areOutcomes(List<Word> words, Meanings meanings, Sentence sentence) {
        List<Word> outcomes = all(words, Meaning.OUTCOME);
        return (outcomes.size() > 1 && !areOfLetters(outcomes, sentence))
                || meanings.hasAny(BESIDE)
                || isReasoned(sentence.text(outcomes.get(0)))
                || ANSWER.length(sentence.text(), outcomes.get(0).to()) > 0;
    }

    /** 信访类120件、重复类37件: letters are sorted so, too. */
    private static boolean areOfLetters(List<Word> outcomes, Sentence sentence) {
        return outcomes.stream()
                .allMatch(word ->
                        OF_LETTERS.contains(word.of()) && sentence.text(word).endsWith(KIND));
    }

    private static boolean areApplicants(List<Word> words, Sentence sentence) {
        List<Word> applicants = all(words, Meaning.APPLICANT);
        boolean areOfForm = applicants.stream().noneMatch(word -> word.of().equals(Applicants.RESIDENTS));
        return areOfForm
                && applicants.stream().map(Word::of).collect(Collectors.toSet()).size() > 1
                && sentence.text().contains("申请");
    }

    private static boolean isOfDisclosure(Word word, Sentence sentence) {
        return word.is(Meaning.INFORMATION) && sentence.text().startsWith(PUBLISHED, word.to());
    }

    private static List<Word> all(List<Word> words, Meaning meaning) {
        return words.stream().filter(word -> word.is(meaning)).toList();
    }

    /** A refusal with its reason, or the answer that says so. */
    private static boolean isReasoned(String text) {
        return text.contains(DISCLOSURE)
                || REFUSAL.words().stream()
                        .anyMatch(refusal -> text.contains(refusal) && text.length() > refusal.length() + 1);
    }

    /** 答复7件：上年结转2件、新收5件 divides what was answered. */
    private static boolean areCarriedOver(Meanings meanings) {
        return meanings.has(Meaning.CARRIED_OVER) && !meanings.has(Meaning.CONCLUDED);
    }

    private static boolean areCarriedForward(List<Word> words, Sentence sentence) {
        return all(words, Meaning.CARRIED_FORWARD).stream().anyMatch(word -> isLabel(sentence.text(word)));
    }

    private static boolean isLabel(String text) {
        return (text.startsWith("结转") || text.startsWith("转")) && (CARRIED_ON.isIn(text) || text.contains("下"));
    }

    /**
     * Beside 部分公开, 不予公开 or 无法提供, 公开 is what became of requests, or among requests, or as a share of answers; 不公开 is
     * so beside 无法提供.
     */
    static List<Word> withOutcomes(List<Word> words, Meanings meanings, Sentence sentence) {
        boolean areOutcomes = meanings.has(Meaning.PUBLISHED)
                && !meanings.hasAny(INFORMATION)
                && all(words, Meaning.PUBLISHED).stream().allMatch(word -> isBare(word, sentence))
                && (all(words, Meaning.OUTCOME).stream().anyMatch(word -> isAnswered(word, words))
                        || (!isRefused(words)
                                && (isAmongRequests(words)
                                        || (meanings.has(Meaning.SHARE_OF) && areAlone(words, sentence)))));
        return areOutcomes ? words.stream().map(UnnamedRequests::outcome).toList() : words;
    }

    /** 公开12件, and not 向社会公开12件. */
    private static boolean areAlone(List<Word> words, Sentence sentence) {
        return all(words, Meaning.PUBLISHED).stream()
                .allMatch(word ->
                        word.from() == 0 || COMMAS.indexOf(sentence.text().charAt(word.from() - 1)) >= 0);
    }

    /** 9件申请中，公开7件; 收到申请9件，其中公开7件. */
    private static boolean isAmongRequests(List<Word> words) {
        boolean areNamed = false;
        for (int i = 2; i < words.size(); i++) {
            areNamed |= words.get(i - 2).is(Meaning.REQUESTS);
            if (areNamed
                    && words.get(i - 2).is(Meaning.AMONG)
                    && words.get(i - 1).is(Meaning.PUBLISHED)
                    && words.get(i).is(Meaning.QUANTITY)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBare(Word word, Sentence sentence) {
        return word.of().equals(REFUSED) || sentence.text(word).equals(PUBLISHED);
    }

    private static boolean isAnswered(Word outcome, List<Word> words) {
        return UNABLE.contains(outcome.of()) || (!isRefused(words) && ANSWERED.contains(outcome.of()));
    }

    private static boolean isRefused(List<Word> words) {
        return all(words, Meaning.PUBLISHED).stream().anyMatch(word -> word.of().equals(REFUSED));
    }

    private static Word outcome(Word word) {
        if (!word.is(Meaning.PUBLISHED)) {
            return word;
        }
        String of = word.of().equals(REFUSED) ? Cells.key(RequestGroup.DENIED) : RequestRow.GRANTED.key();
        return new Word(Meaning.OUTCOME, of, word.from(), word.to());
    }

    /** 无法提供, and its reasons. */
    private static Set<String> unable() {
        Set<String> keys = new HashSet<>();
        keys.add(Cells.key(RequestGroup.UNABLE));
        for (RequestRow row : RequestRow.values()) {
            if (row.groups().contains(RequestGroup.UNABLE)) {
                keys.add(row.key());
            }
        }
        return keys;
    }
}
