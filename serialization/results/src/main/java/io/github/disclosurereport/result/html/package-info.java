/** Results as a page: the reports in their official layout, with what was found marked in place. */
@NullMarked
package io.github.disclosurereport.result.html;

import org.jspecify.annotations.NullMarked;
