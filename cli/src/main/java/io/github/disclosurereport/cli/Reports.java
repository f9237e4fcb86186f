package io.github.disclosurereport.cli;

import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.source.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the reports in files and folders, all as one kind if the call says which. */
final class Reports {

    private final Documents documents;
    private final Folders folders;
    private final Optional<String> kind;

    Reports(Documents documents, Folders folders, Optional<String> kind) {
        this.documents = documents;
        this.folders = folders;
        this.kind = kind;
    }

    /** The files that are named, and those in folders that are. */
    List<NamedFile> files(List<String> named) throws UnusableException {
        return folders.files(named);
    }

    List<Document> open(String file) throws UnusableException {
        return documents.open(file);
    }

    ReadResult read(Document document) throws UnusableException {
        return documents.read(document, kind);
    }

    /**
     * All reports in a file.
     *
     * @throws UnusableException if one of them cannot be used, for whatever reason
     */
    List<ReadResult> in(String file) throws UnusableException {
        List<ReadResult> reads = new ArrayList<>();
        for (Document document : open(file)) {
            try {
                reads.add(read(document));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                throw documents.unusable(document.name(), e);
            }
        }
        return reads;
    }
}
