package io.github.disclosurereport.cli;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.rule.Profile;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code disclosure check}: says what is wrong with reports. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    /** What is printed. */
    enum Format {
        TEXT,
        JSON
    }

    private final Terminal terminal;
    private final Documents documents;
    private final Words words;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "FILE")
    private List<String> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json", completionCandidates = Candidates.Checked.class)
    private Format format = Format.TEXT;

    @Option(names = "--profile", paramLabel = "FILE")
    private Optional<Path> profile = Optional.empty();

    @Option(names = "--from", paramLabel = "KIND", completionCandidates = Candidates.ReadableKinds.class)
    private Optional<String> kind = Optional.empty();

    CheckCommand(Terminal terminal, Documents documents, Words words) {
        this.terminal = terminal;
        this.documents = documents;
        this.words = words;
    }

    @Override
    public Integer call() throws UnusableException {
        if (kind.isPresent()) {
            documents.requireKnown(kind.get(), documents.formats().readable());
        }
        ReportCheck check = reportCheck();
        CheckPrinter printer = format == Format.JSON
                ? new CheckJson(terminal.out(), words.language())
                : new CheckText(terminal.out(), words);
        int code = Disclosure.CLEAN;
        for (String file : Progress.over(files, words)) {
            code = Math.max(code, check(file, check, printer));
        }
        return code;
    }

    private int check(String file, ReportCheck check, CheckPrinter printer) {
        try {
            ReadResult read = documents.read(file, kind);
            CheckResult result = check.check(read);
            printer.print(file, read, result);
            return result.errors().isEmpty() ? Disclosure.CLEAN : Disclosure.ERRORS_FOUND;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return unusable(file, new UnusableException(words.say("error.file", file, reason(e)), reason(e)), printer);
        } catch (UnusableException e) {
            return unusable(file, e, printer);
        }
    }

    private String reason(Throwable e) {
        return e instanceof Error ? words.say("error.exhausted") : words.say("error.internal", e);
    }

    private int unusable(String file, UnusableException e, CheckPrinter printer) {
        terminal.err().println("disclosure: " + e.line());
        printer.unusable(file, e.reason());
        return Disclosure.UNUSABLE;
    }

    private ReportCheck reportCheck() throws UnusableException {
        if (profile.isEmpty()) {
            return ReportCheck.standard();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(profile.get(), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return ReportCheck.standard().with(Profile.of(properties));
        } catch (IOException e) {
            throw new UnusableException(words.say("error.profileUnreadable", profile.get()));
        } catch (IllegalArgumentException e) {
            throw new UnusableException(words.say("error.profile", profile.get(), e.getMessage()));
        }
    }
}
