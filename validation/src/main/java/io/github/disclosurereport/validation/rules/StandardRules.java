package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.validation.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** All standard rules, in the order in which they run. */
public final class StandardRules {

    /** The rules, family by family. */
    public static final List<Rule> ALL = Stream.of(
                    ReadRules.ALL,
                    CellRules.ALL,
                    StructureRules.ALL,
                    ProactiveRules.ALL,
                    RequestRules.ALL,
                    CaseRules.ALL,
                    TextRules.ALL,
                    YearRules.ALL,
                    AggregateRules.ALL,
                    PublicationRules.ALL,
                    WordingRules.ALL)
            .flatMap(List::stream)
            .toList();

    private StandardRules() {}
}
