package io.github.disclosurereport.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code disclosure help}: shows the help of the whole command, or of a part of it. */
@Command(name = "help", mixinStandardHelpOptions = true)
final class HelpCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(paramLabel = "COMMAND", arity = "0..1", descriptionKey = "COMMAND")
    private Optional<String> asked = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    HelpCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() throws UnusableException {
        CommandLine whole = spec.root().commandLine();
        CommandLine shown = asked.isPresent() ? part(asked.get(), whole) : whole;
        shown.usage(whole.getOut());
        return Disclosure.CLEAN;
    }

    private CommandLine part(String name, CommandLine whole) throws UnusableException {
        CommandLine part = whole.getSubcommands().get(name);
        if (part == null) {
            throw new UnusableException(new Misuse(words).unknown(List.of(name), whole.getCommandSpec()));
        }
        return part;
    }
}
