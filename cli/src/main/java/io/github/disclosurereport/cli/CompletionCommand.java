package io.github.disclosurereport.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code disclosure completion}: prints a script that completes the command in a shell. */
@Command(name = "completion", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "bash|zsh")
final class CompletionCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Disclosure.UNUSABLE;
    }

    @Command
    int bash() {
        return print();
    }

    @Command
    int zsh() {
        return print();
    }

    /** One script serves both shells. */
    private int print() {
        terminal.out().print(AutoComplete.bash(spec.root().name(), spec.root().commandLine()));
        return Disclosure.CLEAN;
    }
}
