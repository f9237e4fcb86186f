@NullMarked
package io.github.disclosurereport.outside;

import org.jspecify.annotations.NullMarked;
