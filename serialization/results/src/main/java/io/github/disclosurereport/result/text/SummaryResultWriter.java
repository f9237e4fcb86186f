package io.github.disclosurereport.result.text;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.result.ResultWriter;
import java.io.OutputStream;

/** Writes a line for each file, and in the end how many there were of each. */
public final class SummaryResultWriter implements ResultWriter {

    /** Made by hand: it is one of the ways to write text. */
    public SummaryResultWriter() {}

    @Override
    public String kind() {
        return "summary";
    }

    @Override
    public Results begin(OutputStream out, Language language) {
        return new SummaryResults(out, language);
    }
}
