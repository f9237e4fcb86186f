/** Reports in web archives and mails. */
@NullMarked
package io.github.disclosurereport.mime;

import org.jspecify.annotations.NullMarked;
