package io.github.disclosurereport.text;

import io.github.disclosurereport.text.PersonalData.Found;
import io.github.disclosurereport.text.PersonalData.Kind;
import java.util.Optional;

/** The numbers of vehicles: a province, a letter, and five signs, of new energy six: 云Z·12345. */
final class VehiclePlates {

    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private static final int SIGNS = 5;

    /** A plate has some digits; what has hardly any is a word. */
    private static final int FEWEST_DIGITS = 3;

    private VehiclePlates() {}

    static boolean isProvince(char c) {
        return PROVINCES.indexOf(c) >= 0;
    }

    static Optional<Found> at(String text, int begin) {
        if (begin + 1 + SIGNS >= text.length() || !isLetter(text.charAt(begin + 1))) {
            return Optional.empty();
        }
        int from = begin + 2;
        if (text.charAt(from) == '·' || text.charAt(from) == '•') {
            from++;
        }
        int to = from;
        int digits = 0;
        while (to < text.length() && (isLetter(text.charAt(to)) || PersonalNumbers.isDigit(text.charAt(to)))) {
            digits += isLetter(text.charAt(to)) ? 0 : 1;
            to++;
        }
        boolean isOfDocument = to < text.length() && text.charAt(to) == '号';
        boolean isPlate = (to - from == SIGNS || to - from == SIGNS + 1) && digits >= FEWEST_DIGITS && !isOfDocument;
        return isPlate ? Optional.of(new Found(Kind.VEHICLE_PLATE, begin, to)) : Optional.empty();
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
