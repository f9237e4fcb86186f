package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.text.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The keys that a profile may have, and what may stand under them. */
final class ProfileKeys {

    private static final Pattern THRESHOLD = Pattern.compile("\\d{1,15}");

    private final Set<String> known = new HashSet<>(RuleFamily.standard());
    private final Map<String, Severity> severities = new HashMap<>();

    ProfileKeys(List<Rule> rules) {
        known.add(Profile.LEAST);
        rules.forEach(rule -> {
            known.add(rule.id());
            known.add(rule.family());
            severities.put(rule.id(), rule.severity());
            rule.thresholds().keySet().forEach(name -> known.add(rule.id() + "." + name));
        });
    }

    /**
     * Refuses what means nothing.
     *
     * @throws ProfileException if a key or a value does
     */
    void require(Profile profile) {
        profile.settings()
                .forEach(settings -> settings.forEach((key, setting) -> {
                    Optional<Bilingual> mistake = mistake(key, setting.value());
                    if (mistake.isPresent()) {
                        throw new ProfileException(mistake.get()).inLine(setting.line());
                    }
                }));
    }

    private Optional<Bilingual> mistake(String key, String value) {
        if (!known.contains(key)) {
            return Optional.of(unknown(key));
        }
        String said = key + "=" + value;
        if (Profile.isThreshold(key)) {
            return THRESHOLD.matcher(value).matches()
                    ? Optional.empty()
                    : meaningless(said, "不小于 0 的整数", "a whole number, 0 or more");
        }
        Optional<Severity> severity = Profile.severity(value);
        if (key.equals(Profile.LEAST)) {
            return severity.isPresent()
                    ? Optional.empty()
                    : meaningless(said, "error、warning 或 info", "error, warning or info");
        }
        if (!Profile.isSetting(value)) {
            return meaningless(said, "on、off、error、warning 或 info", "on, off, error, warning or info");
        }
        Severity worst = severities.getOrDefault(key, Severity.ERROR);
        return severity.filter(worst::isMilderThan).map(graver -> tooGrave(key, said, worst));
    }

    private Bilingual unknown(String key) {
        Optional<String> nearest = Names.nearest(key, known.stream().sorted());
        return new Bilingual(
                "没有名为 " + key + " 的规则、类别或阈值"
                        + nearest.map(near -> "，是否为 " + near + "？").orElse(""),
                "No rule, family or threshold is named " + key
                        + nearest.map(near -> "; did you mean " + near + "?").orElse(""));
    }

    private static Optional<Bilingual> meaningless(String said, String chinese, String english) {
        return Optional.of(new Bilingual(said + "：应为" + chinese, "The profile says " + said + ": give " + english));
    }

    private static Bilingual tooGrave(String key, String said, Severity worst) {
        return new Bilingual(
                said + "：" + key + " 的级别为" + worst.name(Language.ZH) + "，规则配置只能降级",
                "The profile says " + said + ": " + key + " is " + worst.name(Language.EN)
                        + ", and a profile can only make it milder");
    }
}
