package io.github.disclosurereport.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What one call of the command did.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it said on standard error
 */
record Call(int code, String out, String err) {

    private static final Path REPORTS = Path.of("..", "examples", "reports");

    static Call of(String... arguments) {
        return with("", arguments);
    }

    /** With something on standard input. */
    static Call with(String input, String... arguments) {
        return with(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    static Call with(InputStream input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                input,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        int code = new Disclosure(terminal).run(arguments);
        return new Call(code, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** A sample report of the examples. */
    static String sample(String name) {
        return REPORTS.resolve(name).toString();
    }
}
