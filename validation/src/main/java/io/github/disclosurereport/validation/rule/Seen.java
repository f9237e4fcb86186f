package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target.HeadingTarget;
import io.github.disclosurereport.finding.Target.LabelTarget;
import io.github.disclosurereport.finding.Target.OddityTarget;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.Source;
import io.github.disclosurereport.text.PersonalData;
import io.github.disclosurereport.validation.prose.Prose;
import io.github.disclosurereport.validation.text.SentenceEnds;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is seen of one report in one run, each thing looked up once. */
final class Seen {

    private final AnnualReport report;
    private final Optional<Source> source;
    private final Context context;
    private final Numbers numbers;
    private @Nullable List<HeadingTarget> headings;
    private @Nullable List<LabelTarget> labels;
    private @Nullable List<CellPath> printedCells;
    private @Nullable Balances balances;
    private @Nullable Set<TableKind> lacking;
    private @Nullable Prose prose;
    private final Map<Function<AnnualReport, ?>, Object> found = new HashMap<>();

    Seen(AnnualReport report, Optional<Source> source, Context context) {
        this.report = report;
        this.source = source;
        this.context = context;
        this.numbers = new Numbers(report);
    }

    AnnualReport report() {
        return report;
    }

    Optional<Source> source() {
        return source;
    }

    Context context() {
        return context;
    }

    Numbers numbers() {
        return numbers;
    }

    Balances balances() {
        Balances known = balances;
        if (known == null) {
            known = new Balances(this);
            balances = known;
        }
        return known;
    }

    List<CellPath> printedCells() {
        List<CellPath> known = printedCells;
        if (known == null) {
            known = source.isEmpty()
                    ? List.of()
                    : report.edition().cells().stream()
                            .filter(path -> source.get().at(path).isPrinted())
                            .toList();
            printedCells = known;
        }
        return known;
    }

    boolean shows(Facet facet) {
        return source.isPresent() ? source.get().shows(facet) : facet == Facet.PROSE || facet == Facet.FRONT_MATTER;
    }

    boolean lacks(TableKind table) {
        Set<TableKind> known = lacking;
        if (known == null) {
            known = EnumSet.allOf(TableKind.class);
            known.removeIf(each -> report.edition().cells(each).stream().anyMatch(this::isThere));
            lacking = known;
        }
        return known.contains(table);
    }

    private boolean isThere(CellPath path) {
        return source.isPresent() ? source.get().at(path).isPrinted() : !numbers.isUnknown(path);
    }

    Prose prose() {
        Prose known = prose;
        if (known == null) {
            known = Prose.of(report);
            prose = known;
        }
        return known;
    }

    List<HeadingTarget> headings() {
        List<HeadingTarget> known = headings;
        if (known == null) {
            known = source.map(Source::headings)
                    .map(printed -> IntStream.range(0, printed.size())
                            .mapToObj(i -> new HeadingTarget(ReportRole.THIS, i, printed.get(i)))
                            .toList())
                    .orElse(List.of());
            headings = known;
        }
        return known;
    }

    List<LabelTarget> labels() {
        List<LabelTarget> known = labels;
        if (known == null) {
            known = source.map(Source::labels)
                    .map(printed -> IntStream.range(0, printed.size())
                            .mapToObj(i -> new LabelTarget(ReportRole.THIS, i, printed.get(i)))
                            .toList())
                    .orElse(List.of());
            labels = known;
        }
        return known;
    }

    <O extends Oddity> List<OddityTarget<O>> oddities(Class<O> type) {
        List<Oddity> met = source.map(Source::oddities).orElse(List.of());
        List<OddityTarget<O>> oddities = new ArrayList<>();
        for (int i = 0; i < met.size(); i++) {
            if (type.isInstance(met.get(i))) {
                oddities.add(new OddityTarget<>(ReportRole.THIS, i, type.cast(met.get(i))));
            }
        }
        return oddities;
    }

    List<TextTarget> paragraphs(TextPart part) {
        List<String> text = report.paragraphs(part);
        return IntStream.range(0, text.size())
                .mapToObj(i ->
                        new TextTarget(ReportRole.THIS, part, i, 0, text.get(i).length()))
                .toList();
    }

    List<TextTarget> sentences(TextPart part) {
        List<TextTarget> sentences = new ArrayList<>();
        for (int i = 0; i < report.paragraphs(part).size(); i++) {
            sentences.addAll(sentences(part, i));
        }
        return sentences;
    }

    List<TextTarget> sentences(TextPart part, int paragraph) {
        List<TextTarget> sentences = new ArrayList<>();
        String text = report.paragraphs(part).get(paragraph);
        int from = 0;
        while (from < text.length()) {
            int to = SentenceEnds.behind(text, from);
            sentences.add(new TextTarget(ReportRole.THIS, part, paragraph, from, to));
            from = to;
        }
        return sentences;
    }

    String words(TextTarget target) {
        return paragraph(target).substring(target.from(), target.to());
    }

    /** The words of a target as they may be printed: what is personal in them is masked. */
    String printable(TextTarget target) {
        return PersonalData.masked(paragraph(target)).substring(target.from(), target.to());
    }

    private String paragraph(TextTarget target) {
        return report.paragraphs(target.part()).get(target.paragraph());
    }

    @SuppressWarnings("unchecked") // What a function finds is of its own type.
    <T> T once(Function<AnnualReport, T> find) {
        Object known = found.get(find);
        if (known == null) {
            known = find.apply(report);
            found.put(find, known);
        }
        return (T) known;
    }
}
