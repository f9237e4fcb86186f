package io.github.disclosurereport.result;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.source.ReadResult;

/** One of the files that were to be checked. */
public sealed interface Checked {

    /** The file as it was named. */
    String file();

    /**
     * A file that holds a report.
     *
     * @param file the file as it was named
     * @param reading what was read in it
     * @param result what was found in it
     */
    record Judged(String file, ReadResult reading, CheckResult result) implements Checked {}

    /**
     * A file that cannot be used.
     *
     * @param file the file as it was named
     * @param reason why, in the language of the results
     */
    record Unusable(String file, String reason) implements Checked {}
}
