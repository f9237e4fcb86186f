package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.FrontMatterKey;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.text.Names;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys of a report in a structured format, to tell what a mistyped one most likely means. */
final class ReportKeys {

    private static final Set<String> ALL = all();

    private ReportKeys() {}

    private static Set<String> all() {
        Stream<String> headings = Arrays.stream(TableKind.values())
                .flatMap(table -> Stream.of(table.rows(), table.columns()))
                .flatMap(List::stream)
                .map(Heading::key);
        Stream<String> parts = TextPart.all().stream().map(TextPart::key);
        Stream<String> others =
                Stream.concat(Arrays.stream(FrontMatterKey.values()).map(FrontMatterKey::key), Stream.of(TextPart.KEY));
        return Stream.of(headings, parts, others)
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The key that the last one of a path most likely means; empty where none is near, or it is known elsewhere. */
    static Optional<String> nearest(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        return Names.nearest(last, ALL.stream()).filter(name -> !name.equals(last));
    }
}
