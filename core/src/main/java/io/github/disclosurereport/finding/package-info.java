/** What checking a report brings to light: findings, what could not be judged, and repairs. */
@NullMarked
package io.github.disclosurereport.finding;

import org.jspecify.annotations.NullMarked;
