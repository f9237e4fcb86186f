package io.github.disclosurereport.result.text;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.result.Checked;
import io.github.disclosurereport.result.Checked.Judged;
import io.github.disclosurereport.result.Checked.Unusable;
import io.github.disclosurereport.result.ResultWriter;
import io.github.disclosurereport.result.told.Counts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A line for each file, and in the end how many there were of each. */
final class SummaryResults implements ResultWriter.Results {

    private final Writer out;
    private final Language language;
    private int clean;
    private int notClean;
    private int unusable;
    private Counts total = Counts.NONE;

    SummaryResults(OutputStream out, Language language) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.language = language;
    }

    @Override
    public void add(Checked checked) throws IOException {
        if (checked instanceof Judged judged) {
            line(told(judged));
        } else if (checked instanceof Unusable file) {
            unusable++;
            line(Phrase.UNUSABLE.in(language, file.file(), file.reason()));
        }
    }

    private String told(Judged judged) {
        Counts counts = Counts.of(judged.result());
        total = total.plus(counts);
        if (judged.result().isClean()) {
            clean++;
        } else {
            notClean++;
        }
        String line = Phrase.REPORT.in(
                language, judged.file(), Phrase.name(judged.reading().report(), language), counts.in(language));
        return judged.result().isComplete() ? line : line + Phrase.INCOMPLETE.in(language);
    }

    @Override
    public void close() throws IOException {
        int files = clean + notClean + unusable;
        line(Phrase.TOTAL.in(language, files, clean, notClean, unusable, total.in(language)));
    }

    private void line(String text) throws IOException {
        out.write(text + "\n");
        out.flush();
    }
}
