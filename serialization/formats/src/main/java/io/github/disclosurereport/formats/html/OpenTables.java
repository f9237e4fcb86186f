package io.github.disclosurereport.formats.html;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Where in its tables a source stands, by their tags alone.
 *
 * <p>Text between the fields of a table is put in front of the table; no other text leaves its place.
 */
final class OpenTables {

    private static final String NONE = "";

    private static final class Table {
        /** The caption or field that is open. */
        private String field = NONE;

        /** Head, body or foot, if one is open. */
        private String part = NONE;

        /** Whether the field met the end tag of the other kind; that does not close it, but no table begins in it anymore. */
        private boolean isLeft;

        private void toRows() {
            field = NONE;
            isLeft = false;
        }
    }

    private final Deque<Table> tables = new ArrayDeque<>();

    boolean isIn() {
        return !tables.isEmpty();
    }

    /** Whether text here is put in front of a table. */
    boolean isBetweenFields() {
        return !tables.isEmpty() && tables.peek().field.isEmpty();
    }

    void start(String tag) {
        Table table = tables.peek();
        if (tag.equals("table")) {
            if (table != null && (table.field.isEmpty() || table.isLeft)) {
                tables.pop();
            }
            tables.push(new Table());
        } else if (table != null) {
            table.toRows();
            switch (tag) {
                case "tbody", "thead", "tfoot" -> table.part = tag;
                case "tr", "td", "th" -> table.part = table.part.isEmpty() ? "tbody" : table.part;
                default -> table.part = NONE;
            }
            switch (tag) {
                case "td", "th", "caption" -> table.field = tag;
                default -> {}
            }
        }
    }

    void end(String tag) {
        Table table = tables.peek();
        if (table == null) {
            return;
        }
        boolean isCaption = table.field.equals("caption");
        switch (tag) {
            case "table" -> tables.pop();
            case "caption" -> {
                if (isCaption) {
                    table.toRows();
                }
            }
            case "td", "th" -> {
                if (table.field.equals(tag) && !table.isLeft) {
                    table.toRows();
                } else {
                    table.isLeft = !isCaption && !table.field.isEmpty();
                }
            }
            case "tr" -> {
                if (!isCaption) {
                    table.toRows();
                }
            }
            default -> {
                if (!isCaption && table.part.equals(tag)) {
                    table.toRows();
                    table.part = NONE;
                }
            }
        }
    }
}
