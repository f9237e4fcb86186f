/** Tests of the modules for mappers, of either Jackson. */
@NullMarked
package io.github.disclosurereport.formats.mapper;

import org.jspecify.annotations.NullMarked;
