package io.github.disclosurereport.examples;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules of the whole house, which no module can test alone. */
class HouseTest {

    private static final String ROOT = "io.github.disclosurereport";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(ROOT);

    private static final List<ModuleDescriptor> MODULES = modules();

    @Test
    void no_package_depends_on_itself_through_others() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                // A constraint names its validators, and they name it.
                .ignoreDependency(resideInAPackage("..jakarta"), resideInAPackage("..jakarta.internal"))
                .check(CLASSES);
    }

    /** Core knows nobody; validation and what reads and writes do not know each other; results know both. */
    @Test
    void no_arrow_runs_the_wrong_way() {
        assertThat(MODULES.stream().collect(Collectors.toMap(ModuleDescriptor::name, HouseTest::requiredOfHouse)))
                .isEqualTo(Map.of(
                        ROOT,
                        Set.of(),
                        ROOT + ".validation",
                        Set.of(ROOT),
                        ROOT + ".serialization",
                        Set.of(ROOT),
                        ROOT + ".formats",
                        Set.of(ROOT + ".serialization"),
                        ROOT + ".jackson",
                        Set.of(ROOT, ROOT + ".formats"),
                        ROOT + ".jackson2",
                        Set.of(ROOT, ROOT + ".formats"),
                        ROOT + ".mime",
                        Set.of(ROOT + ".serialization"),
                        ROOT + ".result",
                        Set.of(ROOT, ROOT + ".validation", ROOT + ".formats")));
    }

    private static Set<String> requiredOfHouse(ModuleDescriptor module) {
        return module.requires().stream()
                .map(ModuleDescriptor.Requires::name)
                .filter(HouseTest::isOfHouse)
                .collect(Collectors.toSet());
    }

    private static boolean isOfHouse(String module) {
        return module.equals(ROOT) || module.startsWith(ROOT + ".");
    }

    /** What a user can name is on the committed list: a new public type is a decision. */
    @Test
    void the_public_types_are_those_on_the_list() throws IOException {
        Set<String> exported = exportedToAll();
        List<String> types = CLASSES.stream()
                .filter(HouseTest::isPublic)
                .filter(type -> exported.contains(type.getPackageName()))
                .map(JavaClass::getName)
                .sorted()
                .toList();
        assertThat(String.join("\n", types)).isEqualTo(committed());
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(HouseTest::isPublic).orElse(true);
    }

    private static Set<String> exportedToAll() {
        return MODULES.stream()
                .flatMap(module -> module.exports().stream())
                .filter(exported -> !exported.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static List<ModuleDescriptor> modules() {
        return HouseTest.class
                .getClassLoader()
                .resources("module-info.class")
                .map(HouseTest::descriptor)
                .filter(module -> isOfHouse(module.name()))
                .toList();
    }

    private static ModuleDescriptor descriptor(URL compiled) {
        try (InputStream in = compiled.openStream()) {
            return ModuleDescriptor.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String committed() throws IOException {
        try (InputStream list = Objects.requireNonNull(HouseTest.class.getResourceAsStream("/public-types.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
