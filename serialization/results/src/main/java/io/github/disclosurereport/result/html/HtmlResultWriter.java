package io.github.disclosurereport.result.html;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.result.ResultWriter;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes results as one page for reviewers: each report in its official layout, with what was found marked in place and
 * listed beside it; in front of many reports an index.
 *
 * <p>The page needs no script and fetches nothing. Until it is closed the reports wait in a temporary file.
 */
public final class HtmlResultWriter implements ResultWriter {

    private final List<String> expected;

    /** Expects nobody in particular. Made by hand or found as a service. */
    public HtmlResultWriter() {
        this(List.of());
    }

    private HtmlResultWriter(List<String> expected) {
        this.expected = expected;
    }

    /** The same, which also says whose reports are missing among those of some organs. */
    public HtmlResultWriter expecting(List<String> organs) {
        return new HtmlResultWriter(List.copyOf(organs));
    }

    @Override
    public String kind() {
        return "html";
    }

    @Override
    public Results begin(OutputStream out, Language language) {
        return new HtmlResults(out, language, expected);
    }
}
