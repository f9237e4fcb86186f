package io.github.disclosurereport.result.html;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Text that waits for what goes before it, in a temporary file that only its owner can read and that is gone afterwards. */
final class Spool implements Closeable {

    private final FileChannel file;
    private final Writer writer;

    Spool() throws IOException {
        Path path = Files.createTempFile("disclosure", ".html");
        file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        writer = new OutputStreamWriter(Channels.newOutputStream(file), StandardCharsets.UTF_8);
    }

    void append(String text) throws IOException {
        writer.write(text);
        writer.flush();
    }

    /** Writes all of it. */
    void transferTo(OutputStream out) throws IOException {
        file.position(0);
        Channels.newInputStream(file).transferTo(out);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
