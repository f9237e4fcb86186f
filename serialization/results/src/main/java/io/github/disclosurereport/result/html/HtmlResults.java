package io.github.disclosurereport.result.html;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.result.Checked;
import io.github.disclosurereport.result.Checked.Judged;
import io.github.disclosurereport.result.Checked.Unusable;
import io.github.disclosurereport.result.ResultWriter;
import io.github.disclosurereport.text.OrganNames;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Collects the reports of a page; its index comes first and is known last. */
final class HtmlResults implements ResultWriter.Results {

    private final OutputStream out;
    private final Language language;
    private final List<String> expected;
    private final List<IndexLine> lines = new ArrayList<>();
    private Optional<Spool> reports = Optional.empty();

    HtmlResults(OutputStream out, Language language, List<String> expected) {
        this.out = out;
        this.language = language;
        this.expected = expected;
    }

    @Override
    public void add(Checked checked) throws IOException {
        int number = lines.size() + 1;
        if (checked instanceof Judged judged) {
            lines.add(IndexLine.of(number, judged, language));
            append(CheckedSection.of(number, judged, language));
        } else if (checked instanceof Unusable unusable) {
            lines.add(IndexLine.of(number, unusable));
            append(CheckedSection.of(number, unusable, language));
        }
    }

    private void append(Element section) throws IOException {
        spool().append(HtmlPage.lines(section));
    }

    private Spool spool() throws IOException {
        if (reports.isEmpty()) {
            reports = Optional.of(new Spool());
        }
        return reports.get();
    }

    @Override
    public void close() throws IOException {
        try (Spool spool = spool()) {
            expected.stream().filter(this::isMissing).map(IndexLine::missing).forEach(lines::add);
            new HtmlPage(lines, language).write(spool, out);
        }
    }

    private boolean isMissing(String organ) {
        return lines.stream().noneMatch(line -> OrganNames.areSame(organ, line.name()));
    }
}
