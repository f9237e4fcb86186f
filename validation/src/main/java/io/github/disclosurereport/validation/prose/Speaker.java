package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The organ that reports: by what names a text calls it, and for how much of the administration it speaks. Immutable. */
final class Speaker {

    /** Words that may mean the organ that reports, or its area. */
    static final Meanings OWN = Meanings.of(Meaning.OWN, Meaning.OFFICE, Meaning.TOWN, Meaning.AREA);

    /** A clause without any of these names nobody. */
    static final Meanings NAMED = OWN.and(Meanings.of(Meaning.EVERYONE, Meaning.PART, Meaning.RULES, Meaning.UNKNOWN));

    private static final String REGIONS = "省市县区州旗盟";
    private static final WordSet TOWN_NAMES = WordSet.of(Vocabulary.BESIDE, "TOWN_NAME");
    private static final WordSet TOWNS = WordSet.of(Vocabulary.BESIDE, "TOWN_OF_RESULT");
    private static final WordSet AREA_NAMES = WordSet.of(Vocabulary.BESIDE, "AREA_NAME");
    private static final String BUREAUS = "局厅";
    private static final String BRANCH = "分局";
    private static final String MARKET = "市场";
    private static final String GOVERNMENT = "人民政府";
    private static final String GOVERNMENT_BRIEFLY = "政府";
    private static final String RULES_OF_GOVERNMENT = "政府规章";
    private static final WordSet PARTS = WordSet.of(Vocabulary.BESIDE, "OWN_PART");
    private static final WordSet NAME = WordSet.of(Vocabulary.BESIDE, "OWN_NAME");
    private static final String OWN_PART = "own";
    private static final String OFFICE = "办事处";
    private static final String COMMISSION = "委员会";
    private static final List<Called> BRIEFLY = called("BRIEFLY");
    private static final List<Called> CALLS_ITSELF = called("CALLS_ITSELF");
    private static final WordSet ORGAN_END = WordSet.of(Vocabulary.BESIDE, "ORGAN_END");
    private static final int SHORTEST_NAME = 3;

