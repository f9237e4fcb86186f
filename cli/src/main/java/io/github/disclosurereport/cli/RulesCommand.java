package io.github.disclosurereport.cli;

import io.github.disclosurereport.result.json.JsonCatalogue;
import io.github.disclosurereport.validation.ReportCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
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

    private static final Pattern REMARK = Pattern.compile("<!-- .*? -->\\R\\R");

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

    /** The page of the documentation, without the remarks for who edits it. */
    private void printPage() throws IOException {
        try (InputStream page = Explanations.catalogue(words.language())) {
            String whole = new String(page.readAllBytes(), StandardCharsets.UTF_8);
            terminal.out().print(REMARK.matcher(whole).replaceAll(""));
        }
    }
}
