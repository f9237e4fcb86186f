package io.github.disclosurereport.finding;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import java.util.List;

/**
 * An instance of a rule that could not be judged.
 *
 * @param rule the rule's id
 * @param cells the cells of the instance, one that is in the way first; empty for a rule that is not about cells
 * @param cause whether the document or the caller is the reason
 * @param chinese the reason in Chinese
 * @param english the reason in English
 */
public record NotAssessable(String rule, List<CellPath> cells, Cause cause, String chinese, String english) {

    /** Why an instance could not be judged. */
    public enum Cause {
        /** An unknown cell, or a blank total: counts against the report. */
        DOCUMENT,
        /** Something beside the report was not given, such as the source: does not count. */
        NOT_GIVEN
    }

    /** Keeps a copy of the cells. */
    public NotAssessable {
        cells = List.copyOf(cells);
    }

    /** The reason in words. */
    public String reason(Language language) {
        return language == Language.ZH ? chinese : english;
    }
}
