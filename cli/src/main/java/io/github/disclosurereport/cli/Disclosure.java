package io.github.disclosurereport.cli;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.result.text.Columns;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The whole command: its parts, its language, and what its exit codes mean. */
final class Disclosure {

    private static final int HELP = 80;
    private static final int NARROWEST_HELP = 60;

    /** Nothing is wrong. */
    static final int CLEAN = 0;

    /** Errors were found in a report, or something that it made impossible to judge. */
    static final int NOT_CLEAN = 1;

    /** The call or the input is unusable. */
    static final int UNUSABLE = 2;

    private final Terminal terminal;

    /** How wide the terminal is; set by the launcher where results go to one. */
    static Columns columns() {
        Integer columns = Integer.getInteger("disclosure.columns");
        return new Columns(columns == null ? OptionalInt.empty() : OptionalInt.of(columns));
    }

    Disclosure(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs the command. */
    int run(String... args) {
        Words words = Words.of(language(args));
        CommandLine command = command(words);
        try {
            int code = command.execute(args);
            return terminal.out().checkError()
                    ? complain(words.say("error.unwritable", words.say("standardOutput")))
                    : code;
        } catch (StackOverflowError | OutOfMemoryError e) {
            return complain(words.say("error.exhausted"));
        }
    }

    private CommandLine command(Words words) {
        Documents documents = new Documents(terminal.in(), words);
        CommandLine command = new CommandLine(new Top())
                .addSubcommand(new CheckCommand(terminal, documents, words))
                .addSubcommand(new ConvertCommand(terminal, documents, words))
                .addSubcommand(new RulesCommand(terminal, words))
                .addSubcommand(new ExplainCommand(terminal, words))
                .addSubcommand(new SchemaCommand(terminal))
                .addSubcommand(new CompletionCommand(terminal))
                .addSubcommand(new HelpCommand(words));
        return command.setExpandAtFiles(false)
                .setResourceBundle(words.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOverwrittenOptionsAllowed(true)
                .setUsageHelpWidth(Math.max(NARROWEST_HELP, columns().terminal().orElse(HELP)))
                .setAdjustLineBreaksForWideCJKCharacters(true)
                .setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setParameterExceptionHandler((exception, args) -> complain(new Misuse(words).of(exception)))
                .setExecutionExceptionHandler((exception, failed, result) -> complain(trouble(exception, words)));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private int complain(String line) {
        terminal.tell(line);
        return UNUSABLE;
    }

    private static String trouble(Exception exception, Words words) {
        return exception instanceof UnusableException unusable
                ? unusable.line()
                : words.say("error.internal", exception.toString());
    }

    /** The language of help and complaints is needed before the rest of the call is understood. */
    private static Language language(String... args) {
        Top top = new Top();
        try {
            new CommandLine(top)
                    .setExpandAtFiles(false)
                    .setOverwrittenOptionsAllowed(true)
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setUnmatchedArgumentsAllowed(true)
                    .parseArgs(args);
        } catch (ParameterException e) {
            return Language.ZH;
        }
        return top.language;
    }

    /** What the manifest of the program says. */
    private static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Disclosure.class.getPackage().getImplementationVersion();
            return new String[] {"disclosure " + (version == null ? "(not packaged)" : version)};
        }
    }

    /** Without a subcommand it shows the help, for a call that asks for nothing cannot be used. */
    @Command(
            name = "disclosure",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            synopsisSubcommandLabel = "COMMAND")
    private static final class Top implements Callable<Integer> {

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

        @Option(
                names = "--lang",
                paramLabel = "zh|en",
                scope = CommandLine.ScopeType.INHERIT,
                completionCandidates = Candidates.Languages.class)
        private Language language = Language.ZH;

        @Override
        public Integer call() {
            spec.commandLine().usage(spec.commandLine().getErr());
            return UNUSABLE;
        }
    }
}
