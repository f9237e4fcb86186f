package io.github.disclosurereport.serialization.page;

/**
 * A line or paragraph of running text.
 *
 * @param text the text; blanks inside may separate fields where a table was saved as text
 * @param line the number of the line it begins in, from 1
 */
public record Paragraph(String text, int line) implements Block {}
