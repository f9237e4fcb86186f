package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds where a table begins in running text. */
final class RunningBegin {

    private final TableKind kind;
    private final Letters letters;

    private RunningBegin(TableKind kind, Letters letters) {
        this.kind = kind;
        this.letters = letters;
    }

    static Optional<Letters.Spot> find(TableKind kind, Letters letters) {
        RunningBegin begin = new RunningBegin(kind, letters);
        return begin.first(begin::headWords)
                .or(() -> begin.first(begin::firstRow))
                .map(index -> letters.spot(kind == TableKind.CASES ? begin.withForums(index) : index));
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

    /** Where the head is lost a table begins with the label of its first row; a sentence above may name that, too. */
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
        return RunningTable.SENTENCE.matcher(printed).find() ? 0 : named;
    }
}
