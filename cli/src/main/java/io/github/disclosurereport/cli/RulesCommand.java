package io.github.disclosurereport.cli;

import io.github.disclosurereport.result.json.JsonCatalogue;
import io.github.disclosurereport.validation.ReportCheck;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code disclosure rules}: prints the catalogue of rules. */
@Command(name = "rules", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    /** What is printed. */
    enum Format {
        MD,
        JSON
    }

    private final Terminal terminal;
    private final Words words;

    @Option(names = "--format", paramLabel = "md|json", completionCandidates = Candidates.Catalogue.class)
    private Format format = Format.MD;

    RulesCommand(Terminal terminal, Words words) {
        this.terminal = terminal;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        if (format == Format.MD) {
            printPage();
        } else {
            JsonCatalogue.write(ReportCheck.standard().rules(), terminal.out(), words.language());
        }
        return Disclosure.CLEAN;
    }

    /** The page of the documentation. */
    private void printPage() throws IOException {
        try (InputStream page = Explanations.catalogue(words.language())) {
            page.transferTo(terminal.out());
        }
    }
}
