package io.github.disclosurereport.cli;

import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.ReportFormats;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that a call names: those it names itself, and the reports in the folders that it names. */
final class Folders {

    private static final String HIDDEN = ".";

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
            throw new UnusableException(words.say("error.file", name, words.say("error.folderUnreadable")));
        }
        List<NamedFile> readable = all.stream()
                .filter(this::isReadable)
                .map(file -> new NamedFile(file.toString(), folder.relativize(file)))
                .toList();
        if (readable.isEmpty()) {
            throw new UnusableException(words.say("error.file", name, words.say("error.emptyFolder")));
        }
        tellPassedOver(name, all.stream().filter(file -> !isReadable(file)).toList());
        return readable;
    }

    /** No link is followed, so that there is no circle and no way out of the folder. */
    private static void collect(Path folder, List<Path> files) throws IOException {
        List<Path> children;
        try (Stream<Path> listed = Files.list(folder)) {
            children = listed.filter(child -> !fileName(child).startsWith(HIDDEN) && !Files.isSymbolicLink(child))
                    .sorted()
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

    /** A file that cannot even be opened is told of when its turn comes. */
    private boolean isReadable(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return formats.recognizes(new Document(fileName(file), in.readNBytes(ReportFormats.HEAD)));
        } catch (IOException e) {
            return true;
        }
    }

    private void tellPassedOver(String folder, List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        Map<String, Long> kinds =
                files.stream().collect(Collectors.groupingBy(Folders::extension, TreeMap::new, Collectors.counting()));
        String listed = kinds.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(words.say("check.and")));
        terminal.tell(words.say("folder.passedOver", folder, files.size(), listed));
    }

    private static String extension(Path file) {
        String name = fileName(file);
        return name.indexOf('.') < 0 ? "-" : name.substring(name.lastIndexOf('.'));
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }
}
