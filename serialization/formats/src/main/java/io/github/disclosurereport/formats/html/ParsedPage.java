package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.formats.html.style.PageStyle;
import io.github.disclosurereport.source.Place;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * A web page as the parser made it, and what is known of its source.
 *
 * @param style what its style sheets say
 * @param lines the lines of its source
 * @param breaksOff where its source breaks off; empty if it is whole
 */
record ParsedPage(Document document, PageStyle style, SourceLines lines, Optional<Place> breaksOff) {}
