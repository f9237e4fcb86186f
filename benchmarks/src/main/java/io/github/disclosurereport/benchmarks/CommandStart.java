package io.github.disclosurereport.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Warmup;

/** The command from its start to its exit, as a shell runs it. */
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 15)
public class CommandStart extends Measured {

    private static final File ROOT = new File("..");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Checks a wrong report in a web page. */
    @Benchmark
    public int check() throws IOException, InterruptedException {
        return run("./disclosure", "check", "examples/reports/qingling-mzj-2025.html");
    }

    /** Starts a JVM that only says its version. */
    @Benchmark
    public int jvm() throws IOException, InterruptedException {
        return run(JAVA, "-version");
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .directory(ROOT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
