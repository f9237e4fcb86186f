package io.github.disclosurereport.cli;

import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Reads what the caller names: a file, or {@code -} for what comes in. */
final class Documents {

    static final String STANDARD_INPUT = "-";

    private final InputStream in;
    private final Words words;
    private final ReportFormats formats = ReportFormats.standard();

    Documents(InputStream in, Words words) {
        this.in = in;
        this.words = words;
    }

    ReportFormats formats() {
        return formats;
    }

    /**
     * Refuses a kind that nobody knows.
     *
     * @param known the kinds that can be read, or those that can be written
     * @throws UnusableException if it is not one of them
     */
    void requireKnown(String kind, List<String> known) throws UnusableException {
        if (!known.contains(kind)) {
            throw new UnusableException(words.say("error.unknownKind", kind, words.list(known)));
        }
    }

    /**
     * Reads the report that a document holds.
     *
     * @param kind the kind to read it as, a known one; empty to tell it from the content
     * @throws UnusableException if it is no report
     */
    ReadResult read(Document document, Optional<String> kind) throws UnusableException {
        try {
            return kind.isPresent() ? formats.read(document, kind.get()) : formats.read(document);
        } catch (NotAReportException e) {
            throw words.unusable(document.name(), e.message(words.language()));
        }
    }

    /**
     * The documents that a file holds: itself, or each report of an array or of lines.
     *
     * @throws UnusableException if it cannot be read, or is larger than can be read
     */
    List<Document> open(String file) throws UnusableException {
        try {
            return formats.open(new Document(file, bytes(file)));
        } catch (NotAReportException e) {
            throw words.unusable(file, e.message(words.language()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw unusable(file, e);
        }
    }

    private byte[] bytes(String file) throws UnusableException {
        int most = Limits.STANDARD.bytes() + 1;
        if (!file.equals(STANDARD_INPUT)) {
            return InputFile.bytes(file, most, words);
        }
        try {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw words.unusable(file, words.say("error.unreadable", String.valueOf(e.getMessage())));
        }
    }

    /** What nobody foresaw. */
    UnusableException unusable(String file, Throwable e) {
        return words.unusable(file, e instanceof Error ? words.say("error.exhausted") : words.say("error.internal", e));
    }
}
