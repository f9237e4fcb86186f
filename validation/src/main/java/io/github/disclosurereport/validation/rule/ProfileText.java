package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.validation.rule.Profile.Layer;
import io.github.disclosurereport.validation.rule.Profile.Setting;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a profile line by line. */
final class ProfileText {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n]");
    private static final String EXTENDS = "extends";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Function<String, Profile> others;
    private final Map<String, Setting> ofAll = new HashMap<>();
    private final Map<String, Map<String, Setting>> ofOrgans = new LinkedHashMap<>();
    private Map<String, Setting> current = ofAll;
    private @Nullable Profile extended;
    private int line;

    /**
     * Begins.
     *
     * @param others the profiles that it may extend, by name
     */
    ProfileText(Function<String, Profile> others) {
        this.others = others;
    }

    Profile parse(String text) {
        boolean isMarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        for (String printed : LINE_END.split(isMarked ? text.substring(1) : text, -1)) {
            line++;
            String stripped = Blanks.strip(printed);
            if (!stripped.isEmpty() && stripped.charAt(0) != '#') {
                parseLine(stripped);
            }
        }
        Profile own = new Profile(List.of(new Layer(ofAll, ofOrgans)));
        return extended == null ? own : extended.with(own);
    }

    private void parseLine(String printed) {
        int sign = printed.indexOf('=');
        if (printed.charAt(0) == '[') {
            beginOrgan(printed);
        } else if (sign <= 0) {
            throw refused(printed + "：应为“规则号 = 设置”或“[机关名称]”", printed + ": give RULE = setting, or [name of an organ]");
        } else {
            set(Blanks.strip(printed.substring(0, sign)), Blanks.strip(printed.substring(sign + 1)));
        }
    }

    private void beginOrgan(String printed) {
        String organ = Blanks.strip(printed.substring(1, Math.max(1, printed.length() - 1)));
        if (organ.isEmpty() || printed.charAt(printed.length() - 1) != ']') {
            throw refused(printed + "：应为“[机关名称]”", printed + ": give [name of an organ]");
        }
        current = ofOrgans.computeIfAbsent(organ, name -> new HashMap<>());
    }

    private void set(String key, String value) {
        if (key.equals(EXTENDS)) {
            extend(value);
            return;
        }
        Setting before = current.putIfAbsent(key, new Setting(value, line));
        if (before != null) {
            throw refused(
                    key + " 在第 " + before.line() + " 行已有设置，请保留一处",
                    key + " is set in line " + before.line() + " already: keep one");
        }
    }

    private void extend(String name) {
        if (extended != null || !ofOrgans.isEmpty()) {
            throw refused(EXTENDS + " 只能出现一次，并在各机关的设置之前", EXTENDS + " stands once, and before what is said of organs");
        }
        try {
            extended = others.apply(name);
        } catch (ProfileException e) {
            throw e.inLine(line);
        }
    }

    private ProfileException refused(String chinese, String english) {
        return new ProfileException(new Bilingual(chinese, english)).inLine(line);
    }
}
