package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.AnnualReport;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/** A bean with an annotated field for each cell, as one would write it for Bean Validation. */
final class AnnotatedBean {

    private static final String FIELD = "@NotNull @Min(0) public Long %s;%n";

    private static final String SOURCE = """
            import jakarta.validation.constraints.Min;
            import jakarta.validation.constraints.NotNull;

            public class Cells {
                %s
            }
            """;

    private AnnotatedBean() {}

    /** The bean of a report; a field stays empty where a cell has no number. */
    static Object of(AnnualReport report) {
        try {
            Class<?> type = WrittenByHand.compile("Cells", source(report.edition()));
            Object bean = type.getConstructor().newInstance();
            for (CellPath path : report.edition().cells()) {
                Optional<BigDecimal> number = report.cell(path).value();
                if (number.isPresent()) {
                    type.getField(name(path)).set(bean, number.get().longValue());
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String source(Edition edition) {
        return SOURCE.formatted(edition.cells().stream()
                .map(path -> FIELD.formatted(name(path)))
                .collect(Collectors.joining("    ")));
    }

    private static String name(CellPath path) {
        return path.toString().replace('.', '_');
    }
}
