package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.validation.text.WordSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds figures whose parts a sentence lists: 共公开820条，其中网站500条、微信220条、其他100条. */
final class Listing {

    /** Of so many figures in a sentence nobody can tell which is divided. */
    private static final int MOST_WHOLES = 20;

    /** So many parts one after the other are of the figure in front. */
    private static final int FEWEST_IN_A_ROW = 3;

    private static final Meanings RESULTS = Meanings.of(Meaning.RESULT, Meaning.OUTCOME);
    private static final String COLON = "：:";
    private static final String SEMICOLON = "；;";
    private static final WordSet INCLUDING = WordSet.of(Vocabulary.BESIDE, "INCLUDING");
    private static final WordSet COUNTED_AGAIN = WordSet.of(Vocabulary.BESIDE, "COUNTED_AGAIN");
    private static final WordSet DIVIDED = WordSet.of(Vocabulary.BESIDE, "DIVIDED");

    private Listing() {}

    static List<ListedParts> of(Sentence sentence, List<Clause> clauses) {
        List<ListedParts> lists = new ArrayList<>();
        if (COUNTED_AGAIN.isIn(sentence.text())) {
            return lists;
        }
        List<Clause> wholes = new ArrayList<>();
        for (int i = 1; i < clauses.size(); i++) {
            List<Clause> front = clauses.subList(0, i);
            Clause before = clauses.get(i - 1);
            Clause clause = clauses.get(i);
            if (isWhole(before)) {
                wholes.add(before);
            }
            if (clause.isBracketed() && !before.isBracketed()) {
                inBrackets(sentence, before, clauses.subList(i, endOfBrackets(clauses, i)))
                        .ifPresent(lists::add);
            } else if (beginsParts(sentence, clauses, i) && wholes.size() <= MOST_WHOLES) {
                misfit(sentence, wholes, clauses.subList(i, clauses.size()))
                        .filter(parts -> !isToldBefore(parts.sum(), front))
                        .ifPresent(lists::add);
            }
            Sums.misfit(sentence, clauses, i).ifPresent(lists::add);
        }
        return lists;
    }

    private static int endOfBrackets(List<Clause> clauses, int begin) {
        int end = begin;
        while (end < clauses.size() && clauses.get(end).isBracketed()) {
            end++;
        }
        return end;
    }

    /** 建议86件、提案112件，其中…: the parts may be those of both. */
    private static boolean areOfAllTogether(List<Clause> wholes, ListedParts parts) {
        BigDecimal sum = wholes.stream()
                .map(clause -> figure(clause).orElseThrow().low())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return wholes.stream().anyMatch(Clause::isListed)
                && new ListedParts(parts.words(), sum, parts.parts(), parts.isClosed()).fit();
    }

    private static Optional<ListedParts> inBrackets(Sentence sentence, Clause whole, List<Clause> inside) {
        return figure(whole).isEmpty() || isOfTheYear(inside.get(0))
                ? Optional.empty()
                : parts(sentence, whole, inside).filter(parts -> !parts.fit());
    }

    /** 每百件申请引出复议6件（全年复议46件）: no part. */
    private static boolean isOfTheYear(Clause clause) {
        return clause.has(Meaning.THIS_YEAR)
                && clause.acts().isEmpty()
                && !clause.subjects().isEmpty()
                && !clause.has(Meaning.AMONG);
    }

    /** 其中网站500条; 28件申请中，网上16件、信函12件; 按方式分，网上16件、信函12件. */
    private static boolean beginsParts(Sentence sentence, List<Clause> clauses, int number) {
        Clause clause = clauses.get(number);
        if (isOfOneBefore(clause)) {
            return true;
        }
        Clause before = clauses.get(number - 1);
        if (clause.from() < before.to()) {
            // Figures told respectively: each stands with the same words.
            return false;
        }
        boolean isDivided = before.isEndedByAmong()
                || INCLUDING.length(sentence.text(), clause.from()) > 0
                || DIVIDED.end(sentence.text(), 0, clause.from() - 1)
                || (COLON.indexOf(sentence.text().charAt(clause.from() - 1)) >= 0
                        && !isOfAnother(sentence, clauses.subList(0, number), clause));
        boolean hasMore =
                number + 1 < clauses.size() && figure(clauses.get(number + 1)).isPresent();
        return (isDivided && hasMore && isPart(clause) && isPart(clauses.get(number + 1)))
                || (isWhole(before)
                        && !clause.isListed()
                        && !isPart(before)
                        && isRowOfParts(sentence, clauses, number));
    }

