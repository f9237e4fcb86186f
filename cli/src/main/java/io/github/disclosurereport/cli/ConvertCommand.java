package io.github.disclosurereport.cli;

import io.github.disclosurereport.formats.csv.CsvWriter;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code disclosure convert}: writes reports as another kind. */
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    private static final List<Class<? extends Oddity>> LOSSES = List.of(
            Oddity.CutShort.class,
            Oddity.UnknownKey.class,
            Oddity.RepeatedKey.class,
            Oddity.WrongType.class,
            Oddity.UnlabelledFigures.class,
            Oddity.ExtraRow.class,
            Oddity.ExtraColumn.class);

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
        if (files.size() > 1 || isFolder || isFolder(named)) {
            return convertAll(files, new Outputs(files, folder(written), target, words));
        }
        convertOnly(files.get(0).name(), written);
        return Disclosure.CLEAN;
    }

    private static boolean isFolder(List<String> named) {
        return named.stream()
                .anyMatch(name -> !name.equals(Documents.STANDARD_INPUT) && Files.isDirectory(Path.of(name)));
    }

    /** Many reports, or whatever a folder holds, go to a folder. */
    private Path folder(Optional<Path> written) throws UnusableException {
        Path folder = written.orElseThrow(() -> new UnusableException(words.say("error.needsFolder")));
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UnusableException(words.say("error.file", folder, words.say("error.noFolder")));
        }
        return folder;
    }

    private void convertOnly(String file, Optional<Path> written) throws UnusableException {
        if (written.isPresent()) {
            requireFree(written.get());
        }
        List<Document> opened = documents.open(file);
        if (opened.size() > 1) {
            throw new UnusableException(words.say("error.file", file, words.say("error.needsFolder")));
        }
        convert(opened.get(0), written);
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
        int code = Disclosure.CLEAN;
        try {
            List<Document> opened = documents.open(file.name());
            for (Document document : opened) {
                code = Math.max(code, convertEach(file, document, opened.size() > 1, outputs));
            }
            return code;
        } catch (UnusableException e) {
            return unusable(e);
        }
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
            String reason = e instanceof Error ? words.say("error.exhausted") : words.say("error.internal", e);
            return unusable(new UnusableException(words.say("error.file", document.name(), reason)));
        }
    }

    private int unusable(UnusableException e) {
        terminal.err().println("disclosure: " + e.line());
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
        tellLosses(document.name(), read);
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
            throw new UnusableException(
                    words.say("error.unwritable", written.map(Path::toString).orElse(Documents.STANDARD_INPUT)));
        }
    }

    /** What stood in the document and is not in the report, so that nothing is lost in silence. */
    private void tellLosses(String file, ReadResult read) {
        long unknown = unknownCells(read.report());
        if (unknown > 0) {
            terminal.err().println("disclosure: " + words.say("convert.unknown", file, unknown));
        }
        long lost = read.source().oddities().stream()
                .filter(oddity -> LOSSES.stream().anyMatch(type -> type.isInstance(oddity)))
                .count();
        long foreign = read.source().cells().keySet().stream()
                .filter(path -> !read.report().edition().has(path))
                .count();
        if (lost + foreign > 0) {
            terminal.err().println("disclosure: " + words.say("convert.lost", file, lost + foreign));
        }
    }

    private static long unknownCells(AnnualReport report) {
        return report.edition().cells().stream()
                .filter(path -> report.cell(path).equals(Cell.UNKNOWN))
                .count();
    }
}
