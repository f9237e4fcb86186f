package io.github.disclosurereport.formats.csv;

import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.serialization.Losses;
import io.github.disclosurereport.serialization.ReportWriter;
import io.github.disclosurereport.table.Cell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Writes the cells of a report as tidy CSV: a header {@code cell,label,value,unit,state} and a line for every cell.
 *
 * <p>The state is {@code number}, {@code blank} or {@code unknown}; without a number the value is empty. UTF-8, lines end
 * with LF.
 */
public final class CsvWriter implements ReportWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final boolean isMarked;

    /** Made by hand or found as a service; writes no byte order mark. */
    public CsvWriter() {
        this(false);
    }

    private CsvWriter(boolean isMarked) {
        this.isMarked = isMarked;
    }

    /** One that writes a byte order mark first, without which Excel takes UTF-8 for the encoding of the machine. */
    public CsvWriter withByteOrderMark() {
        return new CsvWriter(true);
    }

    @Override
    public String kind() {
        return "csv";
    }

    @Override
    public void write(AnnualReport report, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (isMarked) {
            writer.write(BYTE_ORDER_MARK);
        }
        de.siegmar.fastcsv.writer.CsvWriter csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(writer);
        csv.writeRecord("cell", "label", "value", "unit", "state");
        for (CellPath path : report.edition().cells()) {
            Cell cell = report.cell(path);
            csv.writeRecord(
                    path.toString(),
                    path.label(report.edition()),
                    cell.isNumber() ? cell.toString() : "",
                    path.unit().name(Language.ZH),
                    cell.state().name().toLowerCase(Locale.ROOT));
        }
        csv.flush();
        writer.flush();
    }

    /** All but the cells. */
    @Override
    public List<Bilingual> losses(AnnualReport report) {
        AnnualReportBuilder cells = AnnualReport.builder(report.edition());
        report.edition().cells().forEach(path -> cells.set(path, report.cell(path)));
        return Losses.between(report, cells.build());
    }
}
