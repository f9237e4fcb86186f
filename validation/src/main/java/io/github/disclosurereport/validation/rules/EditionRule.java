package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.source.Source;
import io.github.disclosurereport.validation.rule.Instances;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The tables are those of the form that the report year asks for. */
final class EditionRule {

    static final Rule RULE = Rule.builder("STRUCT-11")
            .severity(ERROR)
            .basis(Basis.FORMS)
            .title("表格样式不属于该年度", "The tables are those of another year's form")
            .checkSource(EditionRule::check)
            .says("{report}{what}", "{report} {what}")
            .build();

    private EditionRule() {}

    private static void check(Subject subject, Instances instances) {
        Edition edition = subject.report().edition();
        OptionalInt year = subject.report().reportYear();
        Optional<Edition> demanded = year.isPresent() ? Edition.of(year.getAsInt()) : Optional.of(edition);
        List<CellPath> foreign = subject.source().map(Source::cells).orElse(Map.of()).keySet().stream()
                .filter(path -> edition.indexOf(path) < 0)
                .toList();
        if (demanded.isEmpty()) {
            int first = Edition.values()[0].firstYear();
            tell(
                    subject,
                    instances,
                    foreign,
                    "早于最早的统一格式（" + first + " 年起）",
                    "is older than the first form of this kind, that since " + first);
        } else if (demanded.get() != edition) {
            int since = demanded.get().firstYear();
            tell(
                    subject,
                    instances,
                    foreign,
                    "应使用 " + since + " 年起的格式，所用为 " + edition.firstYear() + " 年起的格式",
                    "needs the form since " + since + "; this is the one since " + edition.firstYear());
        } else if (!foreign.isEmpty()) {
            tell(
                    subject,
                    instances,
                    foreign,
                    "应使用 " + edition.firstYear() + " 年起的格式，混有另一版格式的 " + foreign.size() + " 格",
                    "needs the form since " + edition.firstYear() + "; " + foreign.size()
                            + " cells are of the other form");
        } else {
            instances.passed();
        }
    }

    private static void tell(
            Subject subject, Instances instances, List<CellPath> foreign, String chinese, String english) {
        OptionalInt year = subject.report().reportYear();
        instances
                .found()
                .cells(foreign)
                .with(
                        "report",
                        year.isPresent() ? year.getAsInt() + " 年度报告" : "报告",
                        year.isPresent() ? "the report of " + year.getAsInt() : "the report")
                .with("what", chinese, english)
                .tell();
    }
}
