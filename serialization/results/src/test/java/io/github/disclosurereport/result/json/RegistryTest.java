package io.github.disclosurereport.result.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.validation.ReportCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The registry of rules: what a rule is does not change unless its version steps up. */
class RegistryTest {

    private static final Path REGISTRY = Path.of("../../docs/registry.jsonl");
    private static final JsonMapper MAPPER = new JsonMapper();

    private static Map<String, JsonNode> committed = Map.of();
    private static Map<String, JsonNode> present = Map.of();
    private static String catalogue = "";

    @BeforeAll
    static void read() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonCatalogue.write(ReportCheck.standard().rules(), out, Language.EN);
        catalogue = out.toString(StandardCharsets.UTF_8);
        present = byId(catalogue);
        committed = byId(Files.readString(REGISTRY));
    }

    private static Map<String, JsonNode> byId(String lines) {
        Map<String, JsonNode> rules = new LinkedHashMap<>();
        lines.lines()
                .map(MAPPER::readTree)
                .forEach(rule -> rules.put(rule.get("rule").asString(), rule));
        return rules;
    }

    @Test
    void no_rule_changes_unless_its_version_steps_up() {
        assertThat(changedInSilence()).as("say version(…) of them").isEmpty();
    }

    @Test
    void no_id_goes() {
        assertThat(present.keySet()).containsAll(committed.keySet());
    }

    /** {@code -Dgolden.update} writes the registry anew, if every rule that changed says so. */
    @Test
    void the_registry_is_that_of_the_rules() throws IOException {
        if (System.getProperty("golden.update") != null && changedInSilence().isEmpty()) {
            Files.writeString(REGISTRY, catalogue);
        }
        assertThat(Files.readString(REGISTRY)).isEqualTo(catalogue);
    }

    @Test
    void a_change_of_severity_is_a_change_and_one_of_the_title_is_none() {
        ObjectNode rule = MAPPER.createObjectNode().put("severity", "error").put("title", "Sums");
        assertThat(isSame(rule, rule.deepCopy().put("severity", "info"))).isFalse();
        assertThat(isSame(rule, rule.deepCopy().put("title", "Totals"))).isTrue();
    }

    private static List<String> changedInSilence() {
        return committed.keySet().stream()
                .filter(present::containsKey)
                .filter(id -> !isSame(rule(committed, id), rule(present, id)))
                .filter(id -> rule(present, id).get("version").asInt()
                        <= rule(committed, id).get("version").asInt())
                .toList();
    }

    private static JsonNode rule(Map<String, JsonNode> rules, String id) {
        return rules.getOrDefault(id, MAPPER.nullNode());
    }

    /** The words of a title may be put better at any time. */
    private static boolean isSame(JsonNode one, JsonNode other) {
        return withoutTitle(one).equals(withoutTitle(other));
    }

    private static JsonNode withoutTitle(JsonNode rule) {
        return ((ObjectNode) rule.deepCopy()).without("title");
    }
}
