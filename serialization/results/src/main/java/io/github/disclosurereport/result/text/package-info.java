/** Results as text, with the tables around wrong cells. */
@NullMarked
package io.github.disclosurereport.result.text;

import org.jspecify.annotations.NullMarked;
