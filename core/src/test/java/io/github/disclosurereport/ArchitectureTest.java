package io.github.disclosurereport;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "io.github.disclosurereport";

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void there_are_seven_packages() {
        assertThat(CORE.getPackage(ROOT).getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .containsExactlyInAnyOrder("text", "stream", "form", "table", "report", "source", "finding");
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void finding_knows_source_knows_report_knows_table_knows_form_knows_text() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("text")
                .definedBy(ROOT + ".text")
                .layer("form")
                .definedBy(ROOT + ".form")
                .layer("table")
                .definedBy(ROOT + ".table")
                .layer("report")
                .definedBy(ROOT + ".report")
                .layer("source")
                .definedBy(ROOT + ".source")
                .layer("finding")
                .definedBy(ROOT + ".finding")
                .whereLayer("form")
                .mayOnlyBeAccessedByLayers("table", "report", "source", "finding")
                .whereLayer("table")
                .mayOnlyBeAccessedByLayers("report", "source", "finding")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("source", "finding")
                .whereLayer("source")
                .mayOnlyBeAccessedByLayers("finding")
                .whereLayer("finding")
                .mayNotBeAccessedByAnyLayer()
                .check(CORE);
    }

    @Test
    void nobody_outside_can_extend_a_public_class() {
        classes().that().arePublic().should(be(closed())).check(CORE);
    }

    private static DescribedPredicate<JavaClass> closed() {
        return describe(
                "final, a record, an enum, an interface, or abstract with package-private constructors alone",
                type -> type.getModifiers().contains(JavaModifier.FINAL)
                        || type.isRecord()
                        || type.isEnum()
                        || type.isInterface()
                        || (type.getModifiers().contains(JavaModifier.ABSTRACT)
                                && type.getConstructors().stream()
                                        .allMatch(constructor ->
                                                constructor.getModifiers().isEmpty())));
    }

    @Test
    void core_runs_where_there_are_no_files_reflection_threads_or_text_machinery() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io..",
                                "java.nio..",
                                "java.lang.reflect..",
                                "java.text..",
                                "java.util.concurrent..")
                        .or(type(Thread.class))
                        .or(type(Locale.class)))
                .check(CORE);
    }

    @Test
    void no_text_depends_on_the_locale_of_the_machine() {
        Set<String> localeDependent = Set.of("format", "formatted", "toLowerCase", "toUpperCase");
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "a method of String goes by the default locale",
                        call -> call.getTargetOwner().isEquivalentTo(String.class)
                                && localeDependent.contains(call.getTarget().getName())))
                .check(CORE);
    }
}
