package io.github.disclosurereport.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code disclosure completion}: prints a script that completes the command in a shell. */
@Command(name = "completion", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "bash|zsh")
final class CompletionCommand implements Callable<Integer> {

    /** By this a function of the script takes from the shell what it does by itself: to propose the names of files. */
    private static final String WITHOUT_FILES = "  type compopt &>/dev/null && compopt +o default\n";

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
        String script = AutoComplete.bash(spec.root().name(), spec.root().commandLine());
        terminal.out().print(script.replace(WITHOUT_FILES, ""));
        return Disclosure.CLEAN;
    }
}
