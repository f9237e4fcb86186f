/** Results as SARIF 2.1.0, which development tools and platforms read. */
@NullMarked
package io.github.disclosurereport.result.sarif;

import org.jspecify.annotations.NullMarked;
