package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.text.SentenceEnds;
import io.github.disclosurereport.validation.text.WordSet;
import io.github.disclosurereport.validation.wording.StatedPeriod;
import io.github.disclosurereport.validation.wording.StatedPeriod.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Of which year a report speaks, in its title, its period and its sentences. */
final class ReportYearRules {

    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    private static final WordSet OWN = ListedWords.of("OWN_YEAR");
    private static final WordSet MEANT = ListedWords.of("YEAR_MEANT");
    private static final WordSet THIS_YEAR = ListedWords.of("THIS_YEAR");
    private static final int EARLY = 20;
    private static final int YEAR = 4;
    private static final String GOVERNMENT = "人民政府";
    private static final int SHORTEST_NAME = 3;

    /** The title and the period are those of the report year. */
    static final Rule CONTRADICTORY = Rule.builder("PUB-06")
            .version(2)
            .severity(ERROR)
            .basis(Basis.forms("标题、统计期限"))
            .title(
                    "标题、自称、统计期限的年份与报告年度不一致",
                    "Title, own name, period of the statistics and report year are of different years")
            .needs(Facet.FRONT_MATTER)
            .forEach(ReportYearRules::stated)
            .judge((subject, stated) -> isOther(subject, stated)
                    ? Outcome.violated(stated.words())
                            .with("year", stated.year())
                            .with("reportYear", subject.report().reportYear().orElse(0))
                    : Outcome.held())
            .fills("year", "reportYear")
            .says("“{words}”为 {year} 年，报告年度为 {reportYear} 年", "\"{words}\" is of {year}, the report of {reportYear}")
            .build();

    /** The period of the statistics is the calendar year. */
    static final Rule PERIOD = Rule.builder("PUB-08")
            .severity(ERROR)
            .basis(Basis.forms("统计期限"))
            .title("统计期限应为1月1日至12月31日", "The period of the statistics is the calendar year")
            .needs(Facet.PROSE)
            .forEach(subject -> Occurrences.wording(subject).period().stream().toList())
            .judge((subject, period) -> isCalendarYear(period) ? Outcome.held() : Outcome.violated(period.words()))
            .says("统计期限“{words}”不是1月1日至12月31日", "the period \"{words}\" is not from 1 January to 31 December")
            .build();

    /** The text speaks of the report year; what speaks of the one before may have been left over. */
    static final Rule OTHER_YEAR = Rule.builder("QUAL-07")
            .version(2)
            .severity(WARNING)
            .basis(Basis.PRACTICE)
            .title("正文把上一年当作报告年度", "The text treats the year before as the report year")
            .needs(Facet.PROSE)
            .forEach(subject -> subject.report().reportYear().isPresent() ? List.of(subject) : List.<Subject>of())
            .judge((subject, all) -> judge(subject))
            .fills("year", "count")
            .says(
                    "“{words}”：报告年度为 {year} 年（共 {count} 处），疑为上年文字",
                    "\"{words}\": the report is of {year}, this may be left over from last year ({count})")
            .build();

    private ReportYearRules() {}

    /** What stands in the way of rules that ask for the report year, if the report contradicts itself on it. */
    static Optional<Outcome> contradiction(Subject subject) {
        return stated(subject).stream()
                .filter(stated -> isOther(subject, stated))
                .findFirst()
                .map(stated ->
                        Outcome.notAssessable(stated.words(), "报告年度自相矛盾", "the report contradicts itself on its year"));
    }

    private static boolean isOther(Subject subject, Stated stated) {
        return stated.year() != subject.report().reportYear().orElse(stated.year());
    }

    /** A year, and the words that say it. */
    private record Stated(TextTarget words, int year) {}

