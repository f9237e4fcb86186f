/** The check of a form as one function of JavaScript, compiled from the very code that runs on a virtual machine. */
@NullMarked
package io.github.disclosurereport.browser;

import org.jspecify.annotations.NullMarked;
