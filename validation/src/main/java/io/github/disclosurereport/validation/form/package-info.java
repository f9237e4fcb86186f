/** Forms that a clerk fills in, cell by cell, and how they are read. */
@NullMarked
package io.github.disclosurereport.validation.form;

import org.jspecify.annotations.NullMarked;
