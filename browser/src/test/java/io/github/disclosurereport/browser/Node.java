package io.github.disclosurereport.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs JavaScript with the Node of the machine. */
final class Node {

    private static final String COMMAND = "node";

    private Node() {}

    /** Without a Node the test is skipped and says so. */
    static void demand() throws InterruptedException {
        try {
            new ProcessBuilder(COMMAND, "--version").start().waitFor();
        } catch (IOException e) {
            String reason = "skipped: there is no " + COMMAND + " on the path";
            System.out.println(reason); // the console of the build names no reason of its own
            abort(reason);
        }
    }

    /** What a script says of an input, with the script's own words if it fails. */
    static String run(Path folder, Path script, String argument, String input)
            throws IOException, InterruptedException {
        Path in = Files.writeString(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int exit = new ProcessBuilder(COMMAND, script.toString(), argument)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(script + " failed: " + Files.readString(err));
        }
        return Files.readString(out);
    }
}
