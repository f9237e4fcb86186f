package io.github.disclosurereport.examples.browser;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/**
 * What code must not use that is compiled for browsers.
 *
 * @param what what is banned
 * @param remedy what to use instead
 * @param rule the ban as a rule that names the offender and the remedy
 */
record Ban(String what, String remedy, ArchRule rule) {

    /** Bans all methods whose full names begin so, called or referred to. */
    static Ban method(String beginning, String remedy) {
        return new Ban(
                beginning,
                remedy,
                noClasses()
                        .should()
                        .accessTargetWhere(describe(
                                "the target is " + beginning,
                                (JavaAccess<?> access) ->
                                        access.getTarget().getFullName().startsWith(beginning)))
                        .because("in a browser one has to " + remedy));
    }

    /** Bans what can stand in a pattern, wherever a class has a text with it. */
    static Ban pattern(String what, Predicate<String> isIn, String remedy) {
        return new Ban(
                what, remedy, classes().should(haveNoText(what, isIn)).because("in a browser one has to " + remedy));
    }

    private static ArchCondition<JavaClass> haveNoText(String what, Predicate<String> isIn) {
        return new ArchCondition<>("have no pattern with " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                TextConstants.of(type).stream()
                        .filter(isIn)
                        .map(text -> SimpleConditionEvent.violated(type, type.getName() + " has the pattern " + text))
                        .forEach(events::add);
            }
        };
    }

    @Override
    public String toString() {
        return what;
    }
}
