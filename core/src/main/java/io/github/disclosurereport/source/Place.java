package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Language;

/** Where something stands in a document. Rows, columns, lines, paragraphs and pages count from 1. */
public sealed interface Place permits TextPlace, ParagraphPlace, TablePlace, SheetPlace, PagePlace {

    /** The place in words: 第2个表格第6行第4列. */
    String describe(Language language);
}
