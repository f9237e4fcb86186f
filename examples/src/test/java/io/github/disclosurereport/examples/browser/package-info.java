/** What code that is compiled for browsers must not use. */
@NullMarked
package io.github.disclosurereport.examples.browser;

import org.jspecify.annotations.NullMarked;
