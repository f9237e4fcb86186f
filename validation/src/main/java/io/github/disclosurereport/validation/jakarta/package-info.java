/** The bridge to Bean Validation: an annotation for reports and for forms. */
@NullMarked
package io.github.disclosurereport.validation.jakarta;

import org.jspecify.annotations.NullMarked;
