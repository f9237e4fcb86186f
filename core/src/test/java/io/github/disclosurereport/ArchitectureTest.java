package io.github.disclosurereport;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
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
import io.github.disclosurereport.source.UnusableReportException;
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
                .containsExactlyInAnyOrder("text", "stream", "form", "figure", "table", "report", "source", "finding");
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void finding_knows_source_knows_report_knows_table_knows_figure_knows_form_knows_text() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("text")
                .definedBy(ROOT + ".text")
                .layer("form")
                .definedBy(ROOT + ".form")
                .layer("figure")
                .definedBy(ROOT + ".figure")
                .layer("table")
                .definedBy(ROOT + ".table")
                .layer("report")
                .definedBy(ROOT + ".report")
                .layer("source")
                .definedBy(ROOT + ".source")
                .layer("finding")
                .definedBy(ROOT + ".finding")
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("form")
                .mayOnlyAccessLayers("text")
                .whereLayer("figure")
                .mayOnlyAccessLayers("text", "form")
                .whereLayer("table")
                .mayOnlyAccessLayers("text", "form", "figure")
                .whereLayer("report")
                .mayOnlyAccessLayers("text", "form", "figure", "table")
                .whereLayer("source")
                .mayOnlyAccessLayers("text", "form", "figure", "table", "report")
                .whereLayer("finding")
                .mayNotBeAccessedByAnyLayer()
                .check(CORE);
    }

    /** The packages that only the modules of this house see. */
    @Test
    void no_public_method_shows_a_type_that_users_do_not_see() {
        DescribedPredicate<JavaClass> isHidden = resideInAnyPackage(ROOT + ".figure", ROOT + ".text");
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(not(isHidden))
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .haveRawReturnType(isHidden)
                .orShould()
                .haveRawParameterTypes(anyElementThat(isHidden))
                .check(CORE);
    }

    /** But for what readers of every kind throw: each says why in words of its own. */
    @Test
    void nobody_outside_can_extend_a_public_class() {
        classes()
                .that()
                .arePublic()
                .and(not(type(UnusableReportException.class)))
                .should(be(closed()))
                .check(CORE);
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
