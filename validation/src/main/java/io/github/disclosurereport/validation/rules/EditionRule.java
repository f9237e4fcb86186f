package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;

import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.finding.Target.DocumentTarget;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.source.Source;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The tables are those of the form that the report year asks for. */
final class EditionRule {

    static final Rule RULE = Rule.builder("STRUCT-11")
            .severity(ERROR)
            .basis(Basis.FORMS)
            .title("表格样式不属于该年度", "The tables are those of another year's form")
            .needs(Facet.CELLS)
            .forEach(subject -> List.of(subject.edition()))
            .judge(EditionRule::judge)
            .fills("report", "since", "used", "count")
            .says(
                    "{report}应使用 {since} 年起的格式，所用为 {used} 年起的格式",
                    "{report} needs the form since {since}; this is the one since {used}")
            .says(
                    "older",
                    "{report}早于最早的统一格式（{since} 年起）",
                    "{report} is older than the first form of this kind, that since {since}")
            .says(
                    "mixed",
                    "{report}应使用 {since} 年起的格式，混有另一版格式的 {count} 格",
                    "{report} needs the form since {since}; {count} cells are of the other form")
            .build();

    private EditionRule() {}

    private static Outcome judge(Subject subject, Edition edition) {
        return ReportYearRules.contradiction(subject).orElseGet(() -> judgeInYear(subject, edition));
    }

    private static Outcome judgeInYear(Subject subject, Edition edition) {
        OptionalInt year = subject.report().reportYear();
        Optional<Edition> demanded = year.isPresent() ? Edition.of(year.getAsInt()) : Optional.of(edition);
        List<CellPath> foreign = foreign(subject);
        Outcome.Violated violated = Outcome.violated(targets(foreign))
                .with("report", report(year))
                .with("count", foreign.size())
                .with("used", edition.firstYear());
        if (demanded.isEmpty()) {
            return violated.variant("older").with("since", Edition.first().firstYear());
        }
        if (demanded.get() != edition) {
            return violated.with("since", demanded.get().firstYear());
        }
        return foreign.isEmpty() ? Outcome.held() : violated.variant("mixed").with("since", edition.firstYear());
    }

    private static List<CellPath> foreign(Subject subject) {
        return CellPath.all().stream()
                .filter(path -> !subject.edition().has(path))
                .filter(path ->
                        subject.source().map(source -> isPrinted(source, path)).orElse(false))
                .toList();
    }

    private static boolean isPrinted(Source source, CellPath path) {
        return source.at(path).isPrinted();
    }

    private static List<Target> targets(List<CellPath> foreign) {
        return foreign.isEmpty()
                ? List.of(DocumentTarget.THIS)
                : foreign.stream().<Target>map(CellTarget::of).toList();
    }

    private static Bilingual report(OptionalInt year) {
        return year.isPresent()
                ? new Bilingual(year.getAsInt() + " 年度报告", "the report of " + year.getAsInt())
                : new Bilingual("报告", "the report");
    }
}
