package io.github.disclosurereport.result.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Suppressed;
import io.github.disclosurereport.finding.Suppression;
import io.github.disclosurereport.result.Checked.Judged;
import io.github.disclosurereport.result.Sample;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Results for programs. */
class JsonResultWriterTest {

    private static final JsonResultWriter WRITER = new JsonResultWriter();

    @Test
    void a_finding_has_its_key_what_it_is_about_and_what_was_compared() throws IOException {
        Judged judged = Sample.judged("page.html");
        JsonNode finding = line(judged).at("/findings/0");
        assertThat(finding.get("key").asString())
                .isEqualTo(judged.result().findings().get(0).key());
        assertThat(finding.at("/targets/0/cell").asString()).isEqualTo("requests.outcomeTotal.naturalPerson");
        assertThat(finding.at("/balances/0/right/sum").asInt()).isEqualTo(38);
    }

    @Test
    void a_finding_that_somebody_lets_stand_is_told_apart_with_the_reason_and_who() throws IOException {
        JsonNode line = line(letStand(Sample.judged("page.html")));
        assertThat(line.get("findings")).hasSize(2);
        JsonNode suppressed = line.at("/suppressed/0");
        assertThat(suppressed.get("rule").asString()).isEqualTo("REQ-02");
        assertThat(suppressed.get("reason").asString()).isEqualTo("已与区局核对");
        assertThat(suppressed.get("by").asString()).isEqualTo("复核员乙");
        assertThat(suppressed.get("expires").asString()).isEqualTo("2027-01-31");
    }

    @Test
    void the_line_of_a_report_with_findings_that_stand_is_valid() throws IOException {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JsonSchema.RESULT.open())
                        .validate(Sample.written(WRITER, letStand(Sample.judged("page.html"))), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void where_nothing_is_let_stand_nothing_is_said_of_it() throws IOException {
        assertThat(line(Sample.judged("page.html")).has("suppressed")).isFalse();
    }

    private static Judged letStand(Judged judged) {
        Finding first = judged.result().findings().get(0);
        Suppression known =
                new Suppression("青岭市民政局", 2025, first.key(), "已与区局核对", "复核员乙", Optional.of(LocalDate.of(2027, 1, 31)));
        return new Judged(
                judged.file(), judged.reading(), judged.result().suppressing(List.of(new Suppressed(first, known))));
    }

    private static JsonNode line(Judged judged) throws IOException {
        return JsonMapper.shared().readTree(Sample.written(WRITER, judged));
    }
}
