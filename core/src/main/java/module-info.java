/**
 * The form declared once, the report as values, what was read and where, and findings.
 *
 * <p>This module knows no other and needs nothing at run time.
 */
@SuppressWarnings("module") // The modules of this house, which are built after it and are not there yet.
module io.github.disclosurereport {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.disclosurereport.form;
    exports io.github.disclosurereport.table;
    exports io.github.disclosurereport.report;
    exports io.github.disclosurereport.source;
    exports io.github.disclosurereport.finding;
    exports io.github.disclosurereport.figure to
            io.github.disclosurereport.validation,
            io.github.disclosurereport.serialization,
            io.github.disclosurereport.formats;
    exports io.github.disclosurereport.stream to
            io.github.disclosurereport.validation,
            io.github.disclosurereport.serialization;
    exports io.github.disclosurereport.text to
            io.github.disclosurereport.validation,
            io.github.disclosurereport.serialization,
            io.github.disclosurereport.formats,
            io.github.disclosurereport.result;
}
