package io.github.disclosurereport.result.html;

import io.github.disclosurereport.form.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What the marks in a report mean, as far as it has them. */
final class Legend {

    /** The classes of marked fields, each with a sign that tells it without its colour. */
    private enum Kind {
        UNEQUAL("≠", PageWords.UNEQUAL_MARK),
        PART("+", PageWords.PART_MARK),
        PROPOSED("→", PageWords.PROPOSED_MARK),
        WRONG("!", PageWords.WRONG_MARK),
        UNKNOWN("a", PageWords.UNKNOWN_MARK);

        private final String sign;
        private final PageWords words;

        Kind(String sign, PageWords words) {
            this.sign = sign;
            this.words = words;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Legend() {}

    static Optional<Element> of(Element article, Language language) {
        Element legend = new Element("p").addClass("legend");
        Stream.of(Kind.values())
                .filter(kind -> !article.select("td." + kind.key()).isEmpty())
                .forEach(kind -> legend.appendElement("span")
                        .appendElement("i")
                        .addClass("sample " + kind.key())
                        .text(kind.sign)
                        .after(" " + kind.words.in(language)));
        return legend.children().isEmpty() ? Optional.empty() : Optional.of(legend);
    }
}
