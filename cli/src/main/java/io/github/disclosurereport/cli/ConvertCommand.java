package io.github.disclosurereport.cli;

import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code disclosure convert}: writes a report as another kind. */
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

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private Path file = Path.of(Documents.STANDARD_INPUT);

    @Option(
            names = "--to",
            paramLabel = "TARGET",
            required = true,
            completionCandidates = Candidates.WritableKinds.class)
    private String target = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--force")
    private boolean overwrites;

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
        Optional<Path> written = output.filter(path -> !path.toString().equals(Documents.STANDARD_INPUT));
        if (written.isPresent() && Files.exists(written.get(), LinkOption.NOFOLLOW_LINKS) && !overwrites) {
            throw new UnusableException(words.say("error.exists", written.get()));
        }
        ReadResult read = documents.read(file.toString(), kind);
        write(read.report(), written);
        tellLosses(read);
        return Disclosure.CLEAN;
    }

    private void write(AnnualReport report, Optional<Path> written) throws UnusableException {
        try {
            if (written.isPresent()) {
                documents.formats().write(report, written.get(), target);
            } else {
                documents.formats().writer(target).write(report, terminal.out());
                terminal.out().flush();
            }
        } catch (IOException e) {
            throw new UnusableException(
                    words.say("error.unwritable", written.map(Path::toString).orElse(Documents.STANDARD_INPUT)));
        }
    }

    /** What stood in the document and is not in the report, so that nothing is lost in silence. */
    private void tellLosses(ReadResult read) {
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
