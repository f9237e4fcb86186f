package io.github.disclosurereport.serialization.interpretation.words;

/** Traditional characters as the simplified ones that the form is printed in, to compare them. */
final class Simplified {

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';

    /** The simplified form of each ideograph, by its distance from the first. */
    private static final char[] FORMS = forms();

    private Simplified() {}

    private static char[] forms() {
        char[] forms = new char[LAST - FIRST + 1];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = (char) (FIRST + i);
        }
        for (String line : Resource.lines("simplified.txt")) {
            for (int i = 0; i + 1 < line.length(); i += 2) {
                forms[line.charAt(i) - FIRST] = line.charAt(i + 1);
            }
        }
        return forms;
    }

    /** The character that it stands for; itself if it is no traditional one. */
    static char of(char c) {
        return c >= FIRST && c <= LAST ? FORMS[c - FIRST] : c;
    }
}
