/** How value types are generated, in all packages of core: hidden classes that only their own package names. */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allowedClasspathAnnotations = Override.class)
@NullMarked
package io.github.disclosurereport;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
