package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.stream.Distinct;
import io.github.disclosurereport.table.CellState;
import io.github.disclosurereport.validation.prose.Alternative;
import io.github.disclosurereport.validation.prose.Claim;
import io.github.disclosurereport.validation.prose.Figures;
import io.github.disclosurereport.validation.prose.Growth;
import io.github.disclosurereport.validation.prose.Mention;
import io.github.disclosurereport.validation.prose.Share;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Relation;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleBuilder;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.rule.Sum;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the text says beside what the tables say. */
final class Compared {

    /** How a share may follow from figures. */
    enum Fit {
        EXACT,
        CUT,
        NONE
    }

    /** What {@link #violated} fills in. */
    static final String CELLS = "cells";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private Compared() {}

    /** A rule that judges what the text says of some things. */
    static RuleBuilder rule(String id, Severity severity, Claim... claims) {
        Set<Claim> asked = Set.of(claims);
        return rule(id, severity, subject -> asked);
    }

    /** A rule that judges what the text of a report says of some things. */
    static RuleBuilder rule(String id, Severity severity, Function<Subject, Set<Claim>> claims) {
        return Rule.builder(id)
                .severity(severity)
                .needs(Facet.PROSE)
                .forEach(subject -> subject.prose().mentions(claims.apply(subject)))
                .knowing((subject, mention) -> cells(mention.alternatives()))
                .judge(Compared::judge)
                .fills(CELLS)
                .says("“{words}”，而表中：{cells}", "\"{words}\", but the table has {cells}");
    }

    static Outcome judge(Subject subject, Mention mention) {
        if (!isContradicted(subject, mention)) {
            return Outcome.held();
        }
        Outcome.Violated violated = violated(subject, mention);
        return mention.claim() == Claim.CONCLUDED_IN_TIME ? violated.as(Severity.WARNING) : violated;
    }

    /** Whether nothing that the words may mean is so. */
    static boolean isContradicted(Subject subject, Mention mention) {
        for (Alternative alternative : mention.alternatives()) {
            BigDecimal number = number(subject.report(), alternative);
            if (mention.low().compareTo(number) <= 0 && number.compareTo(mention.high()) <= 0) {
                return false;
            }
        }
        return true;
    }

    /** The words, and the cells that they do not fit. */
    static Outcome.Violated violated(Subject subject, Mention mention) {
        List<Target> targets = new ArrayList<>();
        targets.add(mention.words());
        cells(mention.alternatives()).forEach(cell -> targets.add(CellTarget.of(cell)));
        return Outcome.violated(targets)
                .with(CELLS, described(subject.report(), mention.alternatives()))
                .comparing(mention.alternatives().stream()
                        .flatMap(alternative -> relation(subject.report(), mention, alternative).stream())
                        .toList());
    }

    /** The cells of all alternatives, each once. */
    static List<CellPath> cells(List<Alternative> alternatives) {
        return alternatives.stream()
                .flatMap(alternative -> Stream.concat(alternative.plus().stream(), alternative.minus().stream()))
                .collect(Distinct.toList());
    }

    private static Optional<Relation> relation(AnnualReport report, Mention mention, Alternative alternative) {
        boolean isCount = alternative.plus().stream().allMatch(cell -> cell.unit() == Unit.ITEM);
        if (!isCount) {
            return Optional.empty();
        }
        Sum sum = Sum.of(alternative.plus()).minus(Sum.of(alternative.minus()));
        if (mention.low().compareTo(mention.high()) == 0) {
            return Optional.of(sum.equalTo(mention.low().longValue()));
        }
        boolean isBelow = number(report, alternative).compareTo(mention.low()) < 0;
        return Optional.of(
                isBelow
                        ? sum.atLeast(Sum.number(mention.low().longValue()))
                        : sum.atMost(mention.high().longValue()));
    }

    private static BigDecimal number(AnnualReport report, Alternative alternative) {
        return sum(report, alternative.plus()).subtract(sum(report, alternative.minus()));
    }

