package io.github.disclosurereport.form;

import static io.github.disclosurereport.form.Declaration.labelled;

import io.github.disclosurereport.text.Names;
import java.util.List;
import java.util.Optional;

/** The six sections of the report, in order; article 50. */
public enum SectionKind {
    /** How the organ carried out the Regulations. */
    OVERVIEW(labelled("总体情况", "overview")),
    /** Proactive disclosure, with table 二. */
    PROACTIVE(labelled("主动公开政府信息情况", "proactive disclosure")),
    /** Requests received and processed, with table 三. */
    REQUESTS(labelled("收到和处理政府信息公开申请情况", "requests received and processed")),
    /** Administrative reconsideration and litigation, with table 四. */
    CASES(labelled("政府信息公开行政复议、行政诉讼情况", "administrative reconsideration and litigation"), "政府信息公开行政复议行政诉讼情况"),
    /** Main problems and improvements. */
    PROBLEMS(
            labelled("存在的主要问题及改进情况", "main problems and improvements")
                    .labelUntil(Edition.TRIAL_2019, "政府信息公开工作存在的主要问题及改进情况"),
            "存在的主要问题及改进举措",
            "存在的主要问题及整改措施",
            "存在的主要问题及改进措施",
            "存在问题及改进情况"),
    /** Other matters to report. */
    OTHER_MATTERS(labelled("其他需要报告的事项", "other matters to report"));

    private static final String NUMERALS = "一二三四五六";

    private final Declaration declaration;
    private final List<String> acceptedLabels;

    SectionKind(Declaration declaration, String... acceptedLabels) {
        this.declaration = declaration;
        this.acceptedLabels = List.of(acceptedLabels);
    }

    /** The constant's name in camelCase, the key in JSON. */
    public String key() {
        return Names.camelCase(name());
    }

    /** The Chinese numeral in front of its heading: 一 to 六. */
    public String numeral() {
        return NUMERALS.substring(ordinal(), ordinal() + 1);
    }

    /** The words of its heading as an edition prints them, without the numeral. */
    public String label(Edition edition) {
        return declaration.label(edition);
    }

    /** Other words of its heading that are common enough to be accepted, without the numeral. */
    public List<String> acceptedLabels() {
        return acceptedLabels;
    }

    /** Its heading as an edition prints it: 一、总体情况. */
    public String heading(Edition edition) {
        return numeral() + "、" + label(edition);
    }

    /** Its words in a language. */
    public String name(Language language) {
        return declaration.name(language);
    }

    /** The table it holds; empty for the sections of prose alone. */
    public Optional<TableKind> table() {
        for (TableKind table : TableKind.values()) {
            if (table.section() == this) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }
}
