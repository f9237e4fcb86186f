package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.OfOthers;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.SumWords;
import io.github.disclosurereport.serialization.interpretation.words.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Tells which row of the form each row of a table is: by its words, and where these are damaged by its neighbours. */
public final class RowNames {

    /** As many letters of a label as hardly any other has. */
    public static final int FEWEST_LETTERS_OF_PIECE = 4;

    private static final int FEWEST_LETTERS_OF_LENGTHENED = 8;
    private static final String SAY_NOTHING = "行政的等";

    private final FormWords words;
    private final List<Heading> official;
    private final List<TableRow> rows;
    private final IdentityHashMap<TableRow, Heading> named = new IdentityHashMap<>();
    private final Set<Heading> taken = new HashSet<>();
    private final Set<TableRow> contradicted = new HashSet<>();

    RowNames(TableKind kind, List<TableRow> rows) {
        this.words = FormWords.of(kind);
        this.official = kind.rows();
        this.rows = rows;
        rows.stream()
                .filter(row -> !isExplained(row))
                .forEach(row -> nameOf(row).ifPresent(heading -> name(row, heading)));
        nameExplained();
        nameByNeighbours();
        rows.stream().filter(this::isGroupOfOthers).toList().forEach(named::remove);
        Arrays.stream(Edition.values()).forEach(this::findContradicted);
        IntStream.range(1, rows.size())
                .filter(i -> mayBeRestOf(rows.get(i - 1), rows.get(i)))
                .forEach(i -> contradicted.add(rows.get(i)));
    }

    /** Rows whose labels have notes, unless the row stands in the table without one, or with several: these are its parts. */
    private void nameExplained() {
        Map<Heading, Set<String>> labels = new HashMap<>();
        List<TableRow> explained = rows.stream().filter(this::isExplained).toList();
        explained.forEach(row -> nameOf(row)
                .ifPresent(heading ->
                        labels.computeIfAbsent(heading, key -> new HashSet<>()).add(row.letters())));
        explained.forEach(row -> nameOf(row)
                .filter(heading -> !taken.contains(heading)
                        && labels.getOrDefault(heading, Set.of()).size() == 1)
                .ifPresent(heading -> named.put(row, heading)));
        labels.keySet().forEach(taken::add);
    }

    /** Whether a row of blanks, which only a short form names, stands below figures without a name: these may be its own. */
    private boolean mayBeRestOf(TableRow above, TableRow row) {
        return named.containsKey(row)
                && !named.containsKey(above)
                && row.fields().stream().allMatch(Piece::isBlank)
                && above.fields().stream().anyMatch(Piece::isFigure)
                && !words.namesRowExactly(row.letters());
    }

    /**
     * Rows of which each has the number of another one of them, as in 5.属于四类过程性信息, 6.属于三类内部事务信息: words or numbers
     * were exchanged. Where the rows stand in the order of their words, the numbers were.
     */
    private void findContradicted(Edition edition) {
        Map<Heading, Heading> numbered = new LinkedHashMap<>();
        named.forEach((row, heading) -> numberedAs(heading, row, edition)
                .filter(other -> other != heading)
                .ifPresent(other -> numbered.put(heading, other)));
        boolean isOpen = true;
        while (isOpen) {
            boolean hasUnnumbered = numbered.keySet().retainAll(Set.copyOf(numbered.values()));
            isOpen = numbered.values().retainAll(Set.copyOf(numbered.keySet())) || hasUnnumbered;
        }
        List<TableRow> exchanged = rows.stream()
                .filter(row -> of(row).filter(numbered::containsKey).isPresent())
                .toList();
        List<Integer> places = exchanged.stream()
                .flatMap(row -> of(row).map(official::indexOf).stream())
                .toList();
        if (IntStream.range(1, places.size()).anyMatch(i -> places.get(i - 1) > places.get(i))) {
            contradicted.addAll(exchanged);
        }
    }

