package io.github.disclosurereport.validation.written;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A part of a pattern: words as they are, or a hole. */
sealed interface Part {

    String write(Writing writing);

    /** A hole by what stands in it. */
    static Part hole(String text) {
        int blank = text.indexOf(' ');
        String kind = blank < 0 ? "" : text.substring(0, blank);
        String rest = text.substring(blank + 1);
        return switch (kind) {
            case "约" -> new About(Amount.parse(rest));
            case "占" -> Share.parse(rest, false);
            case "增" -> Share.parse(rest, true);
            case "列" -> new Listing(List.of(rest.split(",", -1)), "件", false);
            case "列起" -> new Listing(List.of(rest.split(",", -1)), "起", false);
            case "全列" -> new Listing(List.of(rest.split(",", -1)), "件", true);
            default -> text.startsWith("#") ? Any.parse(text.substring(1)) : new Named(text, Amount.parse(text));
        };
    }

    /** Words. */
    record Words(String text) implements Part {

        @Override
        public String write(Writing writing) {
            return text;
        }
    }

    /** A word about the organ, a pattern of a group, or a figure. */
    record Named(String name, Amount amount) implements Part {

        @Override
        public String write(Writing writing) {
            return amount.in(writing.facts()).map(writing::print).orElseGet(() -> writing.word(name));
        }
    }

    /** A figure, not exactly. */
    record About(Amount amount) implements Part {

        private static final BigDecimal MANY = BigDecimal.valueOf(10_000);

        @Override
        public String write(Writing writing) {
            BigDecimal exact = writing.amount(amount);
            boolean isMany = exact.compareTo(MANY) >= 0;
            int places = exact.precision() - exact.scale() - 2;
            if (places <= 0) {
                return writing.print(exact);
            }
            boolean isLess = writing.random().nextInt(3) > 0;
            BigDecimal round = exact.setScale(-places, isLess ? RoundingMode.FLOOR : RoundingMode.CEILING);
            if (round.compareTo(exact) == 0) {
                return writing.print(exact);
            }
            String printed = isMany
                    ? round.movePointLeft(4).stripTrailingZeros().toPlainString() + "万"
                    : writing.print(new BigDecimal(round.toBigInteger()));
            return isLess ? printed + (writing.random().nextBoolean() ? "余" : "多") : "近" + printed;
        }
    }

    /** What part an amount is of another, or by what part it is more or less. */
    record Share(Amount part, Amount whole, boolean isGrowth) implements Part {

        static Share parse(String text, boolean isGrowth) {
            String[] amounts = text.split("/", -1);
            return new Share(Amount.parse(amounts[0]), Amount.parse(amounts[1]), isGrowth);
        }

        @Override
        public String write(Writing writing) {
            BigDecimal base = writing.amount(whole);
            BigDecimal of = writing.amount(part);
            BigDecimal measured = isGrowth ? of.subtract(base).abs() : of;
            BigDecimal percent =
                    measured.movePointRight(2).divide(base, 1 + writing.random().nextInt(2), RoundingMode.HALF_UP);
            return percent.stripTrailingZeros().toPlainString() + "%";
        }
    }

    /** Figures with their names, those that are 0 only if all are wanted. */
    record Listing(List<String> names, String unit, boolean hasZeros) implements Part {

        @Override
        public String write(Writing writing) {
            String separator = writing.random().nextBoolean() ? "、" : "，";
            return names.stream()
                    .filter(name -> hasZeros || writing.figure(name).signum() > 0)
                    .map(name -> writing.word("叫 " + name) + writing.print(writing.figure(name)) + writing.word(unit))
                    .collect(Collectors.joining(separator));
        }
    }

    /** Any number between two. */
    record Any(int least, int most) implements Part {

        static Any parse(String text) {
            int[] limits = Arrays.stream(text.split("-", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            return new Any(limits[0], limits[1]);
        }

        @Override
        public String write(Writing writing) {
            return Integer.toString(least + writing.random().nextInt(most - least + 1));
        }
    }
}
