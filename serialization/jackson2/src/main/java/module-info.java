import com.fasterxml.jackson.databind.Module;
import io.github.disclosurereport.jackson2.DisclosureReportModule;

/** Reports inside an application's own classes, through its own mapper of Jackson 2. */
// The digit tells the one Jackson from the other.
@SuppressWarnings("module")
module io.github.disclosurereport.jackson2 {
    requires transitive io.github.disclosurereport;
    requires transitive com.fasterxml.jackson.databind;
    requires io.github.disclosurereport.formats;
    requires static org.jspecify;

    exports io.github.disclosurereport.jackson2;

    provides Module with
            DisclosureReportModule;
}