    /** The row of the same group that has in an edition the number that is printed in front of the words of a row. */
    private Optional<Heading> numberedAs(Heading heading, TableRow row, Edition edition) {
        String number = numbering(row);
        boolean isItsOwn = number.isEmpty()
                || (heading.isIn(edition) && words.numbering(heading, edition).equals(number));
        return isItsOwn
                ? Optional.empty()
                : official.stream()
                        .filter(other -> other.groups().equals(heading.groups()) && other.isIn(edition))
                        .filter(other -> words.numbering(other, edition).equals(number))
                        .findFirst();
    }

    /** The number in front of the words of a row, behind the labels of its groups. */
    private String numbering(TableRow row) {
        String text = row.label().map(Piece::text).orElse("");
        return match(row)
                .map(match -> Folding.numbering(Folding.lastLetters(text, match.length())))
                .filter(number -> !number.isEmpty())
                .orElseGet(() -> ownNumbering(row));
    }

    /** Whether words and number of its label name different rows, so that nobody knows which it is. */
    boolean isContradicted(TableRow row) {
        return contradicted.contains(row);
    }

    /** A row of the trial form beside the rows into which the revised form divides it is the head or the sum of these. */
    private boolean isGroupOfOthers(TableRow row) {
        return of(row).filter(words::isUndivided).isPresent()
                && words.rowGroups()
                        .match(row.letters())
                        .filter(group -> taken.stream()
                                .anyMatch(heading -> heading.groups().contains(group.thing())))
                        .isPresent();
    }

    /** Whether the label has a note that explains it, unless the row stands in the table without the note, too. */
    private boolean isExplained(TableRow row) {
        return row.label().filter(words::isExplained).isPresent();
    }

    Optional<Heading> of(TableRow row) {
        return Optional.ofNullable(named.get(row));
    }

    private Optional<Heading> nameOf(TableRow row) {
        String letters = row.letters();
        if (words.isSubtotal(letters)) {
            return Optional.empty();
        }
        Optional<Vocabulary.Match<Heading>> match = match(row);
        return match.filter(found -> found.isCloserThan(words.rowGroups().match(letters)))
                .or(() -> match.filter(found -> words.isUndivided(found.thing())))
                .map(Vocabulary.Match::thing)
                .filter(heading -> !hasNumberOfGroup(heading, row));
    }

    /** Whether a label as short as 其他 has the number of a group in which the row is: （六）其他. */
    private static boolean hasNumberOfGroup(Heading heading, TableRow row) {
        String number = row.letters().length() < FormWords.TELLING_LETTERS ? ownNumbering(row) : "";
        return !number.isEmpty()
                && heading.groups().stream()
                        .skip(1)
                        .map(group -> Folding.numbering(group.label()))
                        .anyMatch(number::equals);
    }

    /** In running text other words may stand in front of a label; in a field only the labels of its groups. */
    private Optional<Vocabulary.Match<Heading>> match(TableRow row) {
        String letters = row.letters();
        Optional<Vocabulary.Match<Heading>> whole = row.label().flatMap(words::row);
        return whole.isPresent()
                ? whole
                : words.rows()
                        .ending(letters)
                        .filter(match -> !FormWords.isOfOthers(match, letters))
                        .filter(match -> mayStandBehind(front(letters, match), row));
    }

    private boolean mayStandBehind(String front, TableRow row) {
        return row.spacing() == TableRow.Spacing.GRID ? words.areRowGroups(front) : OfOthers.atEndOf(front) == 0;
    }

    private static String front(String letters, Vocabulary.Match<Heading> match) {
        return letters.substring(0, Math.max(0, letters.length() - match.length()));
    }

    /** The group that a row sums up, although the form has no such row. */
    Optional<HeadingGroup> subtotalOf(TableRow row) {
        return words.rowGroups()
                .match(SumWords.removed(row.letters()))
                .filter(match -> match.slips() == 0)
                .map(Vocabulary.Match::thing);
    }

