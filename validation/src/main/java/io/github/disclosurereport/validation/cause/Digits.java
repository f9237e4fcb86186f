package io.github.disclosurereport.validation.cause;

/** What may happen to the digits of one figure while it is typed. */
final class Digits {

    private Digits() {}

    /** 31 for 13, 321 for 123. */
    static boolean areExchanged(String printed, String meant) {
        if (printed.length() != meant.length()) {
            return false;
        }
        int first = 0;
        int last = printed.length() - 1;
        while (first < last && printed.charAt(first) == meant.charAt(first)) {
            first++;
        }
        while (first < last && printed.charAt(last) == meant.charAt(last)) {
            last--;
        }
        return first < last
                && printed.charAt(first) == meant.charAt(last)
                && printed.charAt(last) == meant.charAt(first)
                && printed.substring(first + 1, last).equals(meant.substring(first + 1, last));
    }

    /** 12 for 123; nobody types 0 for it. */
    static boolean isDropped(String printed, String meant) {
        if (printed.length() + 1 != meant.length() || printed.equals("0")) {
            return false;
        }
        int same = 0;
        while (same < printed.length() && printed.charAt(same) == meant.charAt(same)) {
            same++;
        }
        return printed.substring(same).equals(meant.substring(same + 1));
    }

    /** 1223 for 123. */
    static boolean isDoubled(String printed, String meant) {
        for (int i = 0; i < meant.length(); i++) {
            if (printed.equals(meant.substring(0, i + 1) + meant.substring(i))) {
                return !meant.equals("0");
            }
        }
        return false;
    }
}
