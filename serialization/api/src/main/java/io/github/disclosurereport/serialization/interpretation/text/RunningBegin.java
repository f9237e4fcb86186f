package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.Extent;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Letters;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.Numeral;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.Vocabulary;
import io.github.disclosurereport.serialization.interpretation.words.Words;
import io.github.disclosurereport.stream.Distinct;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Han;
import io.github.disclosurereport.text.Numbering;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds where a table begins in running text. */
final class RunningBegin {

    private static final String BLANK = "[\\s\\u00A0\\u3000|]";
    private static final String SHORT_WORD = "[" + Han.RANGES + "]{1,7}";
    private static final String FIGURE = "[\\d,]{1,20}+";

    /** Words of few ideographs, two or more in a line. */
    private static final Pattern SHORT_WORDS =
            Pattern.compile(BLANK + "*(?:" + SHORT_WORD + BLANK + "+)+" + SHORT_WORD + BLANK + "*");

    /** A row of table 三 without its label. */
    private static final Pattern FIGURES =
            Pattern.compile("(?:" + FIGURE + BLANK + "++){6}" + FIGURE + "(?:" + BLANK + "++|$)");

    private static final int LONGEST_HEAD_LINE = 120;
    private static final int FEWEST_NAMES = 4;

    private final TableKind kind;
    private final Letters letters;

    private RunningBegin(TableKind kind, Letters letters) {
        this.kind = kind;
        this.letters = letters;
    }

    /**
     * The places where it may begin: with its head, or with its first row, of which a sentence above may speak, too; or else
     * with a line that has a short form of its first label in front of figures.
     */
    static List<Letters.Spot> find(TableKind kind, Letters letters) {
        RunningBegin begin = new RunningBegin(kind, letters);
        Optional<Integer> head = begin.first(begin::headWords);
        Optional<Integer> row = begin.first(begin::firstRow).filter(index -> head.isEmpty() || index < head.get());
        Stream<Letters.Spot> spots = head.isEmpty() && row.isEmpty()
                ? begin.shortRow().stream()
                : Stream.of(head, row)
                        .flatMap(Optional::stream)
                        .map(begin::withNames)
                        .map(letters::spot);
        return spots.map(begin::withBrokenHead).collect(Distinct.toList());
    }

    private Optional<Letters.Spot> shortRow() {
        return kind == TableKind.REQUESTS
                ? IntStream.range(0, letters.lines().size())
                        .filter(i -> isShortRow(letters.line(i)))
                        .mapToObj(i -> new Letters.Spot(i, 0))
                        .findFirst()
                : Optional.empty();
    }

    private boolean isShortRow(Line line) {
        List<Extent> words = line.words();
        return words.size() == 1 + kind.columns().size()
                && words.stream()
                        .skip(1)
                        .allMatch(word -> line.wording(word.from(), word.to()).isRunningFigure())
                && FormWords.of(kind)
                        .row(Piece.label(line.placed()
                                .substring(words.get(0).from(), words.get(0).to())))
                        .filter(match -> match.slips() == 0
                                && match.thing() == kind.rows().get(0))
                        .isPresent();
    }

    /** Whether words with which it begins are there, letter by letter. */
    static boolean isCertain(TableKind kind, Letters letters) {
        RunningBegin begin = new RunningBegin(kind, letters);
        return Stream.concat(folded(begin::headWords), folded(begin::firstRow)).anyMatch(letters::has);
    }

    private Optional<Integer> first(Function<Edition, Stream<String>> words) {
        return folded(words).map(letters::find).filter(index -> index >= 0).min(Integer::compare);
    }

    private static Stream<String> folded(Function<Edition, Stream<String>> words) {
        return Arrays.stream(Edition.values()).flatMap(words).collect(Distinct.toList()).stream()
                .map(Folding::fold)
                .filter(word -> !word.isEmpty());
    }

