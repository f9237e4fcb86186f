/** Opens files that hold a report as something else than their own text: as a page in a page, as values, as an office document. */
@NullMarked
package io.github.disclosurereport.formats.embedded;

import org.jspecify.annotations.NullMarked;
