package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.List;
import java.util.Optional;
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

    /** Where the report first does so, in its preface or at its beginning. */
    static Optional<AnnouncedYear> of(Subject subject) {
        return first(subject, subject.sentences(TextPart.PREFACE))
                .or(() -> first(subject, subject.firstSentences(TextPart.of(SectionKind.OVERVIEW))));
    }

    private static Optional<AnnouncedYear> first(Subject subject, List<TextTarget> sentences) {
        return sentences.stream()
                .flatMap(sentence -> of(subject, sentence).stream())
                .findFirst();
    }

    private static Optional<AnnouncedYear> of(Subject subject, TextTarget sentence) {
        String words = subject.words(sentence);
        if (!PRESENTED.isIn(words) || OTHER_REPORT.isIn(words)) {
            return Optional.empty();
        }
        Matcher name = NAME.matcher(words);
        return name.find() && !OTHER_DOCUMENT.isIn(END.split(words.substring(name.end()), 2)[0])
                ? Optional.of(new AnnouncedYear(
                        new TextTarget(
                                ReportRole.THIS,
                                sentence.part(),
                                sentence.paragraph(),
                                sentence.from() + name.start(),
                                sentence.from() + name.end()),
                        Integer.parseInt(name.group(1))))
                : Optional.empty();
    }
}
