package io.github.disclosurereport.formats.html.style;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** A selector on its way to the engine of selectors, which reads it when it is first asked: most are never. */
final class Query {

    private final String selector;
    private @Nullable Evaluator evaluator;

    private Query(String selector) {
        this.selector = selector;
    }

    /** Of a selector that can be read without doubt. */
    static Query of(String selector) {
        return new Query(selector);
    }

    /** Of any selector; empty if it cannot be read. */
    static Optional<Query> read(String selector) {
        Query query = new Query(selector);
        try {
            query.evaluator();
            return Optional.of(query);
        } catch (IllegalStateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isFor(Element element) {
        return evaluator().matches(element.root(), element);
    }

    private Evaluator evaluator() {
        Evaluator known = evaluator;
        if (known == null) {
            known = QueryParser.parse(selector);
            evaluator = known;
        }
        return known;
    }
}
