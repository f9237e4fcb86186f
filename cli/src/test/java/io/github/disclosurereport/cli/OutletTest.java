package io.github.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What becomes of what is printed where it cannot be. */
class OutletTest {

    @Test
    void a_reader_who_has_seen_enough_is_no_error() {
        assertThat(printInto("Broken pipe")).isZero();
    }

    @Test
    void a_full_disk_is_one() {
        assertThat(printInto("No space left on device")).isEqualTo(2);
    }

    private static int printInto(String failure) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        PrintStream out = new PrintStream(new Outlet(failing), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Disclosure(new Terminal(new ByteArrayInputStream(new byte[0]), out, err)).run("rules");
    }
}
