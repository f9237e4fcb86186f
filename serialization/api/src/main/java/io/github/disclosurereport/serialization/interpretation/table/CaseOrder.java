package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The order in which table 四 prints its forums, and the results under each of them. */
final class CaseOrder {

    private CaseOrder() {}

    /** Whether results begin anew with each forum but the first, and none begins with the total. */
    static boolean isOfficial(List<Heading> results) {
        int perForum = TableKind.CASES.columns().size();
        int most = Math.max(1, (results.size() + perForum - 1) / perForum);
        long begun = 1
                + IntStream.range(1, results.size())
                        .filter(i ->
                                results.get(i - 1).ordinal() >= results.get(i).ordinal())
                        .count();
        return results.isEmpty() || (!results.get(0).isTotal() && begun <= most);
    }

    /** Whether the forums that some letters name stand in the order of the form. */
    static boolean isOfficial(String letters) {
        List<Heading> forums = forums(letters);
        return IntStream.range(1, forums.size())
                .allMatch(i -> forums.get(i - 1).ordinal() <= forums.get(i).ordinal());
    }

    /** The forums named; 行政诉讼 stands for the first of its two. */
    private static List<Heading> forums(String letters) {
        FormWords words = FormWords.of(TableKind.CASES);
        List<Heading> forums = new ArrayList<>();
        for (int at = 0; at < letters.length(); ) {
            Optional<Vocabulary.Mention<Heading>> forum = words.rows().beginning(letters, at);
            Optional<Vocabulary.Mention<HeadingGroup>> group = words.rowGroups().beginning(letters, at);
            forum.map(Vocabulary.Mention::thing)
                    .or(() -> group.flatMap(named -> firstOf(named.thing())))
                    .ifPresent(forums::add);
            at += forum.map(Vocabulary.Mention::length)
                    .or(() -> group.map(Vocabulary.Mention::length))
                    .orElse(1);
        }
        return forums;
    }

    private static Optional<Heading> firstOf(HeadingGroup group) {
        return TableKind.CASES.rows().stream()
                .filter(forum -> forum.groups().contains(group))
                .findFirst();
    }
}