    /** The words with which the head begins as it is printed; no narrative has them in a row. */
    private Stream<String> headWords(Edition edition) {
        List<CellPath> cells = edition.cells(kind);
        Heading row = cells.get(0).row();
        String first = cells.get(0).column().label(edition);
        String second = cells.get(1).column().label(edition);
        return switch (kind) {
            case PROACTIVE ->
                Stream.of(row.groups().get(0).label() + kind.corner(), kind.corner() + first, first + second);
            case REQUESTS ->
                Stream.of(kind.corner(), cells.get(0).column().groups().get(0).label() + first);
            case CASES -> Stream.of(first + second);
        };
    }

    /** With what a table begins whose head is lost. */
    private Stream<String> firstRow(Edition edition) {
        return kind == TableKind.REQUESTS
                ? Stream.of(edition.cells(kind).get(0).row().label(edition))
                : Stream.empty();
    }

    /**
     * In front of the words that were found may stand other names of the head: the forums of table 四, which a sentence
     * above names, too, and columns that are not in the official order.
     */
    private int withNames(int begin) {
        boolean isNumbered =
                begin > 0 && Numbering.NUMERALS.contains(letters.before(begin, 1)) && nameBefore(begin - 1, begin) > 0;
        int from = isNumbered ? begin - 1 : begin;
        int most = Edition.latest().cells(TableKind.CASES).size();
        int length = -1;
        for (int i = 0; i < most && length != 0; i++, from -= length) {
            length = nameBefore(from, begin);
        }
        return from;
    }

    /** Lines above are the head, too, if they are nothing but short words, broken labels perhaps; and figures below it. */
    private Letters.Spot withBrokenHead(Letters.Spot begin) {
        Line line = letters.line(begin.line());
        if (kind != TableKind.REQUESTS
                || !(isBrokenHead(line) || isNoText(line.text().substring(0, begin.offset())))) {
            return begin;
        }
        int first = begin.line();
        while (first > 0 && isBrokenHead(letters.line(first - 1))) {
            first--;
        }
        return new Letters.Spot(first, 0);
    }

    private static boolean isNoText(String before) {
        return Blanks.isBlank(before)
                || Folding.isNumbering(before)
                || FIGURES.matcher(before).lookingAt();
    }

    private static boolean isBrokenHead(Line line) {
        String text = line.text();
        return text.length() <= LONGEST_HEAD_LINE
                && !Line.isSentence(text)
                && Numeral.of(text).isEmpty()
                && (SHORT_WORDS.matcher(text).matches() || FIGURES.matcher(text).matches() || isOddHead(line));
    }

    /** Whether several words are columns, and another is none, whatever its letters: 自然人（上年） 商业企业 …. */
    private static boolean isOddHead(Line line) {
        FormWords words = FormWords.of(TableKind.REQUESTS);
        List<Extent> printed = line.words();
        boolean areNames = printed.size() >= FEWEST_NAMES
                && printed.stream()
                        .allMatch(word -> word.to() - word.from() <= CountedHead.LONGEST_LABEL
                                && !line.wording(word.from(), word.to()).isRunningFigure());
        if (!areNames) {
            return false;
        }
        long named = printed.stream()
                .filter(word ->
                        words.columns().has(line.wording(word.from(), word.to()).letters()))
                .limit(FEWEST_NAMES)
                .count();
        return named == FEWEST_NAMES
                && printed.stream()
                        .map(word -> Piece.label(line.placed().substring(word.from(), word.to())))
                        .anyMatch(word -> words.column(word).isEmpty() && !HeadPieces.areAboveLabels(word.text()));
    }

    /** How many letters of a name stand in front of a letter; 0 if that is a sentence. */
    private int nameBefore(int index, int begin) {
        FormWords words = FormWords.of(kind);
        String before = letters.before(index, Words.LONGEST_LABEL);
        Stream<Vocabulary<?>> names = kind == TableKind.CASES
                ? Stream.of(words.rows(), words.rowGroups(), words.columns())
                : Stream.of(words.columns(), words.columnGroups());
        int named = names.flatMap(vocabulary -> vocabulary.ending(before).map(Vocabulary.Match::length).stream())
                .map(length -> Math.min(length, index))
                .max(Integer::compare)
                .orElse(0);
        String printed =
                letters.printed(index - named, Math.min(index + 1, begin)).text();
        return Line.isSentence(printed) ? 0 : named;
    }
}
