package io.github.disclosurereport.validation.wording;

import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.TextPart;
import java.util.ArrayList;
import java.util.List;

/** All text of a report but its title as one, a line for each paragraph. */
final class ReportText {

    /** What stands behind each paragraph. */
    static final char END = '\n';

    private final char[] characters;
    private final String letters;
    private final List<Paragraph> paragraphs;

    /** A paragraph, and where its letters begin. */
    private record Paragraph(TextPart part, int number, int begin) {}

    private ReportText(char[] characters, List<Paragraph> paragraphs) {
        this.characters = characters;
        letters = new String(characters);
        this.paragraphs = paragraphs;
    }

    static ReportText of(AnnualReport report) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        int length = 0;
        for (TextPart part : TextPart.all()) {
            List<String> ofPart = part.equals(TextPart.TITLE) ? List.of() : report.paragraphs(part);
            for (int i = 0; i < ofPart.size(); i++) {
                paragraphs.add(new Paragraph(part, i, length));
                texts.add(ofPart.get(i));
                length += ofPart.get(i).length() + 1;
            }
        }
        char[] letters = new char[length];
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            int begin = paragraphs.get(i).begin();
            text.getChars(0, text.length(), letters, begin);
            letters[begin + text.length()] = END;
        }
        return new ReportText(letters, paragraphs);
    }

    String letters() {
        return letters;
    }

    /** The same letters, to be looked at one by one. */
    char[] characters() {
        return characters;
    }

    int size() {
        return paragraphs.size();
    }

    int begin(int paragraph) {
        return paragraphs.get(paragraph).begin();
    }

    /** Where the letter behind the last of a paragraph is. */
    int end(int paragraph) {
        return (isLast(paragraph) ? letters.length() : begin(paragraph + 1)) - 1;
    }

    TextPart part(int paragraph) {
        return paragraphs.get(paragraph).part();
    }

    /** Whether no other paragraph of its part follows. */
    boolean isLastOfPart(int paragraph) {
        return isLast(paragraph) || part(paragraph + 1) != part(paragraph);
    }

    private boolean isLast(int paragraph) {
        return paragraph == paragraphs.size() - 1;
    }

    /** Letters of a paragraph as a target; those behind its end do not count. */
    TextTarget target(int paragraph, int from, int to) {
        Paragraph holding = paragraphs.get(paragraph);
        return new TextTarget(
                ReportRole.THIS,
                holding.part(),
                holding.number(),
                from - holding.begin(),
                Math.min(to, end(paragraph)) - holding.begin());
    }
}
