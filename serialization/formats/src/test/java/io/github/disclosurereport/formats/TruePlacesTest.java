package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever goes to a place finds the thing there: in the file, or what was opened in it, or in the table as it is laid out. */
class TruePlacesTest {

    private static final ReportFormats FORMATS = ReportFormats.standard();

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
            Document opened = FORMATS.open(document).get(0);
            ReadResult read = FORMATS.read(opened);
            assertThat(new PlacesInFile(opened.bytes()).wrong(read))
                    .as(document.name())
                    .isEmpty();
            assertThat(ReadThings.of(read)).as(document.name()).isNotEmpty();
        });
    }
}
