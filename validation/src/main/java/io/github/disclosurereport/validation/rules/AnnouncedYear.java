package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.text.SentenceEnds;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year by which a report calls itself where it presents itself: 现公布某局2024年政府信息公开工作年度报告.
 *
 * @param words the words that say it
 * @param year the year
 */
record AnnouncedYear(TextTarget words, int year) {

    private static final WordSet PRESENTED = ListedWords.of("PRESENTED");
    private static final WordSet OTHER_REPORT = ListedWords.of("OTHER_REPORT");

    /** The year, and what the report is on. */
    private static final Pattern NAME = Pattern.compile(
            "(20[0-9]{2})年度?(?:[^，。；：《》0-9]{0,12}(?:信息公开|政务公开)(?:工作)?(?:情况|的?(?:年度)?(?:工作)?(?:年度)?(?:报告|年报))"
                    + "|(?:工作)?(?:报告|年报))");

    /** A document that the report refers to: 《关于做好2023年政府信息公开年度报告编制工作的通知》. */
    private static final WordSet OTHER_DOCUMENT = ListedWords.of("OTHER_DOCUMENT");

    /** Behind it another document or sentence begins. */
    private static final Pattern END = Pattern.compile("[《。]");

    private static final Function<AnnualReport, Optional<AnnouncedYear>> FIRST = AnnouncedYear::first;

    /** Where the report first does so, in its preface or at its beginning; looked for once for all rules. */
    static Optional<AnnouncedYear> of(Subject subject) {
        return subject.once(FIRST);
    }

    private static Optional<AnnouncedYear> first(AnnualReport report) {
        for (int i = 0; i < report.paragraphs(TextPart.PREFACE).size(); i++) {
            Optional<AnnouncedYear> year = in(report, TextPart.PREFACE, i);
            if (year.isPresent()) {
                return year;
            }
        }
        TextPart overview = TextPart.of(SectionKind.OVERVIEW);
        return report.paragraphs(overview).isEmpty() ? Optional.empty() : in(report, overview, 0);
    }

    private static Optional<AnnouncedYear> in(AnnualReport report, TextPart part, int paragraph) {
        String text = report.paragraphs(part).get(paragraph);
        int from = 0;
        while (from < text.length()) {
            int to = SentenceEnds.behind(text, from);
            Optional<Matcher> name = name(text.substring(from, to));
            if (name.isPresent()) {
                int begin = from + name.get().start();
                int end = from + name.get().end();
                return Optional.of(new AnnouncedYear(
                        new TextTarget(ReportRole.THIS, part, paragraph, begin, end),
                        Integer.parseInt(name.get().group(1))));
            }
            from = to;
        }
        return Optional.empty();
    }

    /** The report's name in a sentence that presents it. */
    private static Optional<Matcher> name(String sentence) {
        if (!PRESENTED.isIn(sentence) || OTHER_REPORT.isIn(sentence)) {
            return Optional.empty();
        }
        Matcher name = NAME.matcher(sentence);
        return name.find() && !OTHER_DOCUMENT.isIn(END.split(sentence.substring(name.end()), 2)[0])
                ? Optional.of(name)
                : Optional.empty();
    }
}
