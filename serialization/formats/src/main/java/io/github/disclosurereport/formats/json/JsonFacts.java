package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.table.CellText;
import tools.jackson.core.JsonParser;

/** Who is told what {@link JsonDocument} meets beside the report's values; the parser stands where it was met. */
interface JsonFacts {

    /** A cell that is a count in plain digits. */
    void count(CellPath path, long count, JsonParser at);

    /** Any other cell. */
    void cell(CellPath path, CellText text, JsonParser at);

    /** Something that belongs to no cell. */
    void oddity(Oddity.Kind kind, String text, JsonParser at);
}
