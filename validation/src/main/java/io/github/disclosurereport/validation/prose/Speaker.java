package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The organ that reports: by what names a text calls it, and for how much of the administration it speaks. Immutable. */
final class Speaker {

    private static final String REGIONS = "省市县区州旗盟";
    private static final String GOVERNMENT = "人民政府";
    private static final WordSet ORGAN_END = WordSet.of(Vocabulary.BESIDE, "ORGAN_END");
    private static final int SHORTEST_NAME = 3;

    /** For how much of the administration a report speaks. */
    private enum Level {
        GOVERNMENT,
        TOWN,
        DEPARTMENT,
        UNKNOWN;

        static Level of(String organ) {
            if (organ.isEmpty()) {
                return UNKNOWN;
            }
            boolean isTown = organ.contains("镇") || organ.contains("乡") || organ.contains("街道");
            return isTown ? TOWN : organ.endsWith("政府") ? GOVERNMENT : DEPARTMENT;
        }
    }

    /** Of whom a clause speaks. */
    enum Whom {
        ITSELF,
        OTHERS,
        UNSAID
    }

    private final String organ;
    private final Level level;
    private final Set<String> names = new LinkedHashSet<>();

    /** Of each letter with which a name begins a bit, which others may have, too. */
    private long firstLetters;

    Speaker(Optional<String> name) {
        organ = name.map(Blanks::without).orElse("");
        level = Level.of(organ);
        if (!organ.isEmpty()) {
            addNames();
        }
        for (String each : names) {
            firstLetters |= bit(each.charAt(0));
        }
    }

    /** The name whole, without the region in front, and of a government without its last word. */
    private void addNames() {
        names.add(organ);
        if (organ.endsWith(GOVERNMENT)) {
            names.add(organ.substring(0, organ.length() - GOVERNMENT.length()));
        }
        for (int i = 1; i < organ.length() - SHORTEST_NAME; i++) {
            if (REGIONS.indexOf(organ.charAt(i)) >= 0 && !organ.startsWith(GOVERNMENT, i + 1)) {
                names.add(organ.substring(i));
                names.add(organ.substring(i + 1));
            }
        }
    }

    /** The longest of its names, if one begins at a letter. */
    Optional<Word> at(String text, int from) {
        if ((firstLetters & bit(text.charAt(from))) == 0) {
            return Optional.empty();
        }
        int longest = 0;
        for (String name : names) {
            boolean isLonger = name.length() >= SHORTEST_NAME && name.length() > longest;
            longest = isLonger && text.startsWith(name, from) ? name.length() : longest;
        }
        return longest == 0 ? Optional.empty() : Optional.of(new Word(Meaning.OWN, "", from, from + longest));
    }

    private static long bit(char letter) {
        return 1L << letter;
    }

    /** Whether a clause speaks of all that the report is about, or of a part of it, or of others. */
    Whom whom(Clause clause, Sentence sentence) {
        boolean isOffice = clause.has(Meaning.OFFICE);
        boolean isTown = clause.has(Meaning.TOWN);
        boolean isArea = clause.has(Meaning.AREA);
        boolean isOwnOffice = isOffice && level != Level.GOVERNMENT;
        boolean isOwnTown = isTown && (level == Level.TOWN || level == Level.UNKNOWN);
        boolean isOwnArea = isArea && speaksForArea(clause, sentence);
        boolean isOwn = clause.has(Meaning.OWN) || isOwnOffice || isOwnTown || isOwnArea;
        boolean isOthers = (isOffice && !isOwnOffice)
                || (isTown && !isOwnTown)
                || (isArea && !isOwnArea)
                || (level != Level.UNKNOWN && namesAnother(clause, sentence))
                || (clause.has(Meaning.EVERYONE) && !isArea && level != Level.GOVERNMENT)
                || clause.has(Meaning.PART)
                || clause.all(Meaning.RULES).stream().anyMatch(word -> isOfAnotherGovernment(sentence.text(word)));
        if (isOthers) {
            return Whom.OTHERS;
        }
        return isOwn ? Whom.ITSELF : Whom.UNSAID;
    }

    /** Letters that are no word known here, and end like the name of an organ. */
    private static boolean namesAnother(Clause clause, Sentence sentence) {
        for (Word word : clause.words()) {
            if (word.is(Meaning.UNKNOWN) && ORGAN_END.end(sentence.text(), word.from(), word.to())) {
                return true;
            }
        }
        return false;
    }

    /** 省政府规章 in the report of a city, or of a department. */
    private boolean isOfAnotherGovernment(String rules) {
        boolean isOfRegion = REGIONS.indexOf(rules.charAt(0)) >= 0;
        return isOfRegion && (level != Level.GOVERNMENT || organ.indexOf(rules.charAt(0)) < 0);
    }

    /** 全市 in the report of a city's government. */
    private boolean speaksForArea(Clause clause, Sentence sentence) {
        return switch (level) {
            case UNKNOWN -> true;
            case TOWN, DEPARTMENT -> false;
            case GOVERNMENT ->
                clause.all(Meaning.AREA).stream()
                        .anyMatch(word -> organ.indexOf(sentence.text().charAt(word.from() + 1)) >= 0);
        };
    }
}
