package io.github.disclosurereport.cli;

import io.github.disclosurereport.result.json.JsonSchema;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code disclosure schema}: prints the schema of a report, or of a line of results. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "report|result",
            descriptionKey = "SCHEMA",
            completionCandidates = Candidates.Schemas.class)
    private JsonSchema schema = JsonSchema.REPORT;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        schema.write(terminal.out());
        terminal.out().flush();
        return Disclosure.CLEAN;
    }
}
