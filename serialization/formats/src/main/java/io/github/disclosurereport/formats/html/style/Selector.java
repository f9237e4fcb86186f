package io.github.disclosurereport.formats.html.style;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the elements that a rule of a sheet is for.
 *
 * @param key what all of them have: {@code .class}, {@code tag.class}, {@code #id}, {@code tag}, {@code [attribute}, or
 *     nothing, {@code *}
 * @param query tells whether an element that has the key is one; empty if each is
 * @param around what elements around one of these surely have
 * @param weight how much the rule counts beside others
 * @param part what of the elements it is for
 * @param isSure whether these are the elements, and not only such as may be
 * @param steps how many conditions an element has to meet
 * @param isAmongOthers whether what stands beside an element counts
 */
record Selector(
        String key,
        Optional<Query> query,
        KeySet around,
        int weight,
        Part part,
        boolean isSure,
        int steps,
        boolean isAmongOthers) {

    /** What of an element. */
    enum Part {
        ALL,
        /** What is added in front. */
        BEFORE,
        /** What is added behind. */
        AFTER,
        /** Its first letters. */
        BEGIN
    }

    private static final int LONGEST = 500;

    /** So many times an attribute counts more than a tag, and an id more than that. */
    private static final int MORE = 1000;

    private static final Pattern SIMPLE =
            Pattern.compile("(?<tag>[a-z][a-z0-9]*)?(?:\\.(?<class>[\\w-]+))?", Pattern.CASE_INSENSITIVE);

    /** Tags, classes and ids, inside each other. */
    private static final Pattern PLAIN = Pattern.compile("ELEMENT(?:(?: ?> ?| )ELEMENT)*"
            .replace("ELEMENT", "(?:NAME(?:[.#]NAME)*|(?:[.#]NAME)+)")
            .replace("NAME", "[a-zA-Z][\\w-]*+"));

    private static final Pattern PART = Pattern.compile("(?i)::?(before|after|first-letter|first-line)$");
    private static final Pattern STRANGE = Pattern.compile("[{};@!]");
    private static final Pattern ARGUMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern BRACKET = Pattern.compile("\\[\\s*([\\w:-]+)[^\\]]*\\]");
    private static final Pattern PSEUDO = Pattern.compile(":([a-z-]+)");

    /** What counts as an attribute does; of others what stands in their brackets. */
    private static final Pattern COUNTED_PSEUDO = Pattern.compile(":(?!(?:is|not)(?![a-z-]))[a-z-]+");

    /** The states that an element is in only where somebody does something. */
    private static final Set<String> STATES =
            Set.of("hover", "active", "focus", "focus-within", "focus-visible", "visited", "target");

    private static final Set<String> KNOWN = Set.of(
            "first-child",
            "last-child",
            "nth-child",
            "nth-last-child",
            "first-of-type",
            "last-of-type",
            "nth-of-type",
            "nth-last-of-type",
            "only-child",
            "only-of-type",
            "root",
            "is",
            "not");

    /** What the engine of selectors reads otherwise than browsers do, or not at all. */
    private static final Pattern READ_OTHERWISE = Pattern.compile("[~|!]=|=[^\\]]*\\s[is]\\s*\\]|\\|| of ");

    private static final Pattern BESIDE = Pattern.compile("[+~]");
    private static final Pattern KEY = Pattern.compile("[.#]?[\\w-]+");
    private static final Pattern KEYS = Pattern.compile("[\\w-]*(?:[.#][\\w-]+)*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ID = Pattern.compile("#([\\w-]+)");
    private static final Pattern CLASS = Pattern.compile("\\.([\\w-]+)");
    private static final Pattern TAG = Pattern.compile("^([a-zA-Z][\\w-]*)");
    private static final Pattern TAGS = Pattern.compile("(?:^|[\\s>+~(,])[a-zA-Z]");

    /** The selector; empty if it is for no element as it is seen at first. */
    static Optional<Selector> of(String written) {
        String text = BLANKS.matcher(written.strip()).replaceAll(" ");
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher added = PART.matcher(text);
        Part part = text.indexOf(':') >= 0 && added.find() ? part(added.group(1).toLowerCase(Locale.ROOT)) : Part.ALL;
        String elements = part == Part.ALL ? text : text.substring(0, added.start());
        Matcher simple = SIMPLE.matcher(elements);
        if (simple.matches() && !elements.isEmpty()) {
            return Optional.of(simple(simple, part));
        }
        if (PLAIN.matcher(elements).matches()) {
            return Optional.of(plain(elements, part));
        }
        String asked = elements.isEmpty() ? "*" : elements.replace(":where(", ":is(");
        return asked.contains("::") || STRANGE.matcher(bare(asked)).find() ? Optional.empty() : complex(asked, part);
    }

    private static Part part(String name) {
        return name.equals("before") ? Part.BEFORE : name.equals("after") ? Part.AFTER : Part.BEGIN;
    }

    private static Selector simple(Matcher simple, Part part) {
        String ofClass = simple.group("class");
        String tag = simple.group("tag");
        int weight = (ofClass == null ? 0 : MORE) + (tag == null ? 0 : 1);
        String key = simple.group().toLowerCase(Locale.ROOT);
        return new Selector(key, Optional.empty(), KeySet.NONE, weight, part, true, 0, false);
    }

    private static Optional<Selector> complex(String asked, Part part) {
        if (PSEUDO.matcher(bare(asked)).results().anyMatch(state -> STATES.contains(state.group(1)))) {
            return Optional.empty();
        }
        boolean isKnown = PSEUDO.matcher(asked).results().allMatch(state -> KNOWN.contains(state.group(1)))
                && !READ_OTHERWISE.matcher(asked).find();
        Optional<Selector> known = isKnown ? parsed(asked, asked, part, true) : Optional.empty();
        return known.or(() -> parsed(relaxed(elements(asked)), asked, part, false));
    }

    private static Selector plain(String asked, Part part) {
        List<String> elements = elements(asked);
        KeySet around = keys(elements.subList(0, elements.size() - 1));
        int tags = (int) elements.stream()
                .filter(element -> Character.isLetter(element.charAt(0)))
                .count();
        int weight = (count('#', asked) * MORE + count('.', asked)) * MORE + tags;
        String key = key(elements.get(elements.size() - 1));
        return new Selector(key, Optional.of(Query.of(asked)), around, weight, part, true, elements.size(), false);
    }

    private static Optional<Selector> parsed(String query, String asked, Part part, boolean isSure) {
        if (query.isEmpty() || (query.equals("*") && !isSure)) {
            return Optional.empty();
        }
        int steps =
                1 + (int) asked.chars().filter(c -> " >+~:([".indexOf(c) >= 0).count();
        boolean isAmongOthers = asked.chars().anyMatch(c -> ":+~".indexOf(c) >= 0);
        List<String> elements = elements(query);
        KeySet around = elements.size() == 1 || BESIDE.matcher(query).find()
                ? KeySet.NONE
                : keys(elements.subList(0, elements.size() - 1));
        String key = key(elements.get(elements.size() - 1));
        return Query.read(query)
                .map(read -> new Selector(
                        key, Optional.of(read), around, weight(asked), part, isSure, steps, isAmongOthers));
    }

    /** What a selector says of each of the elements that it puts in relation, of those that it is for last. */
    private static List<String> elements(String selector) {
        List<String> elements = CssText.parts(selector, " >+~");
        elements.removeIf(String::isEmpty);
        return elements.isEmpty() ? List.of("") : elements;
    }

    /** The tags, classes and ids of some elements, as far as they are plainly said. */
    private static KeySet keys(List<String> elements) {
        KeySet keys = KeySet.NONE;
        for (String element : elements) {
            Matcher key = KEY.matcher(KEYS.matcher(element).matches() ? element : "");
            while (key.find()) {
                keys = keys.with(key.group());
            }
        }
        return keys;
    }

    /** How much work it is to ask for an element, by how many it is in, and how many others stand in these. */
    long cost(int depth, int others) {
        return (long) steps * (isAmongOthers ? others : depth);
    }

    /** Without what stands in brackets of functions and attributes. */
    private static String bare(String selector) {
        return withoutArguments(BRACKET.matcher(selector).replaceAll("[$1]"));
    }

    private static String withoutArguments(String selector) {
        String rest = selector;
        for (String before = ""; rest.indexOf('(') >= 0 && !before.equals(rest); ) {
            before = rest;
            rest = ARGUMENT.matcher(rest).replaceAll("");
        }
        return rest;
    }

    /** The tag, the classes, the id and the attributes of what a selector is for. */
    private static String relaxed(List<String> elements) {
        String subject = elements.get(elements.size() - 1);
        return PSEUDO.matcher(bare(subject)).replaceAll("").replace("&", "");
    }

    private static String key(String subject) {
        String bare = withoutArguments(subject);
        if (bare.indexOf('\\') >= 0) {
            return "*";
        }
        String outside = BRACKET.matcher(bare).replaceAll("");
        return first(ID, outside, id -> "#" + id)
                .or(() -> first(CLASS, outside, name -> "." + name.toLowerCase(Locale.ROOT)))
                .or(() -> first(TAG, outside, tag -> tag.toLowerCase(Locale.ROOT)))
                .or(() -> first(BRACKET, bare, name -> "[" + name.toLowerCase(Locale.ROOT)))
                .orElse("*");
    }

    private static Optional<String> first(Pattern pattern, String text, Function<String, String> key) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(key.apply(matcher.group(1))) : Optional.empty();
    }

    private static int weight(String selector) {
        String outside = BRACKET.matcher(selector).replaceAll("");
        int attributes = count(CLASS, outside) + count(BRACKET, selector) + count(COUNTED_PSEUDO, outside);
        return (count(ID, outside) * MORE + attributes) * MORE + count(TAGS, outside);
    }

    private static int count(char sign, String selector) {
        return (int) selector.chars().filter(c -> c == sign).count();
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }
}
