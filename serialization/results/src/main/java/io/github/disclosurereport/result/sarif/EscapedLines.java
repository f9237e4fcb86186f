package io.github.disclosurereport.result.sarif;

import io.github.disclosurereport.text.Steering;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Lines of JSON in UTF-8 in which nothing steers a terminal; closing it leaves the stream open. */
final class EscapedLines extends Writer {

    private final Writer out;

    EscapedLines(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    @Override
    public void write(char[] letters, int from, int count) throws IOException {
        int begin = from;
        for (int at = from; at < from + count; at++) {
            if (letters[at] == '\n') {
                escape(letters, begin, at);
                out.write('\n');
                begin = at + 1;
            }
        }
        escape(letters, begin, from + count);
    }

    private void escape(char[] letters, int from, int to) throws IOException {
        out.write(Steering.escaped(new String(letters, from, to - from)));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
