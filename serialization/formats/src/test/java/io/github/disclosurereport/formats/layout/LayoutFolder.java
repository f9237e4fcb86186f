package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.Section;
import io.github.disclosurereport.table.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Writes all documents into a folder, for inspection: {@code java … LayoutFolder FOLDER [SEED]}. */
public final class LayoutFolder {

    private LayoutFolder() {}

    /** Writes them, each into a folder of its own with the expected cells and paragraphs. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        for (Dressed dressed : Layouts.all(seed)) {
            Path own = Files.createDirectories(folder.resolve(dressed.name()));
            Files.write(own.resolve(dressed.fileName()), dressed.bytes());
            Files.write(own.resolve("cells.csv"), cells(dressed));
            Files.write(own.resolve("paragraphs.txt"), paragraphs(dressed));
        }
    }

    /** Blank cells have an empty value; unknowable ones a mark behind the true value. */
    private static List<String> cells(Dressed dressed) {
        List<String> lines = new ArrayList<>(List.of("cell,value"));
        for (CellPath path : dressed.expected().edition().cells()) {
            Cell cell = dressed.expected().cell(path);
            String value = cell.isNumber() ? cell.toString() : "";
            lines.add(path + "," + value + (dressed.unknowable().contains(path) ? ",unknowable" : ""));
        }
        return lines;
    }

    private static List<String> paragraphs(Dressed dressed) {
        AnnualReport report = dressed.expected();
        OptionalInt year = report.reportYear();
        List<String> lines = new ArrayList<>();
        lines.add("# title: " + report.title().orElse(""));
        lines.add("# organ: " + report.organ().orElse(""));
        lines.add("# year: " + (year.isPresent() ? year.getAsInt() : ""));
        lines.add("# published: " + report.published().map(Object::toString).orElse(""));
        lines.add("# joined: " + dressed.paragraphsJoined());
        lines.add("# preface");
        lines.addAll(report.preface().paragraphs());
        for (Section section : report.sections()) {
            lines.add("# " + section.kind().key());
            lines.addAll(section.text().paragraphs());
        }
        return lines;
    }
}
