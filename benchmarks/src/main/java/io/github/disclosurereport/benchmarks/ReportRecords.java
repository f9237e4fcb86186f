package io.github.disclosurereport.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Records of the shape of the JSON, as one would write them for databind. */
final class ReportRecords {

    private static final String SOURCE = """
            import io.github.disclosurereport.form.Edition;
            import java.math.BigDecimal;
            import java.time.LocalDate;
            import java.util.List;

            public record Report(
                    Edition edition, String organ, Integer reportYear, String title, LocalDate published, %s, Text text) {
                %s
                %s
            }
            """;

    private final Class<?> type;
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /** Of the JSON of an edition. */
    ReportRecords(Edition edition) {
        type = WrittenByHand.compile("Report", source(edition));
    }

    ObjectReader reader() {
        return mapper.readerFor(type);
    }

    ObjectWriter writer() {
        return mapper.writerFor(type);
    }

    private static String source(Edition edition) {
        return SOURCE.formatted(
                Arrays.stream(TableKind.values())
                        .map(table -> table.name() + " " + table.key())
                        .collect(Collectors.joining(", ")),
                Arrays.stream(TableKind.values())
                        .map(table -> table(edition, table))
                        .collect(Collectors.joining("    ")),
                record(
                        "Text",
                        Stream.concat(
                                Stream.of("List<String> preface"),
                                Arrays.stream(SectionKind.values()).map(section -> "List<String> " + section.key()))));
    }

    /** A record of rows, and one of columns. */
    private static String table(Edition edition, TableKind table) {
        String row = table.name() + "_ROW";
        Stream<String> rows =
                edition.cells(table).stream().map(CellPath::row).map(heading -> row + " " + heading.key());
        Stream<String> columns =
                edition.cells(table).stream().map(CellPath::column).map(ReportRecords::component);
        return record(table.name(), rows) + record(row, columns);
    }

    private static String component(Heading column) {
        return (column.declaration().unit() == Unit.ITEM ? "Long " : "BigDecimal ") + column.key();
    }

    private static String record(String name, Stream<String> components) {
        return "public record " + name + "(" + components.distinct().collect(Collectors.joining(", ")) + ") {}\n";
    }
}
