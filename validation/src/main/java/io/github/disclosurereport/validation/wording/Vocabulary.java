package io.github.disclosurereport.validation.wording;

import java.util.ArrayList;
import java.util.List;

/** All words that are looked for, as a tree of their letters: each letter of a text is looked up once. */
final class Vocabulary {

    private static final int MISPRINT_COLUMNS = 5;
    private static final String NONE = "-";
    private static final Node ROOT = new Node();
    private static final boolean[] PAIRS = new boolean[1 << 15];

    static {
        mistyped(Misprints.LINES, Cue.MISPRINT);
        mistyped(BasisWords.LINES, Cue.BASIS_MISPRINT);
        TopicWords.ALL.forEach((topic, words) ->
                words.forEach(letters -> add(letters, (pass, word, at) -> pass.says(topic, at))));
        words(
                "公开为原则 公开是原则",
                (pass, word, at) ->
                        pass.met(Cue.OLD_PRINCIPLE, at, word.letters().length(), "公开为常态"));
        words("统计期限 统计时限 统计时间 数据统计", (pass, word, at) -> pass.period(at));
        words("国办公开办函", (pass, word, at) -> pass.bases().notice(at));
        words(
                "国务院令第 国令第",
                (pass, word, at) -> pass.bases().decree(at, at + word.letters().length()));
        words(
                "国务院第",
                (pass, word, at) -> pass.bases().decree(at, at + word.letters().length()));
        words("个工作日", (pass, word, at) -> pass.bases().workingDays(at));
        words("我市 我省 我县 我区", (pass, word, at) -> pass.speaker(at));
        words(
                "部分地区 多数部门 少数地区 个别地区 多数地区 少数县区 个别县区 部分县区",
                (pass, word, at) ->
                        pass.met(Cue.OTHER_SPEAKER, at, word.letters().length(), ""));
        words(
                "（文字描述） （请填写 （此处填写 【请填写 【此处填写 （填写 (文字描述) (请填写 (此处填写",
                (pass, word, at) -> pass.met(Cue.UNFILLED, at, word.letters().length(), ""));
        words(
                "锟斤拷 烫烫烫",
                (pass, word, at) -> pass.met(Cue.GARBLED, at, word.letters().length(), ""));
    }

    private Vocabulary() {}

    private static void mistyped(String lines, Cue cue) {
        for (String line : lines.split("\n", -1)) {
            String[] columns = line.split(" ", MISPRINT_COLUMNS);
            String meant = columns[1];
            add(new Word(columns[0], letters(columns[2]), letters(columns[3]), (pass, word, at) -> {
                if (word.isMeant(pass.letters(), at)) {
                    pass.met(cue, at, word.letters().length(), meant);
                }
            }));
        }
    }

    private static String letters(String column) {
        return column.equals(NONE) ? "" : column;
    }

    private static void words(String words, Word.Action action) {
        for (String letters : words.split(" ", -1)) {
            add(letters, action);
        }
    }

    private static void add(String letters, Word.Action action) {
        add(new Word(letters, "", "", action));
    }

    private static void add(Word word) {
        char first = word.letters().charAt(0);
        PAIRS[pair(first, word.letters().charAt(1))] = true;
        Node node = ROOT;
        for (int i = 0; i < word.letters().length(); i++) {
            node = node.grown(word.letters().charAt(i));
        }
        node.words().add(word);
    }

    /** The letters with which words begin. */
    static String firstLetters() {
        return ROOT.letters();
    }

    /** Has the actions done of all words that begin at a letter. */
    static void meet(WordingPass pass, int at) {
        if (!mayBegin(pass.charAt(at), pass.charAt(at + 1))) {
            return;
        }
        Node node = ROOT;
        for (int next = at; node != Node.NONE; next++) {
            for (Word word : node.words()) {
                word.action().met(pass, word, at);
            }
            node = node.child(pass.charAt(next));
        }
    }

    /** Whether a word may begin with two letters; nearly always none does. */
    private static boolean mayBegin(char first, char second) {
        return PAIRS[pair(first, second)];
    }

    private static int pair(char first, char second) {
        return (31 * first + second) & (PAIRS.length - 1);
    }

    /** A letter of some words, and the letters that may follow, each in the first free place from that of its code on. */
    private static final class Node {
        private static final Node NONE = new Node();
        private static final int FEWEST = 4;

        private final List<Word> words = new ArrayList<>();
        private char[] letters = new char[FEWEST];
        private Node[] children = new Node[FEWEST];
        private int size;

        private List<Word> words() {
            return words;
        }

        private String letters() {
            StringBuilder used = new StringBuilder();
            for (char letter : letters) {
                if (letter != 0) {
                    used.append(letter);
                }
            }
            return used.toString();
        }

        private Node child(char letter) {
            int place = place(letter);
            return letters[place] == letter ? children[place] : NONE;
        }

        private int place(char letter) {
            int place = letter & (letters.length - 1);
            while (letters[place] != 0 && letters[place] != letter) {
                place = (place + 1) & (letters.length - 1);
            }
            return place;
        }

        private Node grown(char letter) {
            Node known = child(letter);
            if (known != NONE) {
                return known;
            }
            Node grown = new Node();
            size++;
            if (2 * size > letters.length) {
                spread();
            }
            put(letter, grown);
            return grown;
        }

        private void put(char letter, Node child) {
            int place = place(letter);
            letters[place] = letter;
            children[place] = child;
        }

        private void spread() {
            char[] old = letters;
            Node[] oldChildren = children;
            letters = new char[2 * old.length];
            children = new Node[2 * old.length];
            for (int i = 0; i < old.length; i++) {
                if (old[i] != 0) {
                    put(old[i], oldChildren[i]);
                }
            }
        }
    }
}
