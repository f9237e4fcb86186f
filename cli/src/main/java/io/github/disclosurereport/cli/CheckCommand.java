package io.github.disclosurereport.cli;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.result.Checked;
import io.github.disclosurereport.result.ResultFormats;
import io.github.disclosurereport.result.ResultWriter;
import io.github.disclosurereport.result.ResultWriter.Results;
import io.github.disclosurereport.result.text.SummaryResultWriter;
import io.github.disclosurereport.result.text.TextResultWriter;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.ProfileException;
import io.github.disclosurereport.validation.rule.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code disclosure check}: says what is wrong with reports. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private static final ResultFormats FORMATS = ResultFormats.standard();
    private static final String TEXT = "text";

    /** More files than anybody wants to read the findings of one below the other. */
    private static final int MANY = 10;

    private static final int LARGEST_PROFILE = 1 << 20;

    private final Terminal terminal;
    private final Documents documents;
    private final Words words;

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", descriptionKey = "FILE")
    private List<String> named = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json", completionCandidates = Candidates.Checked.class)
    private String format = TEXT;

    @Option(names = "--summary")
    private boolean isSummary;

    @Option(names = "--fail-on", paramLabel = "error|warning|never", completionCandidates = Candidates.Failing.class)
    private Optional<FailOn> failOn = Optional.empty();

    @Option(names = "--profile", paramLabel = "FILE")
    private Optional<Path> profile = Optional.empty();

    @Option(names = "--from", paramLabel = "KIND", completionCandidates = Candidates.ReadableKinds.class)
    private Optional<String> kind = Optional.empty();

    @Option(names = "--previous", paramLabel = "FILE")
    private Optional<String> previous = Optional.empty();

    @Option(names = "--reorganised")
    private boolean isReorganised;

    @Option(names = "--part", paramLabel = "FILE")
    private List<String> parts = new ArrayList<>();

    @Option(names = "--parts-complete")
    private boolean areAllParts;

    CheckCommand(Terminal terminal, Documents documents, Words words) {
        this.terminal = terminal;
        this.documents = documents;
        this.words = words;
    }

    @Override
    public Integer call() throws UnusableException, IOException {
        requireFormat();
        if (kind.isPresent()) {
            documents.requireKnown(kind.get(), documents.formats().readable());
        }
        requireCompanions();
        List<NamedFile> files = new Folders(terminal, documents.formats(), words).files(named);
        requireOne(files.size());
        ReportCheck check = reportCheck();
        Context context = context();
        int code = Disclosure.CLEAN;
        try (Results results = writer(files.size(), asked(check, context)).begin(terminal.out(), words.language())) {
            for (NamedFile file : Progress.over(files, words)) {
                code = Math.max(code, check(file.name(), check, context, results));
            }
        }
        return code;
    }

    /** Lines are broken, and coloured, where a terminal shows them. */
    private ResultWriter writer(int files, Set<String> asked) {
        OptionalInt columns = Disclosure.columns().terminal();
        if (!format.equals(TEXT)) {
            return FORMATS.writer(format);
        }
        if (isSummary || (files > MANY && columns.isPresent())) {
            return new SummaryResultWriter();
        }
        TextResultWriter text = new TextResultWriter().telling(asked);
        TextResultWriter wrapped = columns.isPresent() ? text.wrapped(columns.getAsInt()) : text;
        return Ansi.AUTO.enabled() ? wrapped.coloured() : wrapped;
    }

    private void requireFormat() throws UnusableException {
        if (!FORMATS.kinds().contains(format)) {
            throw new UnusableException(
                    words.say("error.invalidValue", "--format", format, String.join(", ", FORMATS.kinds()))
                            + words.say("error.help", "disclosure check"));
        }
    }

    /** Last year's report, or parts, belong to one report. */
    private void requireOne(int reports) throws UnusableException {
        if (reports > 1 && (previous.isPresent() || !parts.isEmpty())) {
            throw new UnusableException(words.say("error.oneReport", previous.isPresent() ? "--previous" : "--part"));
        }
    }

    private void requireCompanions() throws UnusableException {
        if (isSummary && !format.equals(TEXT)) {
            throw new UnusableException(words.say("error.not", "--summary", "--format " + format));
        }
        if (isReorganised && previous.isEmpty()) {
            throw new UnusableException(words.say("error.needs", "--reorganised", "--previous"));
        }
        if (areAllParts && parts.isEmpty()) {
            throw new UnusableException(words.say("error.needs", "--parts-complete", "--part"));
        }
    }

    private Context context() throws UnusableException {
        Context context = isReorganised ? Context.of().reorganised() : Context.of();
        if (previous.isPresent()) {
            context = context.previous(documents.read(previous.get(), kind));
        }
        List<ReadResult> reads = new ArrayList<>();
        for (String part : parts) {
            for (Document document : documents.open(part)) {
                reads.add(documents.read(document, kind));
            }
        }
        if (reads.isEmpty()) {
            return context;
        }
        return areAllParts ? context.parts(reads) : context.someParts(reads);
    }

    /** The rules for which something is given. */
    private static Set<String> asked(ReportCheck check, Context context) {
        return check.rules().stream()
                .filter(rule -> rule.inputs().stream()
                        .anyMatch(input -> context.get(input).isPresent()))
                .map(Rule::id)
                .collect(Collectors.toSet());
    }

    private int check(String file, ReportCheck check, Context context, Results results) throws IOException {
        try {
            List<Document> opened = documents.open(file);
            requireOne(opened.size());
            int code = Disclosure.CLEAN;
            for (Document document : opened) {
                code = Math.max(code, check(document, check, context, results));
            }
            return code;
        } catch (UnusableException e) {
            return unusable(file, e, results);
        }
    }

    private int check(Document document, ReportCheck check, Context context, Results results) throws IOException {
        String name = document.name();
        try {
            ReadResult read = documents.read(document, kind);
            requireYearBefore(read, context);
            CheckResult result = check.check(read, context);
            results.add(new Checked.Judged(name, read, result));
            boolean hasFailed = failOn.map(line -> line.fails(result)).orElse(!result.isClean());
            return hasFailed ? Disclosure.NOT_CLEAN : Disclosure.CLEAN;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return unusable(name, documents.unusable(name, e), results);
        } catch (UnusableException e) {
            return unusable(name, e, results);
        }
    }

    private void requireYearBefore(ReadResult read, Context context) throws UnusableException {
        OptionalInt year = read.report().reportYear();
        OptionalInt before = context.get(Context.PREVIOUS)
                .map(beside -> beside.report().reportYear())
                .orElse(OptionalInt.empty());
        if (year.isPresent() && before.isPresent() && before.getAsInt() != year.getAsInt() - 1) {
            String reason = words.say("error.previousYear", year.getAsInt() - 1, before.getAsInt());
            throw new UnusableException(words.say("error.file", previous.orElse(""), reason), reason);
        }
    }

    private int unusable(String file, UnusableException e, Results results) throws IOException {
        terminal.tell(e.line());
        results.add(new Checked.Unusable(file, e.reason()));
        return Disclosure.UNUSABLE;
    }

    private ReportCheck reportCheck() throws UnusableException {
        if (profile.isEmpty()) {
            return ReportCheck.standard();
        }
        try {
            return ReportCheck.standard().with(Profile.of(properties(profile.get())));
        } catch (ProfileException e) {
            throw new UnusableException(words.say("error.profile", profile.get(), e.reason(words.language())));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnusableException(words.say("error.profileUnreadable", profile.get()));
        }
    }

    private Properties properties(Path file) throws IOException, UnusableException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST_PROFILE + 1);
        }
        if (bytes.length > LARGEST_PROFILE) {
            throw new UnusableException(words.say("error.profileTooLarge", file, LARGEST_PROFILE));
        }
        Properties properties = new Properties();
        properties.load(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder()));
        return properties;
    }
}