    /** 网络3件、当面23件；内容方面：征地14件: what stands between semicolon and colon begins anew. */
    private static boolean isOfAnother(Sentence sentence, List<Clause> front, Clause clause) {
        int last = front.size() - 1;
        while (last >= 0 && !isWhole(front.get(last))) {
            last--;
        }
        String between = sentence.text()
                .substring(last < 0 ? clause.from() : front.get(last).to(), clause.from());
        return between.chars().anyMatch(c -> SEMICOLON.indexOf(c) >= 0);
    }

    /** Whether it says nothing of a figure but of what it is. */
    private static boolean isPart(Clause clause) {
        return figure(clause).isPresent()
                && !clause.has(Meaning.THIS_YEAR)
                && (clause.doesOnly(RESULTS) || clause.has(Meaning.CHANNEL))
                && clause.subjects().stream()
                        .allMatch(subject -> subject.is(Meaning.FOREIGN) || subject.is(Meaning.INFORMATION));
    }

    /** Right behind a figure: 动态1302条、公告511条、其他343条. */
    private static boolean isRowOfParts(Sentence sentence, List<Clause> clauses, int number) {
        int end = number + 1;
        while (end < clauses.size() && clauses.get(end).isListed() && isPart(clauses.get(end))) {
            end++;
        }
        boolean isOfThings = clauses.subList(number, end).stream().noneMatch(clause -> clause.has(Meaning.ACTIVITY));
        boolean isClosed = isOthers(clauses.get(end - 1), sentence);
        return isPart(clauses.get(number)) && end - number >= FEWEST_IN_A_ROW && (isOfThings || isClosed);
    }

    private static boolean isToldBefore(BigDecimal number, List<Clause> before) {
        return before.stream()
                .flatMap(clause -> clause.quantities().stream())
                .anyMatch(figure -> figure.amount().orElseThrow().holds(number));
    }

    /** Whether it speaks of a part of something that was told before: 其中. */
    static boolean isOfOneBefore(Clause clause) {
        return clause.first(Meaning.AMONG).filter(word -> word.of().isEmpty()).isPresent();
    }

    /** Whether it has one exact figure, which is not a difference: 较上年减少8件. */
    private static boolean isWhole(Clause clause) {
        return !clause.isBracketed()
                && !clause.has(Meaning.COMPARISON)
                && figure(clause).isPresent();
    }

    /** Parts of which none can be the whole; what one of them can be the whole of is no contradiction. */
    private static Optional<ListedParts> misfit(Sentence sentence, List<Clause> wholes, List<Clause> behind) {
        Optional<ListedParts> last = Optional.empty();
        for (Clause whole : wholes) {
            last = parts(sentence, whole, behind);
            if (last.isEmpty() || last.get().fit()) {
                return Optional.empty();
            }
        }
        return last.filter(parts -> !areOfAllTogether(wholes, parts));
    }

    static Optional<Amount> figure(Clause clause) {
        List<Word> figures = clause.quantities();
        return figures.size() == 1
                ? figures.get(0).amount().filter(amount -> amount.isExact() && amount.unit() != Measure.FOREIGN)
                : Optional.empty();
    }

    private static Optional<ListedParts> parts(Sentence sentence, Clause whole, List<Clause> behind) {
        // 收到的申请（31件）减少14件: brackets in front of the figure are not of it.
        boolean isInFront = behind.get(0).from() < whole.figureFrom();
        return isInFront ? Optional.empty() : new PartsOfOne(sentence, whole).in(behind);
    }

    static boolean isOthers(Clause clause, Sentence sentence) {
        return sentence.text().startsWith("其他", clause.from())
                && !clause.has(Meaning.OUTCOME)
                && !clause.has(Meaning.RESULT);
    }
}
