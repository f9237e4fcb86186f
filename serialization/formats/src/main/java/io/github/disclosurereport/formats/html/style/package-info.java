/** What the style sheets of a page, and the styles of its elements, do to its text. */
@NullMarked
package io.github.disclosurereport.formats.html.style;

import org.jspecify.annotations.NullMarked;
