package io.github.disclosurereport.result.html;

import io.github.disclosurereport.result.Mark;
import java.util.List;
import org.jsoup.nodes.Element;

/** Marks the field of a cell: what is printed, what is to be shown beside it, and the numbers of the findings. */
final class MarkedCell {

    private final Element field;
    private final String printed;

    MarkedCell(Element field) {
        this.field = field;
        this.printed = field.text();
        field.empty();
    }

    /** Shows a mark. */
    void show(Mark mark) {
        if (mark instanceof Mark.Proposed proposed) {
            field.addClass("proposed");
            show();
            field.appendText("→").appendElement("b").text(proposed.cell().toString());
        } else if (mark instanceof Mark.Unequal unequal) {
            field.addClass("unequal");
            show();
            field.appendText(" ")
                    .appendElement("span")
                    .addClass("due")
                    .text("≠ " + unequal.due().toPlainString());
        } else {
            field.addClass("wrong");
            show();
        }
    }

    /** Shows what is printed alone. */
    void show() {
        field.appendElement("span").addClass("shown").text(printed);
    }

    /** Puts the numbers of findings behind it. */
    void number(List<Reference> references, Anchors anchors) {
        if (!references.isEmpty()) {
            Element numbers = field.appendElement("sup");
            references.forEach(reference -> numbers.appendChild(anchors.toList(reference)));
        }
    }
}