    private static List<Stated> stated(Subject subject) {
        List<Stated> stated = new ArrayList<>();
        if (subject.report().reportYear().isEmpty()) {
            return stated;
        }
        subject.report()
                .title()
                .ifPresent(title -> year(title)
                        .ifPresent(year -> stated.add(new Stated(
                                new TextTarget(ReportRole.THIS, TextPart.TITLE, 0, 0, title.length()), year))));
        Occurrences.wording(subject)
                .period()
                .filter(period -> period.begin().year() == period.end().year())
                .ifPresent(period ->
                        stated.add(new Stated(period.words(), period.begin().year())));
        AnnouncedYear.of(subject).ifPresent(year -> stated.add(new Stated(year.words(), year.year())));
        return stated;
    }

    /** The year in a title: four digits in front of the word for it. */
    private static OptionalInt year(String title) {
        int end = title.indexOf('年');
        int begin = end;
        while (begin > 0 && title.charAt(begin - 1) >= '0' && title.charAt(begin - 1) <= '9') {
            begin--;
        }
        return end - begin == YEAR
                ? OptionalInt.of(Integer.parseInt(title.substring(begin, end)))
                : OptionalInt.empty();
    }

    private static boolean isCalendarYear(StatedPeriod period) {
        Day begin = period.begin();
        Day end = period.end();
        boolean isBegin = begin.month() == 1 && begin.day() == 1;
        return isBegin && end.month() == LAST_MONTH && end.day() == LAST_DAY && begin.year() == end.year();
    }

    private static Outcome judge(Subject subject) {
        int year = subject.report().reportYear().orElse(0);
        List<String> ownNames = ownNames(subject);
        List<TextTarget> leftOver = Occurrences.wording(subject).years().stream()
                .filter(word -> word.year() == year - 1)
                .filter(word -> !word.words().part().equals(TextPart.of(SectionKind.PROBLEMS)))
                .map(word -> sentence(subject, word.words()))
                .filter(sentence -> isOfOwnYear(subject.words(sentence), ownNames))
                .filter(sentence -> !comparesYears(paragraph(subject, sentence), year))
                .toList();
        return leftOver.isEmpty()
                ? Outcome.held()
                : Outcome.violated(leftOver).with("year", year).with("count", leftOver.size());
    }

    /** The sentence that begins with some words, up to its end or that of the paragraph. */
    private static TextTarget sentence(Subject subject, TextTarget words) {
        int to = SentenceEnds.at(paragraph(subject, words), words.to());
        return new TextTarget(words.report(), words.part(), words.paragraph(), words.from(), to);
    }

    private static String paragraph(Subject subject, TextTarget words) {
        return subject.report().paragraphs(words.part()).get(words.paragraph());
    }

    /** Whether a paragraph speaks of the report year, too. */
    private static boolean comparesYears(String paragraph, int year) {
        return paragraph.contains(Integer.toString(year)) || THIS_YEAR.isIn(paragraph);
    }

    /** Whether a sentence speaks as if its year were the report year: 2023年，我局…. */
    private static boolean isOfOwnYear(String sentence, List<String> ownNames) {
        String behind = behindYear(Blanks.without(sentence));
        String early = behind.substring(0, Math.min(EARLY, behind.length()));
        boolean isApart = early.startsWith("，") || early.startsWith(",");
        boolean isOwn = isApart ? OWN.isIn(early) : OWN.begin(early);
        boolean isNamed = ownNames.stream().anyMatch(name -> behind.startsWith(name, isApart ? 1 : 0));
        return (isOwn || isNamed) && !MEANT.isIn(sentence);
    }

    /** The report's organ, and the place that it governs. */
    private static List<String> ownNames(Subject subject) {
        String organ = Blanks.without(subject.report().organ().orElse(""));
        String place = organ.endsWith(GOVERNMENT) ? organ.substring(0, organ.length() - GOVERNMENT.length()) : organ;
        return Stream.of(organ, place)
                .filter(name -> name.length() >= SHORTEST_NAME)
                .toList();
    }

    /** What stands behind the year and the words 年, 年度 or 全年. */
    private static String behindYear(String sentence) {
        int at = Math.min(sentence.length(), YEAR + 1);
        if (sentence.startsWith("度", at) || sentence.startsWith("全年", at)) {
            at += sentence.startsWith("度", at) ? 1 : 2;
        }
        return sentence.substring(at);
    }
}
