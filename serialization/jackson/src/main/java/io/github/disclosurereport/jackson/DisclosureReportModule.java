package io.github.disclosurereport.jackson;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.formats.json.JsonFindings;
import io.github.disclosurereport.formats.json.JsonType;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.UnusableReportException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Teaches a Jackson 3 mapper the library's types; found by {@code findAndAddModules()}.
 *
 * <p>It reads and writes {@link AnnualReport}, its sections, and {@link CellPath} as value and as key; it writes
 * {@link Finding}, {@link CheckResult} and {@link Place}. The JSON of a report is the one of the format {@code json}; a section is a
 * report that has nothing else. What a report cannot keep makes the mapper throw an exception of
 * its own, whose cause is a {@link UnusableReportException} that says what is wrong, and where.
 */
public final class DisclosureReportModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    /** Writes findings in Chinese. */
    public DisclosureReportModule() {
        this(Language.ZH);
    }

    /** Writes findings in a language. */
    public DisclosureReportModule(Language language) {
        super("disclosure-report");
        JsonType.all().forEach(this::add);
        addSerializer(new ToStringSerializer(CellPath.class));
        addDeserializer(CellPath.class, new CellPathDeserializer());
        addKeyDeserializer(CellPath.class, new CellPathKeyDeserializer());
        addSerializer(new Writing<>(Finding.class, (finding, json) -> new JsonFindings(json, language).write(finding)));
        addSerializer(
                new Writing<>(CheckResult.class, (result, json) -> new JsonFindings(json, language).write(result)));
        addSerializer(new Writing<>(Place.class, (place, json) -> new JsonFindings(json, language).write(place)));
    }

    private <T> void add(JsonType<T> json) {
        addSerializer(new Writing<>(json.type(), json.write()));
        addDeserializer(json.type(), new Reading<>(json.type(), json.read()));
    }
}
