package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.PartCount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The parts of a document of which each is a document of its own, as they are found. */
final class JsonParts {

    private final Document whole;
    private final byte[] bytes;
    private final PartCount count;
    private final Utf8Places places;
    private final List<Document> documents = new ArrayList<>();

    JsonParts(Document whole, byte[] bytes, Limits limits) {
        this.whole = whole;
        this.bytes = bytes;
        this.count = new PartCount(limits);
        this.places = new Utf8Places(bytes, whole.begin());
    }

    /** Adds what stands from a position up to another. */
    void add(int from, int to) {
        count.add(1);
        String name = whole.name() + "#" + (documents.size() + 1);
        documents.add(new Document(name, Arrays.copyOfRange(bytes, from, to), places.at(from)));
    }

    List<Document> documents() {
        return List.copyOf(documents);
    }

    /** Makes parsers that only pass over values: how many tokens each has is not their concern. */
    static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(1 + limits.nesting())
                        .maxNumberLength(JsonReader.LONGEST_NUMBER)
                        .build())
                .build();
    }
}
