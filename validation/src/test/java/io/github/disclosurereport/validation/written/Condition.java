package io.github.disclosurereport.validation.written;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must hold for a sentence to be true: 结转=0, 新收>1, or of what level the organ is: 级=政府. */
sealed interface Condition {

    Pattern COMPARISON = Pattern.compile("(.+?)([=<>])(.+)");
    String LEVEL = "级";

    boolean holds(Writing writing);

    /** Two amounts that compare so. */
    record Comparison(Amount left, char sign, Amount right) implements Condition {

        @Override
        public boolean holds(Writing writing) {
            Optional<BigDecimal> first = left.in(writing.facts());
            Optional<BigDecimal> second = right.in(writing.facts());
            return first.isPresent() && second.isPresent() && holds(first.get().compareTo(second.get()));
        }

        private boolean holds(int order) {
            return switch (sign) {
                case '<' -> order < 0;
                case '>' -> order > 0;
                default -> order == 0;
            };
        }
    }

    /** The organ is of a level. */
    record OfLevel(String level) implements Condition {

        @Override
        public boolean holds(Writing writing) {
            return writing.word(LEVEL).equals(level);
        }
    }

    /** All of a list, separated by commas. */
    static List<Condition> parse(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(", ", -1)).map(Condition::one).toList();
    }

    private static Condition one(String text) {
        Matcher matcher = COMPARISON.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No condition: " + text);
        }
        return matcher.group(1).equals(LEVEL)
                ? new OfLevel(matcher.group(3))
                : new Comparison(
                        Amount.parse(matcher.group(1)), matcher.group(2).charAt(0), Amount.parse(matcher.group(3)));
    }
}
