import io.github.disclosurereport.jackson.DisclosureReportModule;
import tools.jackson.databind.JacksonModule;

/** Reports inside an application's own classes, through its own Jackson mapper. */
module io.github.disclosurereport.jackson {
    requires transitive io.github.disclosurereport;
    requires transitive tools.jackson.databind;
    requires io.github.disclosurereport.formats;
    requires static org.jspecify;

    exports io.github.disclosurereport.jackson;

    provides JacksonModule with
            DisclosureReportModule;
}
