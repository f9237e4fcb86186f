package io.github.disclosurereport.text;

/** Whether two names are of the same organ: reports print it with and without the places that it belongs to. */
public final class OrganNames {

    /** What the name of a place ends with. */
    private static final String PLACES = "国省市区县旗州盟乡镇";

    private OrganNames() {}

    /** Whether two names are the same, but for blanks and for places before one of them: 洪水县 before 民政局. */
    public static boolean areSame(String one, String other) {
        String a = Blanks.without(one);
        String b = Blanks.without(other);
        return a.equals(b) || isBehindPlace(a, b) || isBehindPlace(b, a);
    }

    private static boolean isBehindPlace(String name, String whole) {
        int before = whole.length() - name.length();
        return before > 0 && !name.isEmpty() && whole.endsWith(name) && PLACES.indexOf(whole.charAt(before - 1)) >= 0;
    }
}
