package io.github.disclosurereport.browser;

import java.util.stream.Stream;
import org.teavm.classlib.ResourceSupplier;
import org.teavm.classlib.ResourceSupplierContext;

/** Brings the lists of words along by which texts are checked. */
@SuppressWarnings("deprecation")
public final class WordFiles implements ResourceSupplier {

    private static final String ROOT = "io/github/disclosurereport/validation/";

    /** Found as a service when the script is compiled. */
    public WordFiles() {}

    /** The names of the lists, as packages and files. */
    static Stream<String> names() {
        return Stream.of(
                        "prose/beside",
                        "prose/vocabulary",
                        "rules/words",
                        "wording/doublings",
                        "wording/mailboxes",
                        "wording/misprints",
                        "wording/places",
                        "wording/principles",
                        "wording/topics",
                        "wording/traditional",
                        "wording/vocabulary",
                        "wording/working-days")
                .map(name -> ROOT + name + ".txt");
    }

    @Override
    public String[] supplyResources(ResourceSupplierContext context) {
        return names().toArray(String[]::new);
    }
}
