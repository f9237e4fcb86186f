package io.github.disclosurereport.cli;

import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.serialization.bytes.FileKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that a call names: those it names itself, and the reports in the folders that it names. */
final class Folders {

    private static final String HIDDEN = ".";

    /** What files are called in which reports are published, or kept, beside those that are called as the kind that is read. */
    private static final Set<String> DOCUMENTS = Set.of(
            "htm", "mht", "mhtml", "eml", "jsonl", "ndjson", "pdf", "doc", "docx", "wps", "xls", "xlsx", "et", "ofd");

    private final Terminal terminal;
    private final ReportFormats formats;
    private final Words words;

    Folders(Terminal terminal, ReportFormats formats, Words words) {
        this.terminal = terminal;
        this.formats = formats;
        this.words = words;
    }

    /** The files in the order of the call, and those of a folder in the order of their names, each under its path. */
    List<NamedFile> files(List<String> named) throws UnusableException {
        List<NamedFile> files = new ArrayList<>();
        for (String name : named) {
            if (isFolder(name)) {
                files.addAll(inFolder(name));
            } else {
                files.add(NamedFile.of(name));
            }
        }
        return files;
    }

    private static boolean isFolder(String name) {
        try {
            return !name.equals(Documents.STANDARD_INPUT) && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private List<NamedFile> inFolder(String name) throws UnusableException {
        Path folder = Path.of(name);
        List<Path> all = new ArrayList<>();
        try {
            collect(folder, all);
        } catch (IOException e) {
            throw words.unusable(name, words.say("error.folderUnreadable"));
        }
        Map<Boolean, List<Path>> files = all.stream().collect(Collectors.partitioningBy(this::mayBeReport));
        List<NamedFile> reports = files.getOrDefault(true, List.of()).stream()
                .map(file -> new NamedFile(file.toString(), folder.relativize(file)))
                .toList();
        if (reports.isEmpty()) {
            throw words.unusable(name, words.say("error.emptyFolder"));
        }
        tellPassedOver(name, files.getOrDefault(false, List.of()));
        return reports;
    }

    /** No link is followed, so that there is no circle and no way out of the folder. */
    private static void collect(Path folder, List<Path> files) throws IOException {
        List<Path> children;
        try (Stream<Path> listed = Files.list(folder)) {
            children = listed.filter(child -> !fileName(child).startsWith(HIDDEN) && !Files.isSymbolicLink(child))
                    .sorted(Comparator.comparing(Folders::fileName, new NaturalOrder()))
                    .toList();
        }
        for (Path child : children) {
            if (Files.isDirectory(child)) {
                collect(child, files);
            } else if (Files.isRegularFile(child)) {
                files.add(child);
            }
        }
    }

    /**
     * Whether somebody may take a file for a report: one that can be read, and one that should be such a file or is a document
     * of another kind. What is wrong with these, as with one that cannot even be opened, is told when its turn comes.
     */
    private boolean mayBeReport(Path file) {
        String extension = extension(file).toLowerCase(Locale.ROOT);
        if (DOCUMENTS.contains(extension) || formats.readable().contains(extension)) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(ReportFormats.HEAD);
            return formats.recognizes(new Document(fileName(file), head))
                    || FileKind.of(head).filter(FileKind::isDocument).isPresent();
        } catch (IOException e) {
            return true;
        }
    }

    private void tellPassedOver(String folder, List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        Map<String, Long> kinds =
                files.stream().collect(Collectors.groupingBy(Folders::kind, TreeMap::new, Collectors.counting()));
        List<String> listed = kinds.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .toList();
        terminal.tell(words.say("folder.passedOver", folder, files.size(), words.list(listed)));
    }

    /** What files are counted by: {@code .png}. */
    private static String kind(Path file) {
        String extension = extension(file);
        return extension.isEmpty() ? "-" : "." + extension;
    }

    private static String extension(Path file) {
        String name = fileName(file);
        return name.indexOf('.') < 0 ? "" : name.substring(name.lastIndexOf('.') + 1);
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }
}
