package io.github.disclosurereport.formats.html.style;

import io.github.disclosurereport.formats.html.style.Declarations.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What the rules of a page's sheets say for an element, of each property what counts most. */
final class Rules {

    /** What is asked of a page altogether; for what is asked later nobody can tell. */
    private static final long MOST = 5_000_000;

    /** So many letters of selectors are read; after more nobody can tell of any element. */
    private static final long MOST_LETTERS = 1_000_000;

    /** What is deeper in a page is not asked for. */
    private static final int DEEPEST = 500;

    /** What is said of all elements that have a key. */
    private final Map<String, Map<String, Declared>> ofAll = new HashMap<>();

    /** Rules for some of those that have a key. */
    private final Map<String, List<Rule>> ofSome = new HashMap<>();

    /** Whether declarations matter that many selectors have in common. */
    private final Map<Declarations, Boolean> mattering = new HashMap<>();

    private final Chains chains = new Chains();
    private final Map<Asked, Boolean> answers = new HashMap<>();
    private int number;
    private long letters;
    private long spent;

    /** The value of a property, and how much it counts. */
    private record Declared(Value value, long weight) {

        static final long IMPORTANT = 1L << 62;

        /** What an element says itself counts more than any sheet. */
        static final long OWN = 1L << 61;

        private static final int MOST_RULES = 1 << 24;

        static Declared of(Value value, long weight) {
            return new Declared(value, weight + (value.isImportant() ? IMPORTANT : 0));
        }

        /** Among rules whose selectors count as much, the last counts most. */
        static long weight(Selector selector, int number) {
            return (long) selector.weight() * MOST_RULES + Math.min(number, MOST_RULES - 1);
        }

        Declared or(Declared other) {
            return other.weight >= weight ? other : this;
        }
    }

    /** A rule for some elements. */
    private record Rule(Selector selector, Declarations declarations, long weight) {}

    /** Adds a rule; most sheets have many that say nothing of what is asked for, and of these nothing is kept. */
    void add(String selectors, String body, Screens screens) {
        Declarations declarations = Declarations.of(body);
        if (declarations.values().isEmpty()) {
            return;
        }
        letters += selectors.length();
        chains.ask(selectors);
        if (!areTooMany()) {
            CssText.parts(selectors, ",").stream()
                    .flatMap(selector -> Selector.of(selector).stream())
                    .forEach(selector -> add(selector, declarations, screens == Screens.EVERY));
        }
    }

    private void add(Selector selector, Declarations declarations, boolean isForEvery) {
        Declarations meant = switch (selector.part()) {
            case BEFORE -> declarations.added(Declarations.BEFORE);
            case AFTER -> declarations.added(Declarations.AFTER);
            case ALL, BEGIN -> declarations;
        };
        boolean isClear = isForEvery && selector.isSure() && selector.part() != Selector.Part.BEGIN;
        Declarations kept = isClear ? meant : otherwise(meant);
        if (kept.values().isEmpty()) {
            return;
        }
        long weight = Declared.weight(selector, number++);
        if (selector.query().isEmpty()) {
            add(ofAll.computeIfAbsent(selector.key(), key -> new HashMap<>()), kept, weight);
        } else {
            ofSome.computeIfAbsent(selector.key(), key -> new ArrayList<>()).add(new Rule(selector, kept, weight));
        }
    }

    /** What declarations say where nobody can tell whether they are for an element. */
    private Declarations otherwise(Declarations declarations) {
        return declarations.isUnclear() || mattering.computeIfAbsent(declarations, Effects::matter)
                ? Declarations.NOT_CLEAR
                : declarations.picture();
    }

    private static void add(Map<String, Declared> said, Declarations declarations, long weight) {
        declarations
                .values()
                .forEach((property, value) -> said.merge(property, Declared.of(value, weight), Declared::or));
    }

