package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.OrganLevel;
import io.github.disclosurereport.validation.rule.OrganPower;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an organ has no power to make rules: by its powers where they are given, otherwise by its level and name.
 *
 * <p>Departments of the State Council have it, and governments of provinces and of cities divided into districts.
 */
final class RuleMaking {

    private static final WordSet STATE = ListedWords.of("STATE");
    private static final WordSet STATE_ENDS = ListedWords.of("STATE_ENDS");
    private static final WordSet COUNTY = ListedWords.of("COUNTY");
    private static final WordSet REGION = ListedWords.of("REGION");
    private static final String GOVERNMENT = "(人民)?政府(办公室)?$";

    private RuleMaking() {}

    static boolean isLacking(Subject subject) {
        Optional<Set<OrganPower>> powers = subject.find(Context.ORGAN_POWERS);
        return powers.isPresent()
                ? !powers.get().contains(OrganPower.RULE_MAKING)
                : isLacking(
                        subject.get(Context.ORGAN_LEVEL),
                        Blanks.without(subject.report().organ().orElse("")));
    }

    private static boolean isLacking(OrganLevel level, String name) {
        return switch (level) {
            case TOWNSHIP, PUBLIC_INSTITUTION -> true;
            case DEPARTMENT -> !isOfState(name);
            case GOVERNMENT -> isCounty(name.replaceFirst(GOVERNMENT, ""));
            case AUTHORIZED_ORGANIZATION -> false;
        };
    }

    /** 国家…, or a ministry: no place stands in its name. */
    private static boolean isOfState(String name) {
        return STATE.begin(name) || (STATE_ENDS.end(name) && !PlaceNames.areIn(name, 0, name.length()));
    }

    private static boolean isCounty(String place) {
        return COUNTY.end(place) && !REGION.end(place);
    }
}
