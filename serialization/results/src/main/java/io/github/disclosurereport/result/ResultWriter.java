package io.github.disclosurereport.result;

import io.github.disclosurereport.form.Language;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes what was found in one file or in many. Writers are immutable; the same results give the same bytes.
 *
 * <p>Found as a service by {@link ResultFormats#standard()}.
 */
public interface ResultWriter {

    /** The name of the kind: {@code text}. */
    String kind();

    /** Begins to write to a stream in UTF-8, with words in a language. */
    Results begin(OutputStream out, Language language);

    /** Results as they come, file by file; closing them ends them and leaves the stream open. */
    interface Results extends Closeable {

        /**
         * Writes a file, whole, before the next is asked for.
         *
         * @throws IOException if the stream cannot take it
         */
        void add(Checked checked) throws IOException;
    }
}
