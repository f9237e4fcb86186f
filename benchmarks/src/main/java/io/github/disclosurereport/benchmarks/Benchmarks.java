package io.github.disclosurereport.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures everything and prints one table. Takes the options of JMH, which narrow it or make it more exact. */
final class Benchmarks {

    private static final String LOG = "target/jmh.log";

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        CommandLineOptions asked = new CommandLineOptions(args);
        String log = asked.getOutput().orElse(LOG);
        System.err.println("Measuring all takes some minutes; what happens meanwhile is written to " + log);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(asked)
                        .shouldFailOnError(true)
                        .output(log)
                        .build())
                .run();
        System.out.print(new ResultTable(results));
    }
}
