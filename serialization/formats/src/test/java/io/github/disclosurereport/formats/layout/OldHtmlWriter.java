package io.github.disclosurereport.formats.layout;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** HTML as it was typed by hand: upper case, and closed only where one must. */
final class OldHtmlWriter extends HtmlWriter {

    @Override
    String page(String title, String body) {
        return "<HTML>\n<HEAD>\n<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=utf-8\">\n<TITLE>"
                + title + "</TITLE>\n<BODY BGCOLOR=#FFFFFF>\n" + body + "\n";
    }

    @Override
    String title(String text) {
        return "<CENTER><FONT SIZE=5><B>" + text + "</B></FONT></CENTER>";
    }

    @Override
    String paragraph(String text) {
        return "<P>" + text;
    }

    @Override
    String table(Grid grid) {
        return "<TABLE BORDER=1>\n" + grid.rows().stream().map(this::row).collect(Collectors.joining("\n"))
                + "\n</TABLE>";
    }

    @Override
    String row(List<Field> fields) {
        return "<TR>" + fields.stream().map(this::field).collect(Collectors.joining());
    }

    @Override
    String field(Field field) {
        return "<TD" + spans(field).toUpperCase(Locale.ROOT).replace("\"", "") + ">" + content(field);
    }
}
