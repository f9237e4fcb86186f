/** What all rooms need to look for words: lists of them, read from resources, and where sentences end. */
@NullMarked
package io.github.disclosurereport.validation.text;

import org.jspecify.annotations.NullMarked;
