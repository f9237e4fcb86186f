package io.github.disclosurereport.browser;

import org.teavm.jso.JSExport;

/** What a page calls. */
public final class Browser {

    private Browser() {}

    /**
     * Checks a form by the standard rules. What is no JSON throws, and so does an edition that there is not.
     *
     * @param json the form with its cells as typed
     * @return every finding, every repair and all that cannot be judged, a line each
     */
    @JSExport
    public static String[] check(String json) {
        return Lines.of(TypedForm.parse(json)).toArray(String[]::new);
    }
}
