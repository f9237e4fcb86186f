package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.Edition;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an edition of the form counts, by the words for it. Immutable. */
final class Topics {

    private static final List<Topics> OF_EDITIONS =
            Arrays.stream(Edition.values()).map(Topics::new).toList();

    private final RequestTopic requests;
    private final Map<Meaning, Optional<Topic>> topics = new EnumMap<>(Meaning.class);

    private Topics(Edition edition) {
        Cells cells = Cells.of(edition);
        requests = new RequestTopic(cells);
        for (Meaning meaning : Meaning.values()) {
            topics.put(meaning, topic(meaning, cells));
        }
    }

    static Topics of(Edition edition) {
        return OF_EDITIONS.get(edition.ordinal());
    }

    private Optional<Topic> topic(Meaning meaning, Cells cells) {
        return switch (meaning) {
            case REQUESTS -> Optional.of(requests);
            case RECONSIDERATION, LITIGATION, LITIGATION_DIRECT, LITIGATION_AFTER -> Optional.of(new CaseTopic());
            case RULES, NORMATIVE_DOCUMENTS -> Optional.of(new DocumentTopic(cells));
            case LICENSES, PENALTIES, COMPULSION, FEES -> Optional.of(new DecisionTopic(cells));
            case PROCUREMENT -> Optional.of(new ProcurementTopic(cells));
            case INFORMATION_FEE -> Optional.of(new FeeTopic(cells));
            default -> Optional.empty();
        };
    }

    RequestTopic requests() {
        return requests;
    }

    /** What words that have a meaning speak of; empty if the form does not count it. */
    Optional<Topic> of(Meaning meaning) {
        return topics.getOrDefault(meaning, Optional.empty());
    }
}
