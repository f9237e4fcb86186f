package io.github.disclosurereport.formats;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.PrintedState;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables as text layers of PDFs lay them out: each field where its column is. */
final class LaidOutText {

    static final String TITLE = "青岭市林业局2024年政府信息公开工作年度报告\n";
    static final String REQUESTS = TITLE + "三、收到和处理政府信息公开申请情况\n";
    static final int[] COLUMNS = {44, 54, 64, 74, 84, 94, 104};
    /** A Chinese character counts as so many columns as this. */
    static final int WIDE = 2;

    static final List<String> LEAVES = List.of("自然人", "商业企", "科研机", "社会公", "法律服", "其他", "总计");
    static final String HEAD = head(LEAVES, COLUMNS, WIDE);
    static final String FULL = row("一、本年新收政府信息公开申请数量", 1, 2, 3, 4, 5, 6, 21);

    private LaidOutText() {}

    static String head(List<String> leaves, int[] columns, int wide) {
        return line(wide, "", (columns[0] + columns[6]) / 2, "申请人情况")
                + line(wide, "", (columns[1] + columns[5]) / 2, "法人或其他组织")
                + leaves(leaves, columns, wide)
                + line(wide, "", columns[1] + 2, "业", columns[2] + 2, "构", columns[3], "益组织", columns[4], "务机构");
    }

    static String leaves(List<String> leaves, int[] columns, int wide) {
        Object[] fields = new Object[2 * leaves.size()];
        for (int i = 0; i < leaves.size(); i++) {
            fields[2 * i] = columns[i];
            fields[2 * i + 1] = leaves.get(i);
        }
        return line(wide, "", fields);
    }

    static String row(String label, int... figures) {
        Object[] fields = new Object[2 * figures.length];
        for (int i = 0; i < figures.length; i++) {
            fields[2 * i] = COLUMNS[i] + 2;
            fields[2 * i + 1] = String.valueOf(figures[i]);
        }
        return line(WIDE, label, fields);
    }

    /** A row that has only some figures: their columns, and the figures. */
    static String sparse(RequestRow row, int... columnsAndFigures) {
        Edition edition = row.isIn(Edition.latest()) ? Edition.latest() : Edition.TRIAL_2019;
        return laidOut(WIDE, row.label(edition), columnsAndFigures);
    }

    static String laidOut(int wide, String label, int... columnsAndFigures) {
        Object[] fields = new Object[columnsAndFigures.length];
        for (int i = 0; i < fields.length; i += 2) {
            fields[i] = COLUMNS[columnsAndFigures[i]] + 2;
            fields[i + 1] = String.valueOf(columnsAndFigures[i + 1]);
        }
        return line(wide, label, fields);
    }

    /** A line of fields, each behind the column in which it begins. */
    static String line(int wide, String label, Object... fields) {
        StringBuilder line = new StringBuilder(label);
        for (int i = 0; i < fields.length; i += 2) {
            int width = line.chars().map(c -> c > 0x2000 ? wide : 1).sum();
            line.append(" ".repeat((int) fields[i] - width)).append(fields[i + 1]);
        }
        return line.append('\n').toString();
    }

    static PrintedState state(ReadResult read, RequestRow row, ApplicantKind column) {
        return read.source()
                .at(TableKind.REQUESTS.cell(row, column).orElseThrow())
                .state();
    }

    static long count(ReadResult read, Heading row, Heading column) {
        CellPath path = List.of(TableKind.values()).stream()
                .filter(table -> table.rows().contains(row))
                .findFirst()
                .flatMap(table -> table.cell(row, column))
                .orElseThrow();
        return read.source().at(path).text().cell().count().orElseThrow();
    }

    static ReadResult read(String text) {
        return ReportFormats.standard().read(text.getBytes(StandardCharsets.UTF_8), "report.txt");
    }
}