    /** Long words in names of organs, and what a text says instead. */
    private record Called(WordSet whole, String briefly) {}

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
            return TOWN_NAMES.end(organ) ? TOWN : AREA_NAMES.end(organ) ? GOVERNMENT : DEPARTMENT;
        }
    }

    /** Of whom a clause speaks. */
    enum Whom {
        ITSELF,
        PART,
        OTHERS,
        UNSAID
    }

    private final String organ;
    private final Level level;
    private final List<String> names = new ArrayList<>();

    /** The letters with which names begin. */
    private String beginnings = "";

    /** Of each of them a bit, which others may have, too. */
    private long firstLetters;

    Speaker(Optional<String> name) {
        organ = name.map(Blanks::without).orElse("");
        level = Level.of(organ);
        if (!organ.isEmpty()) {
            addNames();
        }
    }

    private static List<Called> called(String meaning) {
        return Vocabulary.BESIDE.stream()
                .filter(line -> line.meaning().equals(meaning))
                .map(line -> new Called(new WordSet(line.words()), line.of()))
                .toList();
    }

    /**
     * The name whole or with its long words cut short, without the region in front, of a government without its last word, and
     * of a commission with but the first letter of it.
     */
    private void addNames() {
        addNames(organ);
        addNames(briefly(organ));
        if (organ.endsWith(GOVERNMENT)) {
            addNames(organ.substring(0, organ.length() - GOVERNMENT.length()));
        }
        if (organ.endsWith(OFFICE)) {
            addNames(organ.substring(0, organ.length() - OFFICE.length()));
        }
        if (organ.endsWith(COMMISSION)) {
            addNames(organ.substring(0, organ.length() - COMMISSION.length() + 1));
        }
        for (Called called : CALLS_ITSELF) {
            if (called.whole().end(organ)) {
                addName(called.briefly());
            }
        }
    }

    private static String briefly(String organ) {
        String brief = organ;
        for (Called called : BRIEFLY) {
            for (String whole : called.whole().words()) {
                brief = brief.replace(whole, called.briefly());
            }
        }
        return brief;
    }

    private void addNames(String whole) {
        addName(whole);
        int last = 0;
        for (int i = 1; i < whole.length() - SHORTEST_NAME; i++) {
            if (isRegion(whole, i) && !isGovernment(whole.substring(i + 1))) {
                addName(whole.substring(i));
                addName(whole.substring(i + 1));
                last = i;
            }
        }
        addBriefest(whole, last);
    }

    /** Not 市场. */
    private static boolean isRegion(String whole, int at) {
        return REGIONS.indexOf(whole.charAt(at)) >= 0 && !whole.startsWith(MARKET, at);
    }

    /** 市局, 省厅 for what its region has but one of in its report; a branch is none. */
    private void addBriefest(String whole, int region) {
        char last = whole.charAt(whole.length() - 1);
        if (region > 0 && BUREAUS.indexOf(last) >= 0 && !whole.endsWith(BRANCH)) {
            addName("" + whole.charAt(region) + last);
        }
    }

    private void addName(String name) {
        if (!name.isEmpty() && !names.contains(name)) {
            names.add(name);
            beginnings += beginnings.indexOf(name.charAt(0)) < 0 ? name.substring(0, 1) : "";
            firstLetters |= bit(name.charAt(0));
        }
    }

    /** 政府, 市政府: of whatever region. */
    private static boolean isGovernment(String name) {
        String bare = REGIONS.indexOf(name.charAt(0)) >= 0 ? name.substring(1) : name;
        return bare.equals(GOVERNMENT) || bare.equals(GOVERNMENT_BRIEFLY);
    }

    /** Whether one of its names may begin with a letter. */
    boolean isCalledFrom(char letter) {
        return (firstLetters & bit(letter)) != 0 && beginnings.indexOf(letter) >= 0;
    }

    /** The longest of its names, if one begins at a letter. */
    Optional<Word> at(String text, int from) {
        int longest = 0;
        for (String name : names) {
            boolean isLonger = name.length() > longest && text.startsWith(name, from);
            longest = isLonger ? name.length() : longest;
        }
        if (longest == 0) {
            return Optional.empty();
        }
        int to = from + longest;
        int part = PARTS.length(text, to);
        return Optional.of(
                part == 0
                        ? new Word(Meaning.OWN, "", from, level == Level.GOVERNMENT ? to : to + NAME.length(text, to))
                        : new Word(Meaning.PART, OWN_PART, from, to + part));
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
                || namesPartOfOthers(clause)
                || includesParts(clause)
                || namesBranch(clause)
                || (isOfLargerArea() && namesTown(clause, sentence))
                || namesRulesOfOthers(clause, sentence);
        if (isOthers) {
            return Whom.OTHERS;
        }
        return clause.has(Meaning.PART) ? Whom.PART : isOwn ? Whom.ITSELF : Whom.UNSAID;
    }

    private static boolean namesPartOfOthers(Clause clause) {
        for (Word part : clause.all(Meaning.PART)) {
            if (!part.of().equals(OWN_PART)) {
                return true;
            }
        }
        return false;
    }

    /** 连同各县区司法局: more than the organ. */
    private static boolean includesParts(Clause clause) {
        return clause.has(Meaning.INCLUDING)
                && clause.has(Meaning.PART)
                && clause.acts().isEmpty();
    }

    /** 全市司法行政系统: all who do the same in an area, and not the area. */
    private static boolean namesBranch(Clause clause) {
        for (Word area : clause.all(Meaning.AREA)) {
            for (Word word : clause.all(Meaning.UNKNOWN)) {
                if (word.from() == area.to()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOfLargerArea() {
        return level == Level.GOVERNMENT || level == Level.DEPARTMENT;
    }

    /** 撤销街道答复, 判决镇政府败诉: whose case it was. */
    private static boolean namesTown(Clause clause, Sentence sentence) {
        for (Word result : clause.all(Meaning.RESULT)) {
            if (TOWNS.isIn(sentence.text(result))) {
                return true;
            }
        }
        return false;
    }

    private boolean namesRulesOfOthers(Clause clause, Sentence sentence) {
        for (Word rules : clause.all(Meaning.RULES)) {
            if (isOfAnotherGovernment(rules, sentence)) {
                return true;
            }
        }
        return false;
    }

    /** Letters that are no word known here, and end like the name of an organ. */
    private static boolean namesAnother(Clause clause, Sentence sentence) {
        if (!clause.has(Meaning.UNKNOWN)) {
            return false;
        }
        for (Word word : clause.words()) {
            if (word.is(Meaning.UNKNOWN) && ORGAN_END.end(sentence.text(), word.from(), word.to())) {
                return true;
            }
        }
        return false;
    }

    /** 省政府规章 in the report of a city, or of a department, or beside those of cities. */
    private boolean isOfAnotherGovernment(Word rules, Sentence sentence) {
        char region = sentence.text().charAt(rules.from());
        boolean isOfRegion = REGIONS.indexOf(region) >= 0;
        boolean areOfSeveral =
                sentence.text().indexOf(RULES_OF_GOVERNMENT) < sentence.text().lastIndexOf(RULES_OF_GOVERNMENT);
        return isOfRegion && (level != Level.GOVERNMENT || organ.indexOf(region) < 0 || areOfSeveral);
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
