package io.github.disclosurereport.formats.layout;

import java.util.ArrayList;
import java.util.List;

/** Text as it comes out of a PDF: paragraphs broken into lines, page numbers and page breaks anywhere. */
final class PageWriter extends TextWriter {

    private static final int LINE = 34;
    private static final int LINES_A_PAGE = 25;

    PageWriter() {
        super(grid -> TextTables.rowPerLine(grid, " "));
    }

    @Override
    List<String> paragraph(String text) {
        List<String> lines = new ArrayList<>();
        String indented = "　　" + text;
        for (int start = 0; start < indented.length(); start += LINE) {
            lines.add(indented.substring(start, Math.min(start + LINE, indented.length())));
        }
        return lines;
    }

    @Override
    String document(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(lines.get(i)).append('\n');
            if (i % LINES_A_PAGE == LINES_A_PAGE - 1 || i == lines.size() - 1) {
                text.append("- ").append(i / LINES_A_PAGE + 1).append(" -\n\f");
            }
        }
        return text.toString();
    }
}
