import io.github.disclosurereport.serialization.Container;
import io.github.disclosurereport.serialization.ReportReader;
import io.github.disclosurereport.serialization.ReportWriter;

/** What a reader, a writer and a container of reports are, how the right one is found, and the one interpreter of pages. */
module io.github.disclosurereport.serialization {
    requires transitive io.github.disclosurereport;
    requires static org.jspecify;

    exports io.github.disclosurereport.serialization;
    exports io.github.disclosurereport.serialization.bytes;
    exports io.github.disclosurereport.serialization.interpretation;
    exports io.github.disclosurereport.serialization.page;

    uses Container;
    uses ReportReader;
    uses ReportWriter;
}
