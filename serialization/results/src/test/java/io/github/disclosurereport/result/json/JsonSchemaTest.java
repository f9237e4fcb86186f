package io.github.disclosurereport.result.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.formats.json.JsonReader;
import io.github.disclosurereport.formats.json.JsonWriter;
import io.github.disclosurereport.formats.layout.FigureSize;
import io.github.disclosurereport.formats.layout.SampleReports;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.result.Checked;
import io.github.disclosurereport.result.ResultWriter.Results;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.ReportCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is exchanged as JSON is told by schemas that any validator knows. */
class JsonSchemaTest {

    private static final Path RESOURCES = Path.of("src/main/resources/io/github/disclosurereport/result/json");
    private static final int REPORTS = 1000;
    private static final List<FigureSize> SIZES = List.of(FigureSize.values());
    private static final Schema REPORT = schema(JsonSchema.REPORT);
    private static final Schema RESULT = schema(JsonSchema.RESULT);

    /** With {@code -Dgolden.update} the files are written anew. */
    @ParameterizedTest
    @EnumSource
    void the_file_in_the_jar_is_made_from_the_declaration(JsonSchema schema) throws IOException {
        String made = JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(Schemas.of(schema))
                        .replace("\r", "")
                + "\n";
        if (System.getProperty("golden.update") != null) {
            Files.writeString(RESOURCES.resolve(schema.key() + ".schema.json"), made);
        }
        assertThat(new String(schema.open().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(made);
    }

    @Test
    void every_report_that_is_written_is_valid() {
        assertThat(reports()
                        .map(JsonSchemaTest::json)
                        .filter(json -> !errors(REPORT, json).isEmpty()))
                .isEmpty();
    }

    @Test
    void every_line_of_results_is_valid() {
        assertThat(reports()
                        .limit(100)
                        .map(JsonSchemaTest::damaged)
                        .map(JsonSchemaTest::line)
                        .filter(line -> !errors(RESULT, line).isEmpty()))
                .isEmpty();
    }

    @Test
    void the_line_of_a_file_that_cannot_be_used_is_valid() throws IOException {
        assertThat(errors(RESULT, written(new Checked.Unusable("a.pdf", "PDF"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"newlyReceived\":\\{\"naturalPerson\":[0-9]+ | \"newlyReceived\":{\"naturalPerson\":\"12\"",
                "\"newlyReceived\":\\{\"naturalPerson\":[0-9]+ | \"newlyReceived\":{\"naturalPerson\":1.5",
                "\"newlyReceived\":\\{\"naturalPerson\":[0-9]+ | \"newlyReceived\":{\"naturalPerson\":1234567890123456789012345678901",
                "\"newlyReceived\":\\{\"naturalPerson\":[0-9]+ | \"newlyReceived\":{\"naturalPerson\":true",
                "\"newlyReceived\":\\{ | \"newlyReceived\":{\"citizen\":1,",
                "\"requests\":\\{ | \"requests\":{\"received\":{},",
                "\"newlyReceived\":\\{[^}]*\\} | \"newlyReceived\":7",
                "^\\{ | {\"remark\":\"x\",",
                "\"edition\":\"[A-Z_0-9]+\", | ''",
                "\"edition\":\"[A-Z_0-9]+\" | \"edition\":\"REVISED_2030\"",
                "\"reportYear\":([0-9]+) | \"reportYear\":\"$1\"",
                "\"text\":\\{ | \"text\":{\"annex\":[],",
                "\"overview\":\\[ | \"overview\":[7,",
                "\"published\":\"[-0-9]+\" | \"published\":\"1 January\""
            })
    void each_kind_of_damage_is_refused(String place, String damage) {
        String json = json(SampleReports.sample(Edition.REVISED_2021, FigureSize.HUNDREDS, 7).toBuilder()
                .published(LocalDate.of(2022, 1, 20))
                .build());
        String damaged = json.replaceFirst(place, damage);
        assertThat(damaged).isNotEqualTo(json);
        assertThat(errors(REPORT, damaged)).as(damage).isNotEmpty();
    }

    @Test
    void a_cell_of_another_edition_is_refused() {
        String trial = json(SampleReports.sample(Edition.TRIAL_2019, FigureSize.HUNDREDS, 7));
        assertThat(errors(REPORT, trial.replace("TRIAL_2019", "REVISED_2021"))).isNotEmpty();
    }

    /** Of both editions and all sizes, every third with blanks. */
    private static Stream<AnnualReport> reports() {
        return IntStream.range(0, REPORTS).mapToObj(seed -> {
            Edition edition = Edition.values()[seed % Edition.values().length];
            AnnualReport report = SampleReports.sample(edition, SIZES.get(seed % SIZES.size()), seed);
            return seed % 3 == 0 ? SampleReports.withBlanks(report, new Random(seed)) : report;
        });
    }

    /** With one figure that breaks sums, and one that is not known. */
    private static AnnualReport damaged(AnnualReport report) {
        return report.toBuilder()
                .set(report.edition().cells().get(40), 7_654_321)
                .setUnknown(report.edition().cells().get(60))
                .build();
    }

    private static String json(AnnualReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new JsonWriter().write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String line(AnnualReport report) {
        ReadResult read = new JsonReader()
                .read(new Document("a.json", json(report).getBytes(StandardCharsets.UTF_8)), Limits.STANDARD);
        try {
            return written(
                    new Checked.Judged("a.json", read, ReportCheck.standard().check(read)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Checked checked) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Results results = new JsonResultWriter().begin(out, Language.ZH)) {
            results.add(checked);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .collect(Collectors.joining("\n"));
    }

    private static Schema schema(JsonSchema schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.open());
    }
}
