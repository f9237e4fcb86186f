/** The official form, declared once: its editions, tables, rows, columns, sections and identities. */
@NullMarked
package io.github.disclosurereport.form;

import org.jspecify.annotations.NullMarked;
