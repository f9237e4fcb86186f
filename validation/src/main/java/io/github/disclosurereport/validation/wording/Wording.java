package io.github.disclosurereport.validation.wording;

import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.TextPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is met in the text of a report. */
public final class Wording {

    private final Map<Cue, List<Occurrence>> met = new EnumMap<>(Cue.class);
    private final int[] topics = new int[SectionKind.values().length];
    private final List<YearWord> years = new ArrayList<>();
    private Optional<StatedPeriod> period = Optional.empty();

    private Wording() {}

    /** What is met in the text of a report, found in one pass. */
    public static Wording of(AnnualReport report) {
        Wording wording = new Wording();
        WordingPass.over(ReportText.of(report), wording);
        return wording;
    }

    /** Whether a letter is one of the traditional script that the simplified one does not have. */
    public static boolean isTraditional(char letter) {
        return LetterKinds.isTraditional(letter);
    }

    void add(Cue cue, Occurrence one) {
        met.computeIfAbsent(cue, key -> new ArrayList<>()).add(one);
    }

    void add(YearWord year) {
        years.add(year);
    }

    /** A part speaks of topics, of which each has a bit. */
    void speaks(TextPart part, int bits) {
        part.section().ifPresent(section -> topics[section.ordinal()] = bits);
    }

    void states(StatedPeriod stated) {
        period = period.or(() -> Optional.of(stated));
    }

    /** Where a cue is met, in order. */
    public List<Occurrence> met(Cue cue) {
        return met.getOrDefault(cue, List.of());
    }

    /** Whether a section speaks of a topic. */
    public boolean says(SectionKind section, Topic topic) {
        return (topics[section.ordinal()] & 1 << topic.ordinal()) != 0;
    }

    /** Whether any section speaks of a topic. */
    public boolean says(Topic topic) {
        return Arrays.stream(SectionKind.values()).anyMatch(section -> says(section, topic));
    }

    /** The sentences that begin with a year. */
    public List<YearWord> years() {
        return years;
    }

    /** The period of the statistics as it is first stated; empty if it is not. */
    public Optional<StatedPeriod> period() {
        return period;
    }
}
