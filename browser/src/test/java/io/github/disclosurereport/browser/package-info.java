/** Holds what a browser says against what a virtual machine says. */
@NullMarked
package io.github.disclosurereport.browser;

import org.jspecify.annotations.NullMarked;
