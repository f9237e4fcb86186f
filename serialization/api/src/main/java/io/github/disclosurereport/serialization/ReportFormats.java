package io.github.disclosurereport.serialization;

import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.ReadResult;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** The kinds of documents that can be read and written, and of containers that can be opened. Immutable. */
public final class ReportFormats {

    /** How many bytes of a document tell its kind. */
    public static final int HEAD = 4096;

    private final List<ReportReader> readers;
    private final List<ReportWriter> writers;
    private final List<Container> containers;
    private final Limits limits;

    private ReportFormats(
            List<ReportReader> readers, List<ReportWriter> writers, List<Container> containers, Limits limits) {
        this.readers = readers;
        this.writers = writers;
        this.containers = containers;
        this.limits = limits;
    }

    /** All kinds on the class path or module path. */
    public static ReportFormats standard() {
        return of(load(ReportReader.class), load(ReportWriter.class), load(Container.class));
    }

    private static <S> List<S> load(Class<S> service) {
        return ServiceLoader.load(service, service.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** Only these kinds, and no containers. */
    public static ReportFormats of(
            Collection<? extends ReportReader> readers, Collection<? extends ReportWriter> writers) {
        return of(readers, writers, List.of());
    }

    /** Only these kinds. */
    public static ReportFormats of(
            Collection<? extends ReportReader> readers,
            Collection<? extends ReportWriter> writers,
            Collection<? extends Container> containers) {
        return new ReportFormats(List.copyOf(readers), List.copyOf(writers), List.copyOf(containers), Limits.STANDARD);
    }

    /** The same kinds, read within other limits. */
    public ReportFormats with(Limits other) {
        return new ReportFormats(readers, writers, containers, other);
    }

    /** The kinds that can be read. */
    public List<String> readable() {
        return readers.stream().map(ReportReader::kind).sorted().toList();
    }

    /** The kinds that can be written. */
    public List<String> writable() {
        return writers.stream().map(ReportWriter::kind).sorted().toList();
    }

    /**
     * Whether a document is of a kind that can be read or opened: by its first {@link #HEAD} bytes, and where these leave it
     * open, as those of plain text do, by the extension of its name. What kinds of files a folder holds, say, is told so.
     */
    public boolean recognizes(Document document) {
        byte[] head = document.head(HEAD);
        boolean isOpened = containers.stream()
                .anyMatch(container -> container.sureness(head).compareTo(Sureness.POSSIBLE) > 0);
        return isOpened
                || readers.stream().anyMatch(reader -> switch (reader.sureness(head)) {
                    case CERTAIN -> true;
                    case LIKELY, POSSIBLE ->
                        document.name().toLowerCase(Locale.ROOT).endsWith("." + reader.kind());
                    case NO -> false;
                });
    }

    /**
     * Reads the report that a file holds; its kind is told from its content.
     *
     * @throws IOException if the file cannot be read
     * @throws NotAReportException if it is something else than this report, or holds several documents
     */
    public ReadResult read(Path file) throws IOException {
        return read(document(file));
    }

    /** Reads the report that a file holds as of a kind. */
    public ReadResult read(Path file, String kind) throws IOException {
        return read(document(file), kind);
    }

    /** Reads the report that a document holds; its kind is told from its content. */
    public ReadResult read(byte[] bytes, String name) {
        return read(new Document(name, bytes));
    }

    /** Reads the report that a document holds as of a kind. */
    public ReadResult read(byte[] bytes, String name, String kind) {
        return read(new Document(name, bytes), kind);
    }

    /**
     * Reads the report that a document holds; its kind is told from its content.
     *
     * @throws NotAReportException if it is something else than this report, or holds several documents: {@link #open} gives
     *     each
     */
    public ReadResult read(Document document) {
        return naming(document, () -> {
            Document only = only(document);
            return read(only, surest(only));
        });
    }

    /** Reads the report that a document holds as of a kind. */
    public ReadResult read(Document document, String kind) {
        ReportReader reader = reader(kind);
        return naming(document, () -> read(only(document), reader));
    }

    /** Who reads many documents wants to know which of them is no report. */
    private static <T> T naming(Document document, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (NotAReportException e) {
            throw e.of(document.name());
        }
    }

    private ReadResult read(Document document, ReportReader reader) {
        try {
            return reader.read(document, limits);
        } catch (NotAReportException e) {
            throw Declined.because(document).orElse(e);
        }
    }

    private Optional<ReadResult> readIfReport(Document document, Sureness below) {
        try {
            return surest(document, below).map(reader -> reader.read(document, limits));
        } catch (NotAReportException e) {
            return Optional.empty();
        }
    }

    /**
     * The documents that a file holds, such as the reports of an array; a file that is no container is one document.
     *
     * @throws IOException if the file cannot be read
     * @throws NotAReportException if it is larger than a limit, or holds more documents than parts
     */
    public List<Document> documents(Path file) throws IOException {
        return open(document(file));
    }

    /**
     * The documents that a document holds; one that is no container, or an empty one, holds itself.
     *
     * <p>Of a document that is no report, such as a web archive or an answer of a portal, these are the reports in it.
     *
     * @throws NotAReportException if it is larger than a limit, or holds more documents than parts
     */
    public List<Document> open(Document document) {
        return naming(document, () -> {
            NotAReportException.checkSize(document, limits);
            return new Opening(containers, limits, this::readIfReport).open(document);
        });
    }

    private Document only(Document document) {
        List<Document> documents = open(document);
        if (documents.size() > 1) {
            throw new NotAReportException(
                    "含有 " + documents.size() + " 份文件，请逐份读取（ReportFormats.open）",
                    documents.size() + " documents in one: ReportFormats.open gives each of them");
        }
        return documents.get(0);
    }

    private Document document(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Math.max(limits.bytes(), limits.bytes() + 1));
            return new Document(String.valueOf(file.getFileName()), bytes);
        }
    }

