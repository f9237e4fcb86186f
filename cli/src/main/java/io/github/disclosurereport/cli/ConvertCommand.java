package io.github.disclosurereport.cli;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.formats.csv.CsvWriter;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Losses;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code disclosure convert}: writes reports as another kind. */
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Documents documents;
    private final Words words;

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", descriptionKey = "FILE")
    private List<String> named = new ArrayList<>();

    @Option(
            names = "--to",
            paramLabel = "TARGET",
            required = true,
            completionCandidates = Candidates.WritableKinds.class)
    private String target = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--force")
    private boolean overwrites;

    @Option(names = "--bom")
    private boolean isMarked;

    @Option(names = "--from", paramLabel = "KIND", completionCandidates = Candidates.ReadableKinds.class)
    private Optional<String> kind = Optional.empty();

    /** What the written documents do not say. */
    private final Set<Bilingual> lost = new LinkedHashSet<>();

    ConvertCommand(Terminal terminal, Documents documents, Words words) {
        this.terminal = terminal;
        this.documents = documents;
        this.words = words;
    }

    @Override
    public Integer call() throws UnusableException {
        documents.requireKnown(target, documents.formats().writable());
        if (kind.isPresent()) {
            documents.requireKnown(kind.get(), documents.formats().readable());
        }
        if (isMarked && !target.equals("csv")) {
            throw new UnusableException(words.say("error.needs", "--bom", "--to csv"));
        }
        List<NamedFile> files = new Folders(terminal, documents.formats(), words).files(named);
        Optional<Path> written = output.filter(path -> !path.toString().equals(Documents.STANDARD_INPUT));
        boolean isFolder = written.filter(Files::isDirectory).isPresent();
        boolean areMany = files.size() > 1 || isFolder || isFolder(named);
        int code = areMany
                ? convertAll(files, new Outputs(files, folder(written), target, words))
                : convertOnly(files.get(0), written);
        tell("convert.unwritten", target, lost);
        return code;
    }

    private static boolean isFolder(List<String> named) {
        return named.stream()
                .anyMatch(name -> !name.equals(Documents.STANDARD_INPUT) && Files.isDirectory(Path.of(name)));
    }

    /** Many reports, or whatever a folder holds, go to a folder. */
    private Path folder(Optional<Path> written) throws UnusableException {
        Path folder = written.orElseThrow(() -> new UnusableException(words.say("error.needsFolder")));
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw words.unusable(folder.toString(), words.say("error.noFolder"));
        }
        return folder;
    }

    /** A file by itself; one that turns out to hold several reports is written as several files are. */
    private int convertOnly(NamedFile file, Optional<Path> written) throws UnusableException {
        List<Document> opened = documents.open(file.name());
        if (opened.size() > 1) {
            Path folder = folder(written);
            return convertEach(file, opened, new Outputs(List.of(file), folder, target, words));
        }
        if (written.isPresent()) {
            requireFree(written.get());
        }
        convert(opened.get(0), written);
        return Disclosure.CLEAN;
    }

    private int convertAll(List<NamedFile> files, Outputs outputs) {
        int code = Disclosure.CLEAN;
        for (NamedFile file : Progress.over(files, words)) {
            code = Math.max(code, convertEach(file, outputs));
        }
        return code;
    }

    /** One that is unusable does not stop the rest. */
    private int convertEach(NamedFile file, Outputs outputs) {
        try {
            return convertEach(file, documents.open(file.name()), outputs);
        } catch (UnusableException e) {
            return unusable(e);
        }
    }

    private int convertEach(NamedFile file, List<Document> opened, Outputs outputs) {
        int code = Disclosure.CLEAN;
        for (Document document : opened) {
            code = Math.max(code, convertEach(file, document, opened.size() > 1, outputs));
        }
        return code;
    }

    private int convertEach(NamedFile file, Document document, boolean isOneOfMany, Outputs outputs) {
        try {
            Path path = outputs.path(file, isOneOfMany ? document.name() : file.name());
            requireFree(path);
            convert(document, Optional.of(path));
            return Disclosure.CLEAN;
        } catch (UnusableException e) {
            return unusable(e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return unusable(documents.unusable(document.name(), e));
        }
    }

    private int unusable(UnusableException e) {
        terminal.tell(e.line());
        return Disclosure.UNUSABLE;
    }

    /** A link is there even where it leads nowhere. */
    private void requireFree(Path path) throws UnusableException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !overwrites) {
            throw new UnusableException(words.say("error.exists", path));
        }
    }

    private void convert(Document document, Optional<Path> written) throws UnusableException {
        ReadResult read = documents.read(document, kind);
        write(read.report(), written);
        tell("convert.unread", words.called(document.name()), Losses.ofReading(read));
        lost.addAll(documents.formats().writer(target).losses(read.report()));
    }

    private void write(AnnualReport report, Optional<Path> written) throws UnusableException {
        ReportFormats formats = isMarked
                ? ReportFormats.of(List.of(), List.of(new CsvWriter().withByteOrderMark()))
                : documents.formats();
        try {
            if (written.isPresent()) {
                Files.createDirectories(written.get().toAbsolutePath().getParent());
                formats.write(report, written.get(), target);
            } else {
                formats.writer(target).write(report, terminal.out());
                terminal.out().flush();
            }
        } catch (IOException e) {
            throw new UnusableException(words.say(
                    "error.unwritable", written.map(Path::toString).orElseGet(() -> words.say("standardOutput"))));
        }
    }

    /** Nothing is lost in silence. */
    private void tell(String key, String where, Collection<Bilingual> losses) {
        if (!losses.isEmpty()) {
            List<String> told =
                    losses.stream().map(loss -> loss.in(words.language())).toList();
            terminal.tell(words.say(key, where, words.list(told)));
        }
    }
}
