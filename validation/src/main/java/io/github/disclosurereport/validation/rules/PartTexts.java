package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.similarity.Shingles;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the parts say, and what an aggregate says of them. */
final class PartTexts {

    private static final WordSet SUMMING_UP = ListedWords.of("SUMMING_UP");
    private static final WordSet PARTS = ListedWords.of("PARTS");

    static final Rule DIFFERENT = Rule.builder("AGG-07")
            .severity(WARNING)
            .basis(Basis.FORMS + "，内容雷同；" + Basis.PRACTICE)
            .title("两个机关的文字雷同", "Two organs have written the same")
            .needs(Context.PARTS)
            .threshold("same", CopiedText.SAME)
            .threshold("least", CopiedText.LONG_ENOUGH)
            .forEach(PartTexts::pairs)
            .judge((subject, pair) -> pair.similarity() < subject.threshold("same")
                    ? Outcome.held()
                    : Outcome.violated(pair.copied())
                            .with("part", pair.text().part().name())
                            .with("first", pair.other().part().name())
                            .with("percent", pair.similarity()))
            .fills("part", "first", "percent")
            .says(
                    "{part}第一、五部分文字与{first}的相似度为 {percent}%（数字、年份和机关名称不计）",
                    "sections 一 and 五 of {part} are to {percent}% the same as those of {first}, numbers, years and names aside")
            .build();

    static final Rule COVERED = Rule.builder("AGG-08")
            .severity(INFO)
            .basis(Basis.OWN)
            .title("文中称已汇总各单位，数字却只是其中一家的", "The text says that others are included, but the figures are those of one")
            .needs(Facet.PROSE)
            .needs(Context.PARTS)
            .forEach(PartTexts::statements)
            .judge((subject, statement) -> {
                Optional<Part> only = Aggregation.onlyPart(subject);
                return only.isPresent()
                        ? Outcome.violated(statement).with("part", only.get().name())
                        : Outcome.held();
            })
            .fills("part")
            .says(
                    "文中称已汇总（“{words}”），各格却与{part}完全相同",
                    "the text says that others are included (\"{words}\"), but all figures are those of {part}")
            .build();

    private PartTexts() {}

    /** What a part says of its own, without its name. */
    private record Text(Part part, Shingles letters) {

        static Text of(Part part) {
            String organ = part.report().organ().orElse("");
            List<String> paragraphs = CopiedText.paragraphs(part.report(), CopiedText.NARRATIVE).stream()
                    .map(paragraph -> organ.isEmpty() ? paragraph : paragraph.replace(organ, ""))
                    .toList();
            return new Text(part, Shingles.of(paragraphs));
        }
    }

    /** A text, and the one in front of it that is most like it. */
    private record Pair(Text text, Text other, int similarity) {

        List<Target> copied() {
            return Stream.<Target>concat(
                            CopiedText.copied(
                                    text.part().role(), text.part().report(), CopiedText.NARRATIVE, other.letters())
                                    .stream(),
                            Stream.of(other.part().document()))
                    .toList();
        }
    }

    private static List<Pair> pairs(Subject subject) {
        List<Text> texts = Part.of(subject).stream()
                .map(Text::of)
                .filter(text -> text.letters().size() >= subject.threshold("least"))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < texts.size(); i++) {
            mostAlike(texts.get(i), texts.subList(0, i)).ifPresent(pairs::add);
        }
        return pairs;
    }

    private static Optional<Pair> mostAlike(Text text, List<Text> before) {
        return before.stream()
                .filter(other -> !other.part().isOfOrganOf(text.part()))
                .map(other -> new Pair(text, other, text.letters().similarity(other.letters())))
                .reduce((one, another) -> another.similarity() > one.similarity() ? another : one);
    }

    /** The first sentence that says that others are included. */
    private static List<TextTarget> statements(Subject subject) {
        return Stream.of(TextPart.PREFACE, TextPart.of(SectionKind.OVERVIEW))
                .flatMap(part -> subject.sentences(part).stream())
                .filter(sentence -> saysSo(subject.words(sentence)))
                .limit(1)
                .toList();
    }

    private static boolean saysSo(String sentence) {
        return SUMMING_UP.isIn(sentence) && PARTS.isIn(sentence);
    }
}
