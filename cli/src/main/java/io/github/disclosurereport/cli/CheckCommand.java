package io.github.disclosurereport.cli;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.result.Checked;
import io.github.disclosurereport.result.ResultFormats;
import io.github.disclosurereport.result.ResultWriter;
import io.github.disclosurereport.result.ResultWriter.Results;
import io.github.disclosurereport.result.html.HtmlResultWriter;
import io.github.disclosurereport.result.text.SummaryResultWriter;
import io.github.disclosurereport.result.text.TextResultWriter;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code disclosure check}: says what is wrong with reports. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private static final ResultFormats FORMATS = ResultFormats.standard();
    private static final String TEXT = "text";
    private static final String HTML = "html";
    private static final Set<String> FOR_PEOPLE = Set.of(TEXT, HTML);

    /** More files than anybody wants to read the findings of one below the other. */
    private static final int MANY = 10;

    private final Terminal terminal;
    private final Documents documents;
    private final Words words;

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", descriptionKey = "FILE")
    private List<String> named = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json|sarif|html", completionCandidates = Candidates.Checked.class)
    private String format = TEXT;

    @Option(names = "--summary")
    private boolean isSummary;

    @Option(names = "--fail-on", paramLabel = "error|warning|never", completionCandidates = Candidates.Failing.class)
    private Optional<FailOn> failOn = Optional.empty();

    @Option(names = "--from", paramLabel = "KIND", completionCandidates = Candidates.ReadableKinds.class)
    private Optional<String> kind = Optional.empty();

    @Mixin
    private JudgingOptions judged = new JudgingOptions();

    @Mixin
    private BesideOptions given = new BesideOptions();

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
        given.requireCompanions(words);
        Reports reports = new Reports(documents, new Folders(terminal, documents.formats(), words), kind);
        List<NamedFile> files = reports.files(named);
        given.requireOne(files.size(), words);
        Judging judging = new Judging(judged, terminal, words);
        Beside beside = new Beside(given, files, reports, terminal, words);
        int code = Disclosure.CLEAN;
        ResultWriter writer = format.equals(HTML)
                ? new HtmlResultWriter().expecting(beside.expected(files.size()))
                : writer(files.size(), asked(judging.check(), beside.forAll()));
        try (Results results = writer.begin(terminal.out(), words.language())) {
            Run run = new Run(judging, reports, beside, results, files.size() == 1, isSummarized(files.size()));
            for (NamedFile file : Progress.over(files, words)) {
                code = Math.max(code, check(file.name(), run));
            }
        }
        beside.tellMissing();
        judging.tellUnfit();
        return code;
    }

    /** What is needed to check a file. */
    private record Run(
            Judging judging,
            Reports reports,
            Beside beside,
            Results results,
            boolean isOneFile,
            boolean isSummarized) {}

    private boolean isSummarized(int files) {
        return isSummary
                || (format.equals(TEXT)
                        && files > MANY
                        && Disclosure.columns().terminal().isPresent());
    }

    /** Lines are broken, and coloured, where a terminal shows them. */
    private ResultWriter writer(int files, Set<String> asked) {
        OptionalInt columns = Disclosure.columns().terminal();
        if (!format.equals(TEXT)) {
            return FORMATS.writer(format);
        }
        if (isSummarized(files)) {
            return new SummaryResultWriter();
        }
        TextResultWriter text = new TextResultWriter().telling(asked);
        TextResultWriter wrapped = columns.isPresent() ? text.wrapped(columns.getAsInt()) : text;
        return Ansi.AUTO.enabled() ? wrapped.coloured() : wrapped;
    }

    private void requireFormat() throws UnusableException {
        if (!FORMATS.kinds().contains(format)) {
            throw new UnusableException(words.say("error.invalidValue", "--format", format, words.list(FORMATS.kinds()))
                    + words.say("error.help", "disclosure check"));
        }
    }

    private void requireCompanions() throws UnusableException {
        if (isSummary && !format.equals(TEXT)) {
            throw new UnusableException(words.say("error.not", "--summary", "--format " + format));
        }
    }

    /** The rules for which something is given. */
    private static Set<String> asked(ReportCheck check, Context context) {
        return check.rules().stream()
                .filter(rule -> rule.inputs().stream()
                        .anyMatch(input -> context.get(input).isPresent()))
                .map(Rule::id)
                .collect(Collectors.toSet());
    }

    private int check(String file, Run run) throws IOException {
        try {
            List<Document> opened = run.reports().open(file);
            given.requireOne(opened.size(), words);
            boolean isOnly = run.isOneFile() && opened.size() == 1;
            int code = Disclosure.CLEAN;
            for (Document document : opened) {
                code = Math.max(code, check(document, isOnly, run));
            }
            return code;
        } catch (UnusableException e) {
            return unusable(file, e, run);
        }
    }

    private int check(Document document, boolean isOnly, Run run) throws IOException {
        String name = document.name();
        try {
            ReadResult read = run.reports().read(document);
            CheckResult result = run.judging().check().check(read, run.beside().of(document, read, isOnly));
            run.results().add(new Checked.Judged(called(name), read, result));
            run.judging().tellUnused(read.report(), result);
            boolean hasFailed = failOn.map(line -> line.fails(result)).orElse(!result.isClean());
            return hasFailed ? Disclosure.NOT_CLEAN : Disclosure.CLEAN;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return unusable(name, documents.unusable(name, e), run);
        } catch (UnusableException e) {
            return unusable(name, e, run);
        }
    }

    /** A summary tells of it by itself. */
    private int unusable(String file, UnusableException e, Run run) throws IOException {
        if (!run.isSummarized()) {
            terminal.tell(e.line());
        }
        run.results().add(new Checked.Unusable(called(file), e.reason()));
        return Disclosure.UNUSABLE;
    }

    /** Programs know a file as the call names it. */
    private String called(String file) {
        return FOR_PEOPLE.contains(format) ? words.called(file) : file;
    }
}
