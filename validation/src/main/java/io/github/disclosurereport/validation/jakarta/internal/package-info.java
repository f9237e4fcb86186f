/** What a provider of Bean Validation runs; open to it, and nobody else's concern. */
@NullMarked
package io.github.disclosurereport.validation.jakarta.internal;

import org.jspecify.annotations.NullMarked;
