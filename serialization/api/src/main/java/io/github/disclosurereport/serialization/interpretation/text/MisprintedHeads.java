package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.table.HeadColumn;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Letters;
import io.github.disclosurereport.serialization.interpretation.words.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names of columns with one wrong letter, right beside others of the form in the heads of a table in running text: 本年制法件数. They tell
 * nothing of the order of the columns, in which misprints do not count.
 */
final class MisprintedHeads {

    /** With another one of these a label may be that of another year. */
    private static final String YEARS = "本上去前今当次下";

    private final FormWords words;
    private final Letters letters;
    private final String corner;

    /** The names of columns, folded. */
    private final Map<String, Heading> names = new TreeMap<>();

    private final Set<Integer> lengths = new TreeSet<>();
    private final List<HeadColumn> found = new ArrayList<>();
    private final Set<String> met = new HashSet<>();

    private MisprintedHeads(TableKind table, Letters letters) {
        this.words = FormWords.of(table);
        this.letters = letters;
        this.corner = Folding.fold(table.corner());
        for (Heading column : table.columns()) {
            Arrays.stream(Edition.values())
                    .map(edition -> Folding.fold(column.label(edition)))
                    .filter(name -> name.length() >= FormWords.TELLING_LETTERS)
                    .forEach(name -> names.put(name, column));
        }
        names.keySet().forEach(name -> lengths.add(name.length()));
    }

    /** The columns that are called so, each misprint once, in the order of the text. */
    static List<HeadColumn> in(TableKind table, Letters letters) {
        MisprintedHeads heads = new MisprintedHeads(table, letters);
        heads.find();
        return heads.found;
    }

    private void find() {
        int behind = -1;
        for (int at = 0; at < letters.length(); ) {
            int length = lengthOfName(at);
            if (length == 0) {
                at++;
                continue;
            }
            if (behind >= 0 && at > behind) {
                findBehind(behind, at);
            }
            findInFront(behind, at);
            at += length;
            behind = at;
        }
        if (behind >= 0) {
            findBehind(behind, letters.length());
        }
    }

    /** How many letters the name of a column or of a group of them has that begins somewhere. */
    private int lengthOfName(int at) {
        char letter = letters.charAt(at);
        if (!words.columns().mayBegin(letter) && !words.columnGroups().mayBegin(letter)) {
            return 0;
        }
        int column = words.columns()
                .beginning(letters.text(), at)
                .map(Vocabulary.Mention::length)
                .orElse(0);
        int group = words.columnGroups()
                .beginning(letters.text(), at)
                .map(Vocabulary.Mention::length)
                .orElse(0);
        return Math.max(column, group);
    }

    private void findBehind(int from, int next) {
        lengths.stream()
                .filter(length -> from + length <= next && (from + length == next || isEnd(from + length)))
                .forEach(length -> take(from, from + length));
    }

    private void findInFront(int last, int to) {
        lengths.stream()
                .filter(length -> to - length > last && isBegin(to - length))
                .forEach(length -> take(to - length, to));
    }

    /** Whether the head may end somewhere: at a figure, the label of a row, or the end of a line. */
    private boolean isEnd(int at) {
        String text = letters.text();
        return Character.isDigit(text.charAt(at))
                || letters.spot(at).line() != letters.spot(at - 1).line()
                || words.rows().beginning(text, at).isPresent()
                || words.rowGroups().beginning(text, at).isPresent();
    }

    private boolean isBegin(int at) {
        return at == 0
                || (!corner.isEmpty() && letters.before(at, corner.length()).equals(corner))
                || letters.spot(at).line() != letters.spot(at - 1).line();
    }

    private void take(int from, int to) {
        String printed = letters.text().substring(from, to);
        List<Heading> meant = names.entrySet().stream()
                .filter(name -> isMisprint(name.getKey(), printed))
                .map(Map.Entry::getValue)
                .toList();
        if (meant.size() == 1 && met.add(printed)) {
            found.add(HeadColumn.numbered(0, Optional.of(meant.get(0)), letters.printed(from, to)));
        }
    }

    /** Whether one letter is wrong, and not one that makes another word of it. */
    private static boolean isMisprint(String name, String printed) {
        if (name.length() != printed.length()) {
            return false;
        }
        int wrong = -1;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != printed.charAt(i)) {
                if (wrong >= 0) {
                    return false;
                }
                wrong = i;
            }
        }
        return wrong >= 0
                && !Character.isDigit(printed.charAt(wrong))
                && !(YEARS.indexOf(name.charAt(wrong)) >= 0 && YEARS.indexOf(printed.charAt(wrong)) >= 0);
    }
}
