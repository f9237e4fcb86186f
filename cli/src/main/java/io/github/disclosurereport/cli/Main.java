package io.github.disclosurereport.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Starts the command. */
public final class Main {

    private Main() {}

    /** Runs the command on UTF-8, whatever the locale, and exits with its code. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new Outlet(new FileOutputStream(FileDescriptor.out))),
                false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Disclosure(new Terminal(System.in, out, err)).run(args));
    }
}
