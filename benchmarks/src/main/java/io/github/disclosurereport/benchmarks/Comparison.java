package io.github.disclosurereport.benchmarks;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A row of the table: something measured beside its yardstick.
 *
 * @param what what is measured, in words
 * @param measured its benchmark, class and method
 * @param beside the yardstick in words; empty if there is none
 * @param yardstick the yardstick's benchmark; empty if there is none
 * @param mark how many times the yardstick's time it may take; empty if that is not laid down
 */
record Comparison(String what, String measured, String beside, String yardstick, OptionalDouble mark) {

    private static final String LOOP = "hand-written loop over `long[]`";
    private static final String BEAN = "Hibernate Validator, each field annotated";
    private static final String TOKENS = "bare Jackson token loop";
    private static final String VALUES = "token loop that takes each value";
    private static final String RECORDS = "databind, records";
    private static final String LINE = "the same as a line of JSON";
    private static final String JVM = "a JVM that says its version";
    private static final String JSOUP = "jsoup's parse alone";

    /** All rows, in the order of the table. */
    static final List<Comparison> ALL = List.of(
            of("relations, nothing wrong", "Relations.clean", LOOP, "Relations.loopClean")
                    .within(1.8),
            of("relations, nothing wrong", "Relations.clean", BEAN, "AnnotatedFields.validated"),
            of("relations, two mistakes, told in words", "Relations.wrong", LOOP, "Relations.loopWrong"),
            of("whole check of a report, nothing wrong", "WholeCheck.cleanReport", BEAN, "AnnotatedFields.validated"),
            alone("whole check of a report, two mistakes", "WholeCheck.wrongReport"),
            alone("whole check with the source, nothing wrong", "WholeCheck.cleanSource"),
            alone("whole check with the source, two mistakes", "WholeCheck.wrongSource"),
            alone("whole check of a report with 3000 characters of text, nothing wrong", "ReportsBeside.prose"),
            alone("whole check of a report beside last year's", "ReportsBeside.lastYear"),
            alone("whole check of an aggregate beside its 60 parts", "ReportsBeside.parts"),
            of("report from JSON", "JsonReading.report", TOKENS, "JsonReading.tokens")
                    .within(1.2),
            of("report from JSON", "JsonReading.report", VALUES, "JsonReading.values"),
            of("report from JSON", "JsonReading.report", RECORDS, "JsonReading.records"),
            of("report and source from JSON", "JsonReading.source", TOKENS, "JsonReading.tokens")
                    .within(2),
            of("report to JSON", "JsonWriting.report", "bare generator calls", "JsonWriting.calls")
                    .within(1.2),
            of("report to JSON", "JsonWriting.report", RECORDS, "JsonWriting.records"),
            of("report and source from a web page", "WebPage.source", JSOUP, "WebPage.jsoup")
                    .within(1.5),
            alone("report and source from text, a cell a line", "CellLines.source"),
            of("results as SARIF, with all rules", "ResultWriting.sarif", LINE, "ResultWriting.json"),
            of("results as a marked page", "ResultWriting.page", LINE, "ResultWriting.json"),
            alone("two mistakes as a line of JSON", "ResultWriting.json"),
            alone("two mistakes as SARIF, with all rules", "ResultWriting.sarif"),
            alone("two mistakes as a marked page", "ResultWriting.page"),
            of("the command, from start to exit", "CommandStart.check", JVM, "CommandStart.jvm"));

    private static Comparison of(String what, String measured, String beside, String yardstick) {
        return new Comparison(what, measured, beside, yardstick, OptionalDouble.empty());
    }

    private static Comparison alone(String what, String measured) {
        return of(what, measured, "", "");
    }

    private Comparison within(double times) {
        return new Comparison(what, measured, beside, yardstick, OptionalDouble.of(times));
    }
}
