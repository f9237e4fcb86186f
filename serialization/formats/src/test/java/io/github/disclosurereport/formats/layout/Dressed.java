package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.AnnualReport;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A document, and what a reader should make of it.
 *
 * @param name the layout, in {@link Layouts#all} followed by edition and size of figures
 * @param fileName a name of the kind that its format has: report.html, report.txt
 * @param content the document; a byte order mark is its first character
 * @param charset the charset in which it is published
 * @param expected the report that a careful human would read from it; with blanks or a day of publication where the
 *     layout has them
 * @param unknowable the cells that nobody can read from it, among them all figures of a row that can be split in more than
 *     one way; a reader may leave them unknown or tell the true figure, but never another
 * @param paragraphsJoined whether line breaks between and in paragraphs are lost, so that a section's paragraphs can be
 *     compared only as one text without white space
 */
public record Dressed(
        String name,
        String fileName,
        String content,
        Charset charset,
        AnnualReport expected,
        Set<CellPath> unknowable,
        boolean paragraphsJoined) {

    static Dressed html(String content, AnnualReport expected) {
        return new Dressed("", "report.html", content, StandardCharsets.UTF_8, expected, Set.of(), false);
    }

    static Dressed text(String content, AnnualReport expected) {
        return new Dressed("", "report.txt", content, StandardCharsets.UTF_8, expected, Set.of(), false);
    }

    Dressed named(String other) {
        return new Dressed(other, fileName, content, charset, expected, unknowable, paragraphsJoined);
    }

    Dressed encoded(Charset other) {
        return new Dressed(name, fileName, content, other, expected, unknowable, paragraphsJoined);
    }

    Dressed withUnknowable(Set<CellPath> cells) {
        return new Dressed(name, fileName, content, charset, expected, Set.copyOf(cells), paragraphsJoined);
    }

    Dressed withParagraphsJoined() {
        return new Dressed(name, fileName, content, charset, expected, unknowable, true);
    }

    /** The document as published. */
    public byte[] bytes() {
        try {
            ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(content));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalStateException(name + " has a character that " + charset + " lacks", e);
        }
    }

    /** The name, for parameterised tests. */
    @Override
    public String toString() {
        return name;
    }
}
