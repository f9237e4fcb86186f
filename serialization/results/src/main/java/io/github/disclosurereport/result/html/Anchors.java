package io.github.disclosurereport.result.html;

import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.Language;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The links between the list of findings and the report, and their names. */
final class Anchors {

    private final int report;
    private final Language language;

    /** The anchors of a report among those of the page, from 1. */
    Anchors(int report, Language language) {
        this.report = report;
        this.language = language;
    }

    /** The name of the report. */
    static String report(int number) {
        return "r" + number;
    }

    /** The name of something in the report. */
    String name(String what) {
        return report(report) + "-" + what;
    }

    /** The class of a severity in the style sheet. */
    static String key(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** From the report to the list. */
    Element toList(Reference reference) {
        int number = reference.finding().number();
        Element link = link("f" + number, Integer.toString(number))
                .addClass(reference.isMain() ? key(reference.finding().finding().severity()) : "part")
                .attr("aria-label", (reference.isMain() ? PageWords.FINDING : PageWords.PART).in(language, number))
                .attr("title", reference.finding().finding().explanation(language));
        return reference.isMain() ? link.id(name("at" + number)) : link;
    }

    /** From the list to the report; just the number if the report does not show what it is about. */
    Element toReport(NumberedFinding finding, boolean isShown) {
        String number = Integer.toString(finding.number());
        Element element = isShown
                ? link("at" + number, number).attr("aria-label", PageWords.GO.in(language, number))
                : new Element("span").addClass("ref").text(number);
        return element.addClass(key(finding.finding().severity()));
    }

    /** To something in the report or in its lists. */
    Element link(String what, String text) {
        return new Element("a").addClass("ref").attr("href", "#" + name(what)).text(text);
    }
}
