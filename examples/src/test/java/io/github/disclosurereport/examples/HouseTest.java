package io.github.disclosurereport.examples;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The rules of the whole house, which no module can test alone. */
class HouseTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("io.github.disclosurereport");

    @Test
    void no_package_depends_on_itself_through_others() {
        slices().matching("io.github.disclosurereport.(**)")
                .should()
                .beFreeOfCycles()
                // A constraint names its validators, and they name it.
                .ignoreDependency(resideInAPackage("..jakarta"), resideInAPackage("..jakarta.internal"))
                .check(CLASSES);
    }

    /** Core knows nobody; validation and what reads and writes do not know each other; results know both. */
    @Test
    void no_arrow_runs_the_wrong_way() {
        String root = "io.github.disclosurereport.";
        String[] validation = {root + "validation.."};
        String[] serialization = {root + "serialization..", root + "formats..", root + "jackson..", root + "mime.."};
        noClasses()
                .that()
                .resideInAnyPackage(validation)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(serialization)
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(serialization)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(validation)
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(
                        root + "text..",
                        root + "stream..",
                        root + "figure..",
                        root + "form..",
                        root + "table..",
                        root + "report..",
                        root + "source..",
                        root + "finding..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        root + "validation..",
                        root + "serialization..",
                        root + "formats..",
                        root + "jackson..",
                        root + "mime..",
                        root + "result..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(serialization)
                .or()
                .resideInAnyPackage(validation)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + "result..")
                .check(CLASSES);
    }

    /** What a user can name is on the committed list: a new public type is a decision. */
    @Test
    void the_public_types_are_those_on_the_list() throws IOException {
        List<String> types = CLASSES.stream()
                .filter(HouseTest::isPublic)
                .filter(type -> isExported(type.getPackageName()))
                .map(JavaClass::getName)
                .sorted()
                .toList();
        assertThat(String.join("\n", types)).isEqualTo(committed());
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(HouseTest::isPublic).orElse(true);
    }

    private static boolean isExported(String packageName) {
        return !packageName.endsWith(".examples")
                && !packageName.endsWith(".disclosurereport.text")
                && !packageName.endsWith(".disclosurereport.stream")
                && !packageName.endsWith(".disclosurereport.figure")
                && !packageName.endsWith(".formats.lines")
                && !packageName.endsWith(".validation.cause")
                && !packageName.endsWith(".validation.rules")
                && !packageName.endsWith(".internal");
    }

    private static String committed() throws IOException {
        try (InputStream list = Objects.requireNonNull(HouseTest.class.getResourceAsStream("/public-types.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
