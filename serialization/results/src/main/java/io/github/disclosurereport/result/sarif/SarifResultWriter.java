package io.github.disclosurereport.result.sarif;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.result.ResultWriter;
import java.io.OutputStream;

/**
 * Writes results as SARIF 2.1.0, one run for all files.
 *
 * <p>A finding is a result of kind {@code fail}, what could not be judged one of kind {@code open}. A file that cannot be
 * used, and a rule that did not do its work, make the run unsuccessful and are told as notifications. Messages are in the
 * language of the results; the rules are described in both languages.
 */
public final class SarifResultWriter implements ResultWriter {

    /** Made by hand or found as a service. */
    public SarifResultWriter() {}

    @Override
    public String kind() {
        return "sarif";
    }

    @Override
    public Results begin(OutputStream out, Language language) {
        return new SarifResults(out, language);
    }
}
