package io.github.disclosurereport.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How a call of {@code check} wants reports judged. */
final class JudgingOptions {

    @Option(names = "--profile", paramLabel = "NAME|FILE", completionCandidates = Candidates.Profiles.class)
    Optional<String> profile = Optional.empty();

    @Option(names = "--suppressions", paramLabel = "FILE")
    Optional<Path> suppressions = Optional.empty();
}
