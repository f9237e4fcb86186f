package io.github.disclosurereport.cli;

import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code disclosure convert}: writes a report as another kind. */
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Documents documents;
    private final Words words;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = Documents.STANDARD_INPUT;

    @Option(names = "--to", paramLabel = "KIND", required = true)
    private String target = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--force")
    private boolean overwrites;

    @Option(names = "--from", paramLabel = "KIND")
    private Optional<String> kind = Optional.empty();

    ConvertCommand(Terminal terminal, Documents documents, Words words) {
        this.terminal = terminal;
        this.documents = documents;
        this.words = words;
    }

    @Override
    public Integer call() throws UnusableException {
        documents.requireKnown(target, documents.formats().writable());
        if (output.isPresent() && Files.exists(output.get()) && !overwrites) {
            throw new UnusableException(words.say("error.exists", output.get()));
        }
        ReadResult read = documents.read(file, kind);
        write(read.report());
        long unknown = unknownCells(read.report());
        if (unknown > 0) {
            terminal.err().println("disclosure: " + words.say("convert.unknown", file, unknown));
        }
        return Disclosure.CLEAN;
    }

    private void write(AnnualReport report) throws UnusableException {
        try {
            if (output.isPresent()) {
                documents.formats().write(report, output.get(), target);
            } else {
                documents.formats().writer(target).write(report, terminal.out());
                terminal.out().flush();
            }
        } catch (IOException e) {
            throw new UnusableException(
                    words.say("error.unwritable", output.map(Path::toString).orElse(Documents.STANDARD_INPUT)));
        }
    }

    private static long unknownCells(AnnualReport report) {
        return report.edition().cells().stream()
                .filter(path -> report.figure(path) == Figure.UNKNOWN)
                .count();
    }
}