    private static BigDecimal sum(AnnualReport report, List<CellPath> cells) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellPath cell : cells) {
            sum = sum.add(report.cell(cell).value().orElse(BigDecimal.ZERO));
        }
        return sum;
    }

    /** Each alternative with its number: 本年新收·总计 36，本年新收·总计 + 上年结转·总计 38. */
    private static Bilingual described(AnnualReport report, List<Alternative> alternatives) {
        return Bilingual.of(language -> alternatives.stream()
                .map(alternative -> formula(alternative, language) + " "
                        + number(report, alternative).toPlainString())
                .collect(Collectors.joining(language == Language.ZH ? "，" : ", ")));
    }

    private static String formula(Alternative alternative, Language language) {
        String plus =
                alternative.plus().stream().map(cell -> cell.name(language)).collect(Collectors.joining(" + "));
        return Stream.concat(Stream.of(plus), alternative.minus().stream().map(cell -> cell.name(language)))
                .collect(Collectors.joining(" - "));
    }

    /** How well a share follows from a figure of its sentence, or from one of the table. */
    static Fit fit(Subject subject, Share share) {
        List<BigDecimal> wholes = numbers(subject, share.whole());
        return numbers(subject, share.part()).stream()
                .flatMap(part -> wholes.stream()
                        .filter(whole -> whole.signum() > 0)
                        .map(whole -> share.isGrowth()
                                ? grown(share.percent(), percent(part.subtract(whole), whole))
                                : fit(share.percent(), percent(part, whole))))
                .min(Comparator.naturalOrder())
                .orElse(Fit.EXACT);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    private static List<BigDecimal> numbers(Subject subject, Figures figures) {
        return Stream.concat(
                        figures.numbers().stream(),
                        figures.cells().stream().map(alternative -> number(subject.report(), alternative)))
                .toList();
    }

    /** Figures of the text, or those of the table that they may be. */
    static Bilingual figures(Subject subject, Figures figures) {
        return figures.numbers().isEmpty() ? described(subject.report(), figures.cells()) : joined(figures.numbers());
    }

    /** Up is not down. */
    private static Fit grown(BigDecimal told, BigDecimal exact) {
        return exact.signum() == told.signum() || told.signum() == 0 ? fit(told.abs(), exact.abs()) : Fit.NONE;
    }

    /** Within a tenth, rounded at the last digit, or cut there. */
    private static Fit fit(BigDecimal told, BigDecimal exact) {
        BigDecimal lastPlace = BigDecimal.ONE.scaleByPowerOfTen(-told.scale());
        BigDecimal difference = exact.subtract(told);
        boolean isRounded = difference.abs().compareTo(TENTH.max(lastPlace.divide(BigDecimal.valueOf(2)))) <= 0;
        if (isRounded) {
            return Fit.EXACT;
        }
        return difference.signum() > 0 && difference.compareTo(lastPlace) < 0 ? Fit.CUT : Fit.NONE;
    }

    /** How well growth follows from this and last year's figures; empty if last year's are not known. */
    static Optional<CellPath> unknownLastYear(Subject subject, Growth growth) {
        AnnualReport previous = subject.get(Context.PREVIOUS).report();
        return cells(growth.alternatives()).stream()
                .filter(cell ->
                        !previous.edition().has(cell) || previous.cell(cell).state() == CellState.UNKNOWN)
                .findFirst();
    }

    /** How well growth follows from this and last year's figures. */
    static Fit fit(Subject subject, Growth growth) {
        AnnualReport previous = subject.get(Context.PREVIOUS).report();
        return growth.alternatives().stream()
                .filter(alternative -> number(previous, alternative).signum() > 0)
                .map(alternative -> {
                    BigDecimal before = number(previous, alternative);
                    BigDecimal more = number(subject.report(), alternative).subtract(before);
                    return grown(growth.percent(), percent(more, before));
                })
                .min(Comparator.naturalOrder())
                .orElse(Fit.EXACT);
    }

    /** The figures of both years. */
    static Bilingual years(Subject subject, Growth growth) {
        Bilingual before = described(subject.get(Context.PREVIOUS).report(), growth.alternatives());
        Bilingual now = described(subject.report(), growth.alternatives());
        return new Bilingual(
                "上年" + before.chinese() + "；本年" + now.chinese(),
                before.english() + " last year; " + now.english() + " this year");
    }

    /** Numbers, the last after a word. */
    static Bilingual joined(List<BigDecimal> numbers) {
        List<String> printed = numbers.stream().map(BigDecimal::toPlainString).collect(Distinct.toList());
        return new Bilingual(String.join(" 或 ", printed), String.join(" or ", printed));
    }
}
