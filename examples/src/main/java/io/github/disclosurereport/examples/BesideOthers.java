package io.github.disclosurereport.examples;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.OrganLevel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks a report beside that of the year before, and an aggregate beside its parts. */
final class BesideOthers {

    private static final ReportFormats FORMATS = ReportFormats.standard();

    private BesideOthers() {}

    static void checkBesideLastYear(Path file, Path lastYear) throws IOException {
        Context known = Context.of().previous(FORMATS.read(lastYear)).organLevel(OrganLevel.DEPARTMENT);
        print(FORMATS.read(file), known);
    }

    static void checkBesideParts(Path file, List<Path> partFiles, List<String> organs) throws IOException {
        List<ReadResult> parts = new ArrayList<>();
        for (Path part : partFiles) {
            parts.add(FORMATS.read(part));
        }
        Context known = Context.of().parts(parts).expecting(organs);
        print(FORMATS.read(file), known);
    }

    private static void print(ReadResult read, Context known) {
        ReportCheck.standard()
                .check(read, known)
                .findings()
                .forEach(finding -> System.out.println(finding.message(Language.ZH)));
    }
}
