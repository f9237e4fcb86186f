package io.github.disclosurereport.examples.browser;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Core, validation but for its bridge to Bean Validation, and the interpreter of pages can be compiled for browsers. */
class BrowserTest {

    private static final String ROOT = "io.github.disclosurereport";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static final JavaClasses READERS = HOUSE.that(resideInAnyPackage(ROOT + ".serialization.."));

    /** Core is what is in none of the other modules. */
    private static final JavaClasses CORE_AND_VALIDATION = HOUSE.that(not(resideInAnyPackage(
            ROOT + ".validation.jakarta..",
            ROOT + ".serialization..",
            ROOT + ".formats..",
            ROOT + ".jackson..",
            ROOT + ".jackson2..",
            ROOT + ".mime..",
            ROOT + ".result..",
            ROOT + ".examples..")));

    private static final JavaClasses OFFENDER = new ClassFileImporter().importClasses(Offender.class);

    static List<Ban> bansEverywhere() {
        return Stream.of(Bans.MISSING, Bans.WRONG).flatMap(List::stream).toList();
    }

    static List<Ban> bans() {
        return Stream.of(bansEverywhere(), List.of(Bans.NORMAL_FORMS))
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("bans")
    void core_and_validation_use_nothing_that_is_banned(Ban ban) {
        ban.rule().check(CORE_AND_VALIDATION);
    }

    /** Lists of words are the only files of theirs that who compiles them brings along. */
    @Test
    void core_and_validation_read_no_file_but_lists_of_words() {
        Bans.FILES.rule().check(CORE_AND_VALIDATION.that(not(resideInAnyPackage(ROOT + ".validation.text"))));
    }

    @ParameterizedTest
    @MethodSource("bansEverywhere")
    void the_interpreter_uses_nothing_that_is_banned_but_what_is_emulated(Ban ban) {
        ban.rule().check(READERS);
    }

    @ParameterizedTest
    @MethodSource("bans")
    void an_offender_is_told_with_the_remedy(Ban ban) {
        String report = ban.rule().evaluate(OFFENDER).getFailureReport().toString();
        assertThat(report).as(ban.what()).contains(Offender.class.getName(), ban.remedy());
    }

    @Test
    void every_package_of_core_and_validation_is_held_to_the_bans() {
        assertThat(CORE_AND_VALIDATION.stream()
                        .map(type -> type.getPackageName().replace(ROOT + ".", "")))
                .contains("text", "stream", "form", "table", "report", "source", "finding")
                .contains("validation", "validation.form", "validation.prose", "validation.rule", "validation.rules");
    }

    @Test
    void only_a_repeated_group_with_an_end_in_it_is_banned() {
        assertThat(List.of("(a|$)+", "(?:a$){2}", "((a|$)b)*")).allMatch(RepeatedEnd::isIn);
        assertThat(List.of("(a|$)", "(a|$)?", "(a)+$", "([$])+", "(\\$)+", "a$"))
                .noneMatch(RepeatedEnd::isIn);
    }
}
