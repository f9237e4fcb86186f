package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.OrganLevel;
import io.github.disclosurereport.validation.rule.OrganPower;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an organ has no power to make rules: by its powers where they are given, otherwise by its level and name.
 *
 * <p>Departments of the State Council have it, and governments of provinces and of cities divided into districts.
 */
final class RuleMaking {

    private static final List<String> STATE = List.of("国家", "国务院", "中国", "中华人民共和国");
    private static final List<String> COUNTIES = List.of("县", "旗", "区");
    private static final List<String> REGIONS = List.of("自治区", "特别行政区");
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
            case DEPARTMENT -> STATE.stream().noneMatch(name::startsWith);
            case GOVERNMENT -> isCounty(name.replaceFirst(GOVERNMENT, ""));
            case AUTHORIZED_ORGANIZATION -> false;
        };
    }

    private static boolean isCounty(String place) {
        return COUNTIES.stream().anyMatch(place::endsWith) && REGIONS.stream().noneMatch(place::endsWith);
    }
}
