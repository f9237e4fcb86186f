package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds where a table begins in running text. */
final class RunningBegin {

    private static final Pattern PUNCTUATION = Pattern.compile("[。；，]");

    private final TableKind kind;
    private final Letters letters;

    private RunningBegin(TableKind kind, Letters letters) {
        this.kind = kind;
        this.letters = letters;
    }

    /** The places where it may begin: with its head, or with its first row, of which a sentence above may speak, too. */
    static List<Letters.Spot> find(TableKind kind, Letters letters) {
        RunningBegin begin = new RunningBegin(kind, letters);
        Stream<Integer> head = begin.first(begin::headWords).map(begin::withForums).stream();
        return Stream.concat(head, begin.first(begin::firstRow).stream())
                .distinct()
                .map(letters::spot)
                .toList();
    }

    private Optional<Integer> first(Function<Edition, Stream<String>> words) {
        return Arrays.stream(Edition.values())
                .flatMap(words)
                .distinct()
                .map(Folding::fold)
                .filter(word -> !word.isEmpty())
                .map(letters::find)
                .filter(index -> index >= 0)
                .min(Integer::compare);
    }

    /** The words with which the head begins as it is printed; no narrative has them in a row. */
    private Stream<String> headWords(Edition edition) {
        List<CellPath> cells = edition.cells(kind);
        Heading row = cells.get(0).row();
        String first = cells.get(0).column().label(edition);
        return switch (kind) {
            case PROACTIVE -> Stream.of(row.groups().get(0).label() + kind.corner(), kind.corner() + first);
            case REQUESTS ->
                Stream.of(kind.corner(), cells.get(0).column().groups().get(0).label() + first);
            case CASES -> Stream.of(first + cells.get(1).column().label(edition));
        };
    }

    /** With what a table begins whose head is lost. */
    private Stream<String> firstRow(Edition edition) {
        return kind == TableKind.REQUESTS
                ? Stream.of(edition.cells(kind).get(0).row().label(edition))
                : Stream.empty();
    }

    /**
     * In front of the first result of table 四 stand the names of the forums, which a sentence above names, too; and
     * other results where they are not in the official order.
     */
    private int withForums(int begin) {
        if (kind != TableKind.CASES) {
            return begin;
        }
        int from = begin;
        int most = Edition.latest().cells(kind).size();
        int length = -1;
        for (int i = 0; i < most && length != 0; i++, from -= length) {
            length = nameBefore(from, begin);
        }
        return from;
    }

    /** How many letters of a name stand in front of a letter; 0 if that is a sentence. */
    private int nameBefore(int index, int begin) {
        FormWords words = FormWords.of(kind);
        String before = letters.before(index, Words.LONGEST_LABEL);
        int named = Stream.of(words.rows(), words.rowGroups(), words.columns())
                .flatMap(vocabulary -> vocabulary.ending(before).map(Vocabulary.Match::length).stream())
                .findFirst()
                .orElse(0);
        String printed = letters.printed(index - named, Math.min(index + 1, begin));
        return PUNCTUATION.matcher(printed).find() ? 0 : named;
    }
}
