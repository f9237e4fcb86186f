package io.github.disclosurereport.result.html;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.result.Checked.Judged;
import io.github.disclosurereport.result.Checked.Unusable;
import io.github.disclosurereport.result.told.Counts;
import io.github.disclosurereport.result.told.ReportName;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;

/**
 * What the index says of a file, or of an organ without one.
 *
 * @param number which of the files it is, from 1; 0 for an organ without one
 * @param name the organ's, or what there is instead
 * @param file the file as it was named
 * @param year the report year
 * @param state how the report stands
 * @param counts how much was found
 */
record IndexLine(int number, String name, String file, OptionalInt year, State state, Counts counts) {

    static IndexLine of(int number, Judged judged, Language language) {
        AnnualReport report = judged.reading().report();
        String name = ReportName.organ(report, language);
        return new IndexLine(
                number,
                name,
                judged.file(),
                report.reportYear(),
                State.of(judged.result()),
                Counts.of(judged.result()));
    }

    static IndexLine of(int number, Unusable unusable) {
        String file = unusable.file();
        return new IndexLine(number, file, file, OptionalInt.empty(), State.UNUSABLE, Counts.NONE);
    }

    /** An organ of which a report was expected. */
    static IndexLine missing(String organ) {
        return new IndexLine(0, organ, "", OptionalInt.empty(), State.MISSING, Counts.NONE);
    }

    /** Name and year. */
    String title(Language language) {
        return ReportName.of(name, year, language);
    }

    /** The state as an element, told by a sign and words. */
    Element stateMark(Language language) {
        Element mark = new Element("b").addClass("state-" + state.key());
        mark.appendElement("span").attr("aria-hidden", "true").text(state.sign());
        return mark.appendText(" " + state.words().in(language));
    }
}
