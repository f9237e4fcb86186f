package io.github.disclosurereport.validation.written;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures added and subtracted: 新收+上年结转, or a number. */
record Amount(List<Term> terms) {

    private static final Pattern TERM = Pattern.compile("([+-]?)([^+-]+)");

    /** A figure, or a number, and whether it is subtracted. */
    private record Term(String name, boolean isSubtracted) {

        Optional<BigDecimal> in(Facts facts) {
            Optional<BigDecimal> number =
                    Character.isDigit(name.charAt(0)) ? Optional.of(new BigDecimal(name)) : facts.figure(name);
            return isSubtracted ? number.map(BigDecimal::negate) : number;
        }
    }

    static Amount parse(String text) {
        List<Term> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(text);
        while (matcher.find()) {
            terms.add(new Term(matcher.group(2), matcher.group(1).equals("-")));
        }
        return new Amount(List.copyOf(terms));
    }

    /** How much it is; empty if one of the figures is not there. */
    Optional<BigDecimal> in(Facts facts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            Optional<BigDecimal> number = term.in(facts);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(number.get());
        }
        return Optional.of(sum);
    }
}
