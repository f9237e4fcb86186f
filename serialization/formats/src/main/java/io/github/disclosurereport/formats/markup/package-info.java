/** How markup is written, for the rooms that read pages and open what is in them. */
@NullMarked
package io.github.disclosurereport.formats.markup;

import org.jspecify.annotations.NullMarked;
