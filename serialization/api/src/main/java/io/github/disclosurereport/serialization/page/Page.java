package io.github.disclosurereport.serialization.page;

import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.PlacedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document as a sequence of paragraphs and grids, and what it says of itself around them. Immutable.
 *
 * @param blocks the paragraphs and grids that may belong to the report, in order
 * @param above the lines above them that do not belong to the report, but may state its title and day of publication
 * @param title the title that the document states in its head; empty if it states none
 * @param published the day of publication that it states in its head
 * @param pictures how many pictures stand among the blocks, of which nothing is read
 * @param breaksOff where the document breaks off, and with it a figure perhaps: its last row then is left out; empty if it
 *     is whole
 */
public record Page(
        List<Block> blocks,
        List<Paragraph> above,
        Optional<PlacedText> title,
        Optional<LocalDate> published,
        int pictures,
        Optional<Place> breaksOff) {

    /** Keeps copies of the lists. */
    public Page {
        blocks = List.copyOf(blocks);
        above = List.copyOf(above);
    }

    /** A page that has nothing around its blocks. */
    public Page(List<Block> blocks) {
        this(blocks, List.of(), Optional.empty(), Optional.empty(), 0, Optional.empty());
    }
}
