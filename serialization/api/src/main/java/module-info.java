import io.github.disclosurereport.serialization.ReportReader;
import io.github.disclosurereport.serialization.ReportWriter;

/** What a reader and a writer of reports are, and how the right one is found. */
module io.github.disclosurereport.serialization {
    requires transitive io.github.disclosurereport;
    requires static org.jspecify;

    exports io.github.disclosurereport.serialization;

    uses ReportReader;
    uses ReportWriter;
}
