package io.github.disclosurereport.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Takes what the command prints until nobody reads it any more, as in {@code | head}: that is no error. */
final class Outlet extends OutputStream {

    private final OutputStream out;
    private boolean isClosed;

    Outlet(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (isClosed) {
            return;
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            if (!isOfPipe(e)) {
                throw e;
            }
            isClosed = true;
        }
    }

    /** Java has no type for it, only what the system says: Broken pipe, The pipe is being closed, 管道正在被关闭. */
    private static boolean isOfPipe(IOException e) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return said.contains("pipe") || said.contains("管道");
    }
}
