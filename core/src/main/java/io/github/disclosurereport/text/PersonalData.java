package io.github.disclosurereport.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What tells a person in a text: numbers of identity cards, mobile telephones, bank cards and vehicles, and the names of
 * parties. None of it is ever printed whole.
 */
public final class PersonalData {

    /** Fewer digits than the first group of such a number has tell nobody. */
    public static final int SHORTEST_GROUP = 3;

    private static final char MASK = '*';

    private PersonalData() {}

    /** What it tells. */
    public enum Kind {
        /** The number of a citizen's identity card. */
        IDENTITY_NUMBER(3, 2),
        /** The number of a mobile telephone. */
        MOBILE_NUMBER(3, 2),
        /** What may be the number of a bank card. */
        CARD_NUMBER(4, 2),
        /** The number of a vehicle. */
        VEHICLE_PLATE(2, 1),
        /** The name of an applicant or of another party. */
        NAME(1, 0);

        private final int shownInFront;
        private final int shownBehind;

        Kind(int shownInFront, int shownBehind) {
            this.shownInFront = shownInFront;
            this.shownBehind = shownBehind;
        }
    }

    /**
     * Where it stands.
     *
     * @param kind what it tells
     * @param from its first letter
     * @param to the letter behind its last
     */
    public record Found(Kind kind, int from, int to) {}

    /** All of it in a text, in order. */
    public static List<Found> in(String text) {
        List<Found> all = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Found> found = mayBegin(text.charAt(at)) ? at(text, at) : Optional.empty();
            int end = all.isEmpty() ? 0 : all.get(all.size() - 1).to();
            found.filter(one -> one.from() >= end).ifPresent(all::add);
            at = found.isPresent() ? Math.max(at + 1, found.get().to()) : at + 1;
        }
        return all;
    }

    /** Whether {@link #at} may find something that begins with a letter. */
    public static boolean mayBegin(char letter) {
        return PersonalNumbers.isDigit(letter)
                || VehiclePlates.isProvince(letter)
                || PartyNames.endsParty(letter)
                || PartyNames.mayAct(letter);
    }

    /**
     * What stands at a letter, the name behind one that ends the word for a party, or the name in front of one that begins
     * what only a party does; empty if there is nothing.
     *
     * <p>A number is found at its first digit only.
     */
    public static Optional<Found> at(String text, int at) {
        char letter = text.charAt(at);
        if (PersonalNumbers.isDigit(letter)) {
            return PersonalNumbers.at(text, at);
        }
        if (VehiclePlates.isProvince(letter)) {
            return VehiclePlates.at(text, at);
        }
        return PartyNames.mayAct(letter) ? PartyNames.inFront(text, at) : PartyNames.behind(text, at);
    }

    /** A text of the same length with asterisks in the middle of it. */
    public static String masked(String text) {
        List<Found> all = in(text);
        if (all.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        for (Found found : all) {
            for (int i = found.from() + found.kind().shownInFront; i < found.to() - found.kind().shownBehind; i++) {
                masked.setCharAt(i, MASK);
            }
        }
        return masked.toString();
    }
}
