package io.github.disclosurereport.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs programs of the machine. */
final class Program {

    private Program() {}

    /** Without the program the test is skipped and says so. */
    static void demand(String command) throws InterruptedException {
        try {
            new ProcessBuilder(command, "--version")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            String reason = "skipped: there is no " + command + " on the path";
            System.out.println(reason); // the console of the build names no reason of its own
            abort(reason);
        }
    }

    /**
     * What a program says of an input, with its own words if it fails.
     *
     * @param folder where it is all kept
     */
    static String run(Path folder, String input, List<String> command) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path in = Files.writeString(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int exit = new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(command + " failed: " + Files.readString(err));
        }
        return Files.readString(out);
    }
}
