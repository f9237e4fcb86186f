package io.github.disclosurereport.cli;

import io.github.disclosurereport.validation.rule.OrganLevel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a call of {@code check} gives beside the reports. */
final class BesideOptions {

    @Option(names = "--previous", paramLabel = "FILE|DIR")
    List<String> previous = new ArrayList<>();

    @Option(names = "--reorganised")
    boolean isReorganised;

    @Option(names = "--part", paramLabel = "FILE|DIR")
    List<String> parts = new ArrayList<>();

    @Option(names = "--parts-complete")
    boolean areAllParts;

    @Option(names = "--organs", paramLabel = "FILE")
    Optional<Path> organs = Optional.empty();

    @Option(
            names = "--organ-level",
            paramLabel = "LEVEL",
            completionCandidates = Candidates.Levels.class,
            converter = OrganWords.LevelConverter.class)
    Optional<OrganLevel> level = Optional.empty();

    @Option(names = "--published", paramLabel = "DATE")
    Optional<LocalDate> published = Optional.empty();

    @Option(names = "--words", paramLabel = "FILE")
    Optional<Path> words = Optional.empty();

    /** Refuses an option that means nothing without another. */
    void requireCompanions(Words words) throws UnusableException {
        if (isReorganised && previous.isEmpty()) {
            throw new UnusableException(words.say("error.needs", "--reorganised", "--previous"));
        }
        if (areAllParts && parts.isEmpty()) {
            throw new UnusableException(words.say("error.needs", "--parts-complete", "--part"));
        }
    }

    /** Refuses what can be true of one report alone. */
    void requireOne(int reports, Words words) throws UnusableException {
        if (reports > 1 && !parts.isEmpty()) {
            throw new UnusableException(words.say("error.oneReport", "--part"));
        }
        if (reports > 1 && published.isPresent()) {
            throw new UnusableException(words.say("error.oneReport", "--published"));
        }
    }
}
