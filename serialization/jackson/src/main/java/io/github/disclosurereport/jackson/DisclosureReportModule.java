package io.github.disclosurereport.jackson;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.formats.json.JsonFindings;
import io.github.disclosurereport.formats.json.JsonWriter;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.Cases;
import io.github.disclosurereport.report.OtherMatters;
import io.github.disclosurereport.report.Overview;
import io.github.disclosurereport.report.ProactiveDisclosure;
import io.github.disclosurereport.report.Problems;
import io.github.disclosurereport.report.Requests;
import io.github.disclosurereport.report.Section;
import java.util.function.Function;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson 3 mapper the library's types; found by {@code findAndAddModules()}.
 *
 * <p>It reads and writes {@link AnnualReport}, its sections, and {@link CellPath} as value and as key; it writes
 * {@link Finding} and {@link CheckResult}. The JSON of a report is the one of the format {@code json}; a section is a
 * report that has nothing else. What a report cannot keep makes the mapper throw.
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
        addSerializer(new Writing<>(AnnualReport.class, JsonWriter::write));
        addDeserializer(AnnualReport.class, new ReportDeserializer());
        section(Overview.class, AnnualReport::overview);
        section(ProactiveDisclosure.class, AnnualReport::proactive);
        section(Requests.class, AnnualReport::requests);
        section(Cases.class, AnnualReport::cases);
        section(Problems.class, AnnualReport::problems);
        section(OtherMatters.class, AnnualReport::otherMatters);
        addSerializer(new Writing<>(CellPath.class, (path, json) -> json.writeString(path.toString())));
        addDeserializer(CellPath.class, new CellPathDeserializer());
        addKeySerializer(
                CellPath.class, new Writing<>(CellPath.class, (path, json) -> json.writeName(path.toString())));
        addKeyDeserializer(CellPath.class, new CellPathKeyDeserializer());
        addSerializer(new Writing<>(Finding.class, (finding, json) -> new JsonFindings(json, language).write(finding)));
        addSerializer(
                new Writing<>(CheckResult.class, (result, json) -> new JsonFindings(json, language).write(result)));
    }

    private <S extends Section> void section(Class<S> type, Function<AnnualReport, S> section) {
        addSerializer(new Writing<>(type, JsonWriter::write));
        addDeserializer(type, new SectionDeserializer<>(type, section));
    }
}