    /** A damaged label can only be a row that stands between its neighbours, or else the one that has its number. */
    private void nameByNeighbours() {
        List<Integer> following = followingNamed();
        int after = -1;
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            if (!named.containsKey(row)
                    && !row.letters().isEmpty()
                    && subtotalOf(row).isEmpty()) {
                int before = following.get(i);
                onlyOne(after < before ? official.subList(after + 1, before) : List.of(), row, heading -> true)
                        .or(() -> onlyOne(official, row, heading -> hasNumberOf(heading, row)))
                        .ifPresent(heading -> name(row, heading));
            }
            after = of(row).map(official::indexOf).orElse(after);
        }
    }

    /** For each row where in the form the next row that has a name stands; behind the form if there is none. */
    private List<Integer> followingNamed() {
        List<Integer> following = new ArrayList<>(Collections.nCopies(rows.size(), official.size()));
        for (int i = rows.size() - 2; i >= 0; i--) {
            following.set(i, of(rows.get(i + 1)).map(official::indexOf).orElse(following.get(i + 1)));
        }
        return following;
    }

    private void name(TableRow row, Heading heading) {
        named.put(row, heading);
        taken.add(heading);
    }

    private Optional<Heading> onlyOne(List<Heading> headings, TableRow row, Predicate<Heading> condition) {
        List<Heading> candidates = headings.stream()
                .filter(heading -> !taken.contains(heading)
                        && isHalfLike(heading, row)
                        && !hasNumberOfGroup(heading, row)
                        && condition.test(heading))
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private boolean hasNumberOf(Heading heading, TableRow row) {
        String number = ownNumbering(row);
        return !number.isEmpty()
                && Arrays.stream(Edition.values())
                        .filter(heading::isIn)
                        .anyMatch(edition -> words.numbering(heading, edition).equals(number));
    }

    private static String ownNumbering(TableRow row) {
        return row.label().map(label -> label.wording().numbering()).orElse("");
    }

    /** It is the label, damaged, shortened, lengthened, or in running text a piece of it, and does not call itself a subtotal. */
    private static boolean isHalfLike(Heading heading, TableRow row) {
        String letters = row.letters();
        boolean mayBeTorn = row.spacing() == TableRow.Spacing.RUNNING && letters.length() >= FEWEST_LETTERS_OF_PIECE;
        return !letters.endsWith(SumWords.OF_A_PART)
                && Arrays.stream(Edition.values())
                        .filter(heading::isIn)
                        .map(edition -> Folding.fold(heading.label(edition)))
                        .filter(label -> !OfOthers.areAdded(letters, label))
                        .anyMatch(label -> Folding.isDamaged(label, letters)
                                || isShortened(label, letters)
                                || isLengthened(label, letters)
                                || (mayBeTorn && label.contains(letters)));
    }

    /** Whether a text has only letters of a label, in their order. */
    private static boolean isShortened(String label, String letters) {
        int next = 0;
        for (int i = 0; i < letters.length() && next >= 0; i++) {
            next = label.indexOf(letters.charAt(i), next) + 1;
            next = next == 0 ? -1 : next;
        }
        return next >= 0 && letters.length() >= FEWEST_LETTERS_OF_PIECE;
    }

    /** Whether a text has all letters of a label in their order, and inside a few others that say nothing: 本行政机关不掌握…. */
    private static boolean isLengthened(String label, String letters) {
        int next = 0;
        for (int i = 0; i < letters.length(); i++) {
            boolean isNext = next < label.length() && letters.charAt(i) == label.charAt(next);
            if (!isNext && (next == 0 || next == label.length() || SAY_NOTHING.indexOf(letters.charAt(i)) < 0)) {
                return false;
            }
            next += isNext ? 1 : 0;
        }
        return next == label.length() && next >= FEWEST_LETTERS_OF_LENGTHENED;
    }
}
