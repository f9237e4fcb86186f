package io.github.disclosurereport.serialization.interpretation.words;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The label of a row that was cut where it was too long: 1.申请人无正当理由逾期不补正…. */
final class CutLabel {

    private static final Pattern CUT = Pattern.compile("(.{2,60}?)\\s*(?:…+|\\.{3,6})\\s*");

    private CutLabel() {}

    /** The one row of a table whose label begins as a text does that was cut; empty if it was not, or of several rows. */
    static Optional<Vocabulary.Match<Heading>> row(TableKind table, String text) {
        Matcher cut = CUT.matcher(text);
        String begin = cut.matches() ? Folding.fold(cut.group(1)) : "";
        List<Heading> named = begin.length() < FormWords.TELLING_LETTERS
                ? List.of()
                : table.rows().stream().filter(row -> begins(row, begin)).toList();
        return named.size() == 1
                ? Optional.of(new Vocabulary.Match<>(named.get(0), 0, begin.length()))
                : Optional.empty();
    }

    private static boolean begins(Heading row, String letters) {
        return Arrays.stream(Edition.values())
                .filter(row::isIn)
                .anyMatch(edition -> Folding.fold(row.label(edition)).startsWith(letters));
    }
}
