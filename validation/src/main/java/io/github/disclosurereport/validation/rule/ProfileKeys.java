package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.text.Names;
import java.time.LocalDate;
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
    private static final Pattern DAY = Pattern.compile("\\d{1,4}");
    private static final int HUNDRED = 100;
    private static final int MONTHS = 12;
    private static final int LEAP_YEAR = 2024;

    private final Set<String> known = new HashSet<>(RuleFamily.standard());
    private final Set<String> days = new HashSet<>();
    private final Map<String, Severity> severities = new HashMap<>();

    ProfileKeys(List<Rule> rules) {
        known.add(Profile.LEAST);
        rules.forEach(rule -> {
            known.add(rule.id());
            known.add(rule.family());
            severities.put(rule.id(), rule.severity());
            rule.thresholds().keySet().forEach(name -> known.add(rule.id() + "." + name));
            rule.days().forEach(name -> days.add(rule.id() + "." + name));
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
        if (days.contains(key)) {
            return isDay(value)
                    ? Optional.empty()
                    : meaningless(
                            said, "月和日，如 128（1月28日），0 为不设", "month and day, such as 128 for 28 January, or 0 for none");
        }
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

    /** Whether a number is a day of any year: the month, and two digits for the day; or none. */
    private static boolean isDay(String value) {
        if (!DAY.matcher(value).matches()) {
            return false;
        }
        int number = Integer.parseInt(value);
        int month = number / HUNDRED;
        int day = number % HUNDRED;
        return number == 0
                || (month >= 1
                        && month <= MONTHS
                        && day >= 1
                        && day <= LocalDate.of(LEAP_YEAR, month, 1).lengthOfMonth());
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
