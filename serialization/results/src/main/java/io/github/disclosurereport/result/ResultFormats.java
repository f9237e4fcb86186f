package io.github.disclosurereport.result;

import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;

/** The kinds in which results can be written. Immutable. */
public final class ResultFormats {

    private final List<ResultWriter> writers;

    private ResultFormats(List<ResultWriter> writers) {
        this.writers = writers;
    }

    /** All kinds on the class path or module path. */
    public static ResultFormats standard() {
        return of(ServiceLoader.load(ResultWriter.class, ResultWriter.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** Only these kinds. */
    public static ResultFormats of(Collection<? extends ResultWriter> writers) {
        return new ResultFormats(List.copyOf(writers));
    }

    /** The names of the kinds. */
    public List<String> kinds() {
        return writers.stream().map(ResultWriter::kind).sorted().toList();
    }

    /**
     * The writer of a kind.
     *
     * @throws IllegalArgumentException if there is none; the message lists the kinds
     */
    public ResultWriter writer(String kind) {
        return writers.stream()
                .filter(writer -> writer.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind is named " + kind + "; known are " + kinds()));
    }
}
