package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever goes to a place finds the thing there: in the file, or in the table as it is laid out. */
class TruePlacesTest {

    @TestFactory
    Stream<DynamicTest> each_thing_stands_at_its_place() {
        return Documents.made().map(TruePlacesTest::test);
    }

    @TestFactory
    Stream<DynamicTest> in_published_reports_each_thing_stands_at_its_place() {
        return Documents.published().map(TruePlacesTest::test);
    }

    private static DynamicTest test(Document document) {
        return DynamicTest.dynamicTest(document.name(), () -> {
            ReadResult read = ReportFormats.standard().read(document);
            assertThat(new PlacesInFile(document.bytes()).wrong(read))
                    .as(document.name())
                    .isEmpty();
            assertThat(ReadThings.of(read)).as(document.name()).isNotEmpty();
        });
    }
}
