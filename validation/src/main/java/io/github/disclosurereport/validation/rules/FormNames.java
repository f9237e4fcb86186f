package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import java.util.List;
import java.util.stream.Collectors;

/** Names of the form in both languages, as messages have them. */
final class FormNames {

    private static final int NAMED = 4;

    private FormNames() {}

    static Bilingual of(Heading heading) {
        return Bilingual.of(heading::name);
    }

    static Bilingual quoted(Heading heading) {
        return quoted(of(heading));
    }

    private static Bilingual quoted(Bilingual words) {
        return new Bilingual("“" + words.chinese() + "”", "\"" + words.english() + "\"");
    }

    /** 表三, table 三. */
    static Bilingual of(TableKind table) {
        String numeral = table.section().numeral();
        return new Bilingual("表" + numeral, "table " + numeral);
    }

    /** Some names, and how many more there are. */
    static Bilingual some(List<Bilingual> names) {
        int more = names.size() - NAMED;
        return new Bilingual(
                names.stream().limit(NAMED).map(name -> quoted(name).chinese()).collect(Collectors.joining("、"))
                        + (more > 0 ? "等 " + names.size() + " 行" : ""),
                names.stream().limit(NAMED).map(name -> quoted(name).english()).collect(Collectors.joining(", "))
                        + (more > 0 ? " and " + more + " more" : ""));
    }

    static Bilingual heading(SectionKind section, Edition edition) {
        return new Bilingual(section.heading(edition), section.numeral() + " " + section.name(Language.EN));
    }
}
