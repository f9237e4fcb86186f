package io.github.disclosurereport.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.validation.form.ReportForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Core and validation, compiled to JavaScript, say in Node what they say here. */
class SameInNodeTest {

    private static final long SEED = 20251126;
    private static final Path SCRIPT = Path.of("src/test/javascript/check.mjs");
    private static final Path COMPILED = Path.of("target/javascript/disclosure.mjs");

    private final JsonMapper mapper = new JsonMapper();

    @Test
    void every_line_on_sixty_forms_is_the_same_in_node(@TempDir Path folder) throws Exception {
        Node.demand();
        Map<String, ReportForm> forms = SampleForms.of(SEED);
        assertThat(forms).hasSize(60);
        List<List<String>> inNode = inNode(
                folder, forms.values().stream().map(SameInNodeTest::typed).toList());
        assertThat(inNode).hasSize(60);
        int i = 0;
        for (Map.Entry<String, ReportForm> form : forms.entrySet()) {
            assertThat(inNode.get(i++)).as("%s, seed %s", form.getKey(), SEED).isEqualTo(Lines.of(form.getValue()));
        }
    }

    @Test
    void a_form_without_keys_for_edition_and_year_is_read_in_node_too(@TempDir Path folder) throws Exception {
        Node.demand();
        Map<String, String> cells = Map.of("cases.litigation.total", "1");
        ReportForm form = new ReportForm();
        form.setCells(cells);
        assertThat(inNode(folder, List.of(Map.of("cells", cells)))).containsExactly(Lines.of(form));
    }

    @Test
    void the_forms_have_findings_repairs_and_what_cannot_be_judged() {
        List<String> lines = SampleForms.of(SEED).values().stream()
                .flatMap(form -> Lines.of(form).stream())
                .toList();
        assertThat(lines).anyMatch(line -> line.startsWith("错误 REQ-02"));
        assertThat(lines).anyMatch(line -> line.startsWith("REQ-10 "));
        assertThat(lines).anyMatch(line -> line.endsWith(" is unknown"));
    }

    private List<List<String>> inNode(Path folder, List<?> forms) throws IOException, InterruptedException {
        String module = COMPILED.toUri().toString();
        String lines = Node.run(folder, SCRIPT, module, mapper.writeValueAsString(forms));
        return mapper.readValue(lines, new TypeReference<>() {});
    }

    private static Map<String, @Nullable Object> typed(ReportForm form) {
        Map<String, @Nullable Object> typed = new LinkedHashMap<>();
        typed.put("reportYear", form.getReportYear());
        typed.put("edition", form.getEdition());
        typed.put("cells", form.getCells());
        return typed;
    }
}
