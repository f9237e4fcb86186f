package io.github.disclosurereport.formats.csv;

import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportWriter;
import io.github.disclosurereport.table.Cell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes the cells of a report as tidy CSV: a header {@code cell,label,value,unit} and a line for every cell.
 *
 * <p>The value is empty if the cell is blank or unknown. UTF-8 without a byte order mark, lines end with LF.
 */
public final class CsvWriter implements ReportWriter {

    /** Made by hand or found as a service. */
    public CsvWriter() {}

    @Override
    public String kind() {
        return "csv";
    }

    @Override
    public void write(AnnualReport report, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        de.siegmar.fastcsv.writer.CsvWriter csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(writer);
        csv.writeRecord("cell", "label", "value", "unit");
        for (CellPath path : report.edition().cells()) {
            Cell cell = report.cell(path);
            csv.writeRecord(
                    path.toString(),
                    path.label(report.edition()),
                    cell.isNumber() ? cell.toString() : "",
                    path.unit().name(Language.ZH));
        }
        csv.flush();
        writer.flush();
    }
}
