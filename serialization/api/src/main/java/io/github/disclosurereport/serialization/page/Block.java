package io.github.disclosurereport.serialization.page;

/** A part of a page: a paragraph or a grid. */
public sealed interface Block permits Paragraph, Grid {}
