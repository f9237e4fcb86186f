package io.github.disclosurereport.examples;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.serialization.ReportReader;
import io.github.disclosurereport.serialization.Sureness;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.source.Reading;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.validation.ReportCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what another system exports: under its name a line for each cell, with its key and what was typed. */
public final class ExportReader implements ReportReader {

    private static final String NAME = "年报数据导出";

    private static final Map<String, CellPath> CELLS =
            CellPath.all().stream().collect(Collectors.toMap(CellPath::toString, Function.identity()));

    @Override
    public String kind() {
        return "export";
    }

    @Override
    public Sureness sureness(byte[] head) {
        return new String(head, StandardCharsets.UTF_8).startsWith(NAME) ? Sureness.CERTAIN : Sureness.NO;
    }

    @Override
    public ReadResult read(Document document, Limits limits) {
        Reading reading = new Reading(); // with Facet.PROSE and others, where it shows more than cells
        List<String> lines =
                new String(document.bytes(), StandardCharsets.UTF_8).lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            String key = lines.get(i).replaceFirst("=.*", "");
            String typed = lines.get(i).replaceFirst("[^=]*=?", "");
            Optional<Place> place = Optional.of(TextPlace.line(i + 1));
            Optional.ofNullable(CELLS.get(key))
                    .ifPresentOrElse(
                            cell -> reading.cell(cell, new SourceCell(CellText.parse(typed, cell.unit()), place)),
                            () -> reading.oddity(new Oddity.UnknownKey(key, place)));
        }
        return reading.build();
    }

    /** Checks a file of this kind. */
    public static void main(String[] args) throws IOException {
        ReadResult read = ReportFormats.standard().read(Path.of(args[0]));
        ReportCheck.standard()
                .check(read)
                .findings()
                .forEach(finding -> System.out.println(finding.message(Language.ZH)));
    }
}
