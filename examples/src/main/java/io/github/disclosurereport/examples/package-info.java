/** Small programs that show how the library is used; the README's snippets are these files. */
@NullMarked
package io.github.disclosurereport.examples;

import org.jspecify.annotations.NullMarked;
