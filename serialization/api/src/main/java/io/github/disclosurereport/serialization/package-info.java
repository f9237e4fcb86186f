/** Reading and writing reports: what a reader, a writer and a container are, and how the right one is found. */
@NullMarked
package io.github.disclosurereport.serialization;

import org.jspecify.annotations.NullMarked;
