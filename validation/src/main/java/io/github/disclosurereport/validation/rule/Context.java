package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.ReadResult;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the caller knows beside the report. Immutable. */
public final class Context {

    /** The report of the same organ for the year before. */
    public static final Input<ReportBeside> PREVIOUS =
            Input.of("previous", "未提供上年报告", "last year's report was not given");

    /** The reports that an aggregate sums up. */
    public static final Input<Parts> PARTS = Input.of("parts", "未提供下级报告", "the reports of the parts were not given");

    /** Whether these are all its parts. */
    public static final Input<Boolean> PARTS_COMPLETE =
            Input.of("partsComplete", "未说明下级报告是否齐全", "it was not said whether the parts are all");

    /** Whether the organ was reorganised, renamed or given another scope since last year; may be left out. */
    public static final Input<Boolean> REORGANISED =
            Input.of("reorganised", "未说明机构是否调整", "it was not said whether the organ was reorganised");

    /** The names of the organs whose reports an aggregate sums up. */
    public static final Input<List<String>> EXPECTED_PARTS =
            Input.of("expectedParts", "未提供应报机关名单", "the list of organs that have to report was not given");

    /** What kind of organ reports. */
    public static final Input<OrganLevel> ORGAN_LEVEL =
            Input.of("organLevel", "未说明机关类别", "it was not said what kind of organ it is");

    /** What the organ may do by law; all that it may, for what is not among it the organ has no power to do. */
    public static final Input<Set<OrganPower>> ORGAN_POWERS =
            Input.of("organPowers", "未说明机关职权", "the powers of the organ were not given");

    /** The day on which the report was published. */
    public static final Input<LocalDate> PUBLISHED =
            Input.of("published", "未提供发布日期", "the day of publication was not given");

    /** Words that the caller does not want in a report, such as sensitive ones. */
    public static final Input<List<String>> WORDS_TO_AVOID =
            Input.of("wordsToAvoid", "未提供词语清单", "a list of words was not given");

    private static final Context NOTHING = new Context(new HashMap<>());

    private final Map<Input<?>, Object> given;

    private Context(Map<Input<?>, Object> given) {
        this.given = given;
    }

    /** Nothing is known. */
    public static Context of() {
        return NOTHING;
    }

    /** The same with an input. */
    public <T> Context with(Input<T> input, T value) {
        Map<Input<?>, Object> more = new HashMap<>(given);
        more.put(input, value);
        return new Context(more);
    }

    /** The same with all that another knows, which counts before what this one knows. */
    public Context with(Context others) {
        if (given.isEmpty() || others.given.isEmpty()) {
            return given.isEmpty() ? others : this;
        }
        Map<Input<?>, Object> both = new HashMap<>(given);
        both.putAll(others.given);
        return new Context(both);
    }

    /** The same with last year's report as read. */
    public Context previous(ReadResult read) {
        return with(PREVIOUS, ReportBeside.of(read));
    }

    /** The same with last year's report. */
    public Context previous(AnnualReport report) {
        return with(PREVIOUS, ReportBeside.of(report));
    }

    /** The same with all parts of the aggregate, as read. */
    public Context parts(List<ReadResult> reads) {
        return someParts(reads).with(PARTS_COMPLETE, true);
    }

    /** The same with parts of the aggregate, as read; it is not said whether there are others. */
    public Context someParts(List<ReadResult> reads) {
        return with(PARTS, new Parts(reads.stream().map(ReportBeside::of).toList()));
    }

    /** The same with the names of the organs that have to report, of which the parts should be the reports. */
    public Context expecting(List<String> organs) {
        return with(EXPECTED_PARTS, List.copyOf(organs));
    }

    /** The same, knowing what kind of organ it is. */
    public Context organLevel(OrganLevel level) {
        return with(ORGAN_LEVEL, level);
    }

    /** The same, knowing all that the organ may do by law. */
    public Context organPowers(Set<OrganPower> powers) {
        return with(ORGAN_POWERS, Collections.unmodifiableSet(new HashSet<>(powers)));
    }

    /** The same with the day of publication. */
    public Context published(LocalDate day) {
        return with(PUBLISHED, day);
    }

    /** The same, knowing that the organ was reorganised, renamed or given another scope since last year. */
    public Context reorganised() {
        return with(REORGANISED, true);
    }

    /** An input; empty if it is not given. */
    @SuppressWarnings("unchecked") // with() puts no other type.
    public <T> Optional<T> get(Input<T> input) {
        return given.isEmpty() ? Optional.empty() : Optional.ofNullable((T) given.get(input));
    }

    boolean has(Input<?> input) {
        return given.containsKey(input);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Context context && given.equals(context.given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }

    /** The names of the inputs that are given. */
    @Override
    public String toString() {
        return "Context" + given.keySet();
    }
}
