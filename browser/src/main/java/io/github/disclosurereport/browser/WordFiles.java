package io.github.disclosurereport.browser;

import org.teavm.classlib.ResourceSupplier;
import org.teavm.classlib.ResourceSupplierContext;

/** Brings the words along by which reports speak of figures. */
@SuppressWarnings("deprecation")
public final class WordFiles implements ResourceSupplier {

    /** Found as a service when the script is compiled. */
    public WordFiles() {}

    @Override
    public String[] supplyResources(ResourceSupplierContext context) {
        return new String[] {"io/github/disclosurereport/validation/prose/vocabulary.txt"};
    }
}
