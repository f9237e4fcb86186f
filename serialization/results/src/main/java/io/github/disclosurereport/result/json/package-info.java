/** Results and the catalogue of rules as JSON, and the schemas of both shapes of JSON. */
@NullMarked
package io.github.disclosurereport.result.json;

import org.jspecify.annotations.NullMarked;
