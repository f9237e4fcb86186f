package io.github.disclosurereport.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Starts the command. */
public final class Main {

    private Main() {}

    /** Runs the command on UTF-8, whatever the locale, and exits with its code. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = new Disclosure(new Terminal(System.in, out, err)).run(args);
        out.flush();
        boolean isLost = out.checkError();
        if (isLost) {
            err.println("disclosure: standard output cannot be written");
        }
        System.exit(isLost ? Disclosure.UNUSABLE : code);
    }
}
