package io.github.disclosurereport.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files of a folder into which reports are written, each named after the file that it was in. */
final class Outputs {

    private final Path folder;
    private final String kind;
    private final Words words;

    /** How many files have a name without regard to its extension, and to small and capital letters. */
    private final Map<String, Long> namesakes;

    private final Set<String> given = new HashSet<>();

    Outputs(List<NamedFile> files, Path folder, String kind, Words words) {
        this.folder = folder;
        this.kind = kind;
        this.words = words;
        this.namesakes = files.stream()
                .map(file -> folded(stem(file.inside())))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /**
     * Where a document of a file goes: {@code a.html} to {@code a.json}, and to {@code a.html.json} where there is an
     * {@code a.txt}, too.
     *
     * @param name the document's name: the file's, and what tells it from the others in the file
     * @throws UnusableException if another one has gone there in this call
     */
    Path path(NamedFile file, String name) throws UnusableException {
        Path stem = stem(file.inside());
        Path base = namesakes.getOrDefault(folded(stem), 0L) > 1 ? file.inside() : stem;
        String part = name.substring(file.name().length()).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        Path path = folder.resolve(base + part + "." + kind);
        if (!given.add(folded(path))) {
            throw words.unusable(name, words.say("error.sameOutput", path));
        }
        return path;
    }

    private static Path stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? file.resolveSibling(name.substring(0, dot)) : file;
    }

    private static String folded(Path path) {
        return path.toString().toLowerCase(Locale.ROOT);
    }
}
