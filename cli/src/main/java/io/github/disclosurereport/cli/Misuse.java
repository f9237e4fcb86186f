package io.github.disclosurereport.cli;

import io.github.disclosurereport.text.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a call that cannot be understood, and what was probably meant. */
final class Misuse {

    /** Anything is like a word as short as this. */
    private static final int TOO_SHORT = 3;

    private final Words words;

    Misuse(Words words) {
        this.words = words;
    }

    String of(ParameterException exception) {
        CommandSpec command = exception.getCommandLine().getCommandSpec();
        return what(exception, command) + words.say("error.help", command.qualifiedName());
    }

    private String what(ParameterException exception, CommandSpec command) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched(), command);
        }
        if (exception instanceof MissingParameterException missing) {
            List<String> names = missing.getMissing().stream().map(Misuse::name).toList();
            return words.say("error.missingArgument", String.join(" ", names));
        }
        return exception.getArgSpec() != null && exception.getValue() != null
                ? invalidValue(exception.getArgSpec(), exception.getValue())
                : words.say("error.misused", exception.getMessage());
    }

    /** Arguments that a command does not know, the first of which made it give up. */
    String unknown(List<String> arguments, CommandSpec command) {
        String all = String.join(" ", arguments);
        return nearest(arguments.get(0), command)
                .map(near -> words.say("error.unknownArgumentBut", all, near))
                .orElseGet(() -> words.say("error.unknownArgument", all));
    }

    private static Optional<String> nearest(String argument, CommandSpec command) {
        String mistyped = argument.replaceFirst("=.*", "");
        Stream<String> options = command.options().stream().map(OptionSpec::longestName);
        Stream<String> known = Stream.concat(options, command.subcommands().keySet().stream());
        return mistyped.length() <= TOO_SHORT ? Optional.empty() : Names.nearest(mistyped, known);
    }

    private String invalidValue(ArgSpec argument, String value) {
        Iterable<String> candidates = argument.completionCandidates();
        return candidates == null
                ? words.say("error.noValue", name(argument), value)
                : words.say("error.invalidValue", name(argument), value, words.list(candidates));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
