/** Known reports dressed as portals publish them, so that a reader can be judged by what it makes of them. */
@NullMarked
package io.github.disclosurereport.formats.layout;

import org.jspecify.annotations.NullMarked;
