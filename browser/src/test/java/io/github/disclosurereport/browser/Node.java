package io.github.disclosurereport.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs JavaScript with the Node of the machine. */
final class Node {

    private static final String COMMAND = "node";

    private Node() {}

    /** Without a Node the test is skipped and says so. */
    static void demand() throws InterruptedException {
        Program.demand(COMMAND);
    }

    /** What a script says of an input, with the script's own words if it fails. */
    static String run(Path folder, Path script, String argument, String input)
            throws IOException, InterruptedException {
        return Program.run(folder, input, List.of(COMMAND, script.toString(), argument));
    }
}
