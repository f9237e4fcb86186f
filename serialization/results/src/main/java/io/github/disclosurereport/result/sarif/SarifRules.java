package io.github.disclosurereport.result.sarif;

import io.github.disclosurereport.finding.RuleInfo;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.result.told.Sentence;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.rule.Rule;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** The rules of a run, in the order in which they were met: described in its language, and translated into the other. */
final class SarifRules {

    private static final String NAME = "disclosure";
    private static final Sentence TOOL =
            new Sentence("政府信息公开工作年度报告核对", "Checks annual reports on government information disclosure");
    private static final Sentence FULL = new Sentence("{0}。依据：{1}", "{0}. Basis: {1}");
    private static final Sentence HELP = new Sentence(
            "{0}。依据：{1}。用 disclosure explain {2} 可看原因、示例和改法。",
            "{0}. Basis: {1}. What it asks, examples and how to mend it: disclosure explain {2}");

    /** The rules that the command explains: those of others it does not know. */
    private static final Set<String> EXPLAINED =
            ReportCheck.standard().rules().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());

    private final Language language;
    private final Map<String, Known> known = new LinkedHashMap<>();

    private record Known(int index, RuleInfo rule) {}

    SarifRules(Language language) {
        this.language = language;
    }

    /** A language as the standard names it. */
    static String tag(Language language) {
        return language == Language.ZH ? "zh-CN" : "en";
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    void add(Collection<RuleInfo> rules) {
        rules.forEach(rule -> known.computeIfAbsent(rule.id(), id -> new Known(known.size(), rule)));
    }

    /** Where a rule stands among the rules of the run; nothing for one that was not asked. */
    void writeIndex(JsonGenerator json, String rule) {
        writeIndex(json, "ruleIndex", rule);
    }

    /** The rule as the one to which something belongs. */
    void writeReference(JsonGenerator json, String rule) {
        json.writeObjectPropertyStart("associatedRule");
        json.writeStringProperty("id", rule);
        writeIndex(json, "index", rule);
        json.writeEndObject();
    }

    private void writeIndex(JsonGenerator json, String key, String rule) {
        Known found = known.get(rule);
        if (found != null) {
            json.writeNumberProperty(key, found.index());
        }
    }

    /** Writes the tool, and what it says in the other language. */
    void write(JsonGenerator json) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        writeNames(json, language);
        json.writeArrayPropertyStart("rules");
        known.values().forEach(found -> write(json, found.rule()));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayPropertyStart("translations");
        Stream.of(Language.values()).filter(other -> other != language).forEach(other -> writeTranslation(json, other));
        json.writeEndArray();
    }

    private static void writeNames(JsonGenerator json, Language language) {
        json.writeStringProperty("name", NAME);
        json.writeStringProperty("language", tag(language));
        writeText(json, "shortDescription", TOOL.in(language));
    }

    private void write(JsonGenerator json, RuleInfo rule) {
        json.writeRaw('\n');
        json.writeStartObject();
        writeWords(json, rule, language);
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(rule.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeTranslation(JsonGenerator json, Language other) {
        json.writeStartObject();
        writeNames(json, other);
        json.writeArrayPropertyStart("contents");
        json.writeString("localizedData");
        json.writeEndArray();
        json.writeObjectPropertyStart("translationMetadata");
        json.writeStringProperty("name", NAME + " " + tag(other));
        json.writeEndObject();
        json.writeObjectPropertyStart("associatedComponent");
        json.writeStringProperty("name", NAME);
        json.writeEndObject();
        json.writeArrayPropertyStart("rules");
        known.values().forEach(found -> {
            json.writeRaw('\n');
            json.writeStartObject();
            writeWords(json, found.rule(), other);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeWords(JsonGenerator json, RuleInfo rule, Language language) {
        String title = rule.title().in(language);
        json.writeStringProperty("id", rule.id());
        json.writeStringProperty("name", title);
        writeText(json, "shortDescription", title);
        writeText(json, "fullDescription", FULL.in(language, title, rule.basis()));
        Sentence help = EXPLAINED.contains(rule.id()) ? HELP : FULL;
        writeText(json, "help", help.in(language, title, rule.basis(), rule.id()));
    }

    private static void writeText(JsonGenerator json, String key, String text) {
        json.writeObjectPropertyStart(key);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }
}