    private ReportReader surest(Document document) {
        if (readers.isEmpty()) {
            throw new IllegalStateException(
                    "There is no reader: put disclosure-report-formats on the class path or the module path");
        }
        return surest(document, Sureness.NO)
                .orElseThrow(() -> Declined.because(document)
                        .orElseGet(() -> new NotAReportException(
                                "无法识别的文件种类，能读取的有 " + String.join("、", readable()),
                                "none of the kinds that can be read: " + String.join(", ", readable()))));
    }

    private Optional<ReportReader> surest(Document document, Sureness below) {
        byte[] head = document.head(HEAD);
        return readers.stream()
                .filter(reader -> reader.sureness(head).compareTo(below) > 0)
                .max(Comparator.comparing(reader -> reader.sureness(head)));
    }

    /**
     * The reader of a kind.
     *
     * @throws IllegalArgumentException if there is none; the message lists the kinds
     */
    public ReportReader reader(String kind) {
        return named(kind, readers, ReportReader::kind, readable());
    }

    /**
     * The writer of a kind.
     *
     * @throws IllegalArgumentException if there is none; the message lists the kinds
     */
    public ReportWriter writer(String kind) {
        return named(kind, writers, ReportWriter::kind, writable());
    }

    private static <F> F named(String kind, List<F> formats, Function<F, String> name, List<String> known) {
        return formats.stream()
                .filter(format -> name.apply(format).equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind is named " + kind + "; known are " + known));
    }

    /**
     * Writes a report to a file; its kind is told from the name's extension.
     *
     * <p>The file is written beside its place and then moved there, so that it is whole or not there. A link is followed;
     * what is no regular file, such as a pipe, is written into.
     *
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if no writer has the extension for its kind
     */
    public void write(AnnualReport report, Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (name.indexOf('.') < 0) {
            throw new IllegalArgumentException(name + " has no extension that names a kind; known are " + writable());
        }
        write(report, file, name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** Writes a report to a file as of a kind, as {@link #write(AnnualReport, Path)} does. */
    public void write(AnnualReport report, Path file, String kind) throws IOException {
        ReportWriter writer = writer(kind);
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException(file + " is a directory");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (OutputStream out = Files.newOutputStream(target)) {
                writer.write(report, out);
            }
            return;
        }
        Path directory = target.getParent();
        if (directory == null) {
            throw new IOException(file + " is a directory");
        }
        if (!Files.isDirectory(directory)) {
            throw new NoSuchFileException(directory.toString(), null, "no such folder to write into: make it first");
        }
        Path temporary = directory.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                writer.write(report, out);
            }
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