    /** Whether there may be rules for an element without attributes. */
    boolean areFor(String tag) {
        return areTooMany() || ofAll.containsKey(tag) || ofSome.containsKey(tag) || ofSome.containsKey("*");
    }

    private boolean areTooMany() {
        return letters > MOST_LETTERS;
    }

    /** The number of an element's looks, and of all it is in, as far as rules ask for these. */
    int chain(Element element) {
        return chains.of(element).number();
    }

    /** Whether some rules may be for one element, and not for another that looks alike and is in such, by what stands beside it. */
    boolean tellApart(Element element) {
        return candidates(element, keys(element))
                .anyMatch(rule -> rule.selector().isAmongOthers());
    }

    /** The rules that may be for an element. */
    private Stream<Rule> candidates(Element element, List<String> keys) {
        KeySet around = chains.of(element).around();
        return keys.stream()
                .flatMap(key -> ofSome.getOrDefault(key, List.of()).stream())
                .filter(rule -> around.mayHold(rule.selector().around()));
    }

    /** What is said of an element, by the sheets and by itself. */
    Declarations of(Element element) {
        Map<String, Declared> said = new HashMap<>();
        List<String> keys = keys(element);
        keys.forEach(key -> ofAll.getOrDefault(key, Map.of())
                .forEach((property, declared) -> said.merge(property, declared, Declared::or)));
        List<Rule> candidates = candidates(element, keys).toList();
        if (!candidates.isEmpty()) {
            Reach reach = Reach.of(element);
            candidates.forEach(rule -> add(said, said(rule, element, reach), rule.weight()));
        }
        add(said, areTooMany() ? Declarations.NOT_CLEAR : Declarations.NONE, 0);
        add(said, Declarations.of(element.attr("style")), Declared.OWN);
        Map<String, Value> values = new HashMap<>();
        said.forEach((property, declared) -> values.put(property, declared.value()));
        return new Declarations(values);
    }

    private Declarations said(Rule rule, Element element, Reach reach) {
        if (spent > MOST || reach.depth() >= DEEPEST) {
            return otherwise(rule.declarations());
        }
        boolean isOne = rule.selector().isAmongOthers()
                ? isFor(rule, element, reach)
                : answers.computeIfAbsent(
                        new Asked(chain(element), rule.weight()), asked -> isFor(rule, element, reach));
        return isOne ? rule.declarations() : Declarations.NONE;
    }

    private boolean isFor(Rule rule, Element element, Reach reach) {
        spent += rule.selector().cost(reach.depth(), reach.others());
        return rule.selector().query().filter(query -> query.isFor(element)).isPresent();
    }

    /**
     * A rule that was asked for an element; the answer is that of all that look alike, and so does all they are in.
     *
     * @param chain the number of their looks
     * @param rule the weight of the rule, which no other has
     */
    private record Asked(int chain, long rule) {}

    /**
     * What may have to be looked at for an element.
     *
     * @param depth how many elements it is in
     * @param others how many stand in these
     */
    private record Reach(int depth, int others) {

        static Reach of(Element element) {
            int depth = 1;
            int others = 1;
            for (Element parent = element.parent(); parent != null && depth < DEEPEST; parent = parent.parent()) {
                depth++;
                others += parent.childNodeSize();
            }
            return new Reach(depth, others);
        }
    }

    /** What rules for an element may have as the key of their selectors. */
    private static List<String> keys(Element element) {
        String tag = element.normalName();
        if (element.attributesSize() == 0) {
            return List.of("*", tag);
        }
        List<String> keys = new ArrayList<>(List.of("*", tag));
        for (String name : element.classNames()) {
            String key = "." + name.toLowerCase(Locale.ROOT);
            keys.add(key);
            keys.add(tag + key);
        }
        for (Attribute attribute : element.attributes()) {
            keys.add("[" + attribute.getKey().toLowerCase(Locale.ROOT));
        }
        if (element.hasAttr("id")) {
            keys.add("#" + element.id());
        }
        return keys;
    }
}
