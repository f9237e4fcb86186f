package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Numbering;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.OrganLevel;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleBuilder;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.wording.Cue;
import io.github.disclosurereport.validation.wording.Occurrence;
import io.github.disclosurereport.validation.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a report is worded and written. */
final class WordingRules {

    /** From so many letters of the traditional script on a text is mixed; below, each is a misprint. */
    private static final int MIXED = 5;

    private static final int LONG_PARAGRAPH = 30;

    /** The number of a paragraph, which is not of what it says: （三）, 3., 三是. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:[（(]?[" + Numbering.NUMERALS + "0-9]{1,3}[）)、.．]|[" + Numbering.NUMERALS + "]是)[ \\u3000]*");

    private static final List<Cue> PUNCTUATION =
            List.of(Cue.UNBALANCED, Cue.UNENDED, Cue.HALF_WIDTH, Cue.REPEATED_MARK);
    private static final List<Cue> GARBLED = List.of(Cue.GARBLED, Cue.PHONETIC, Cue.TRADITIONAL);

    private static final Rule UNFILLED = Occurrences.violating(
                    Occurrences.rule(
                            "QUAL-06", ERROR, Basis.PRACTICE, "模板未填写完整", "Something of a template is not filled in"),
                    Cue.UNFILLED)
            .says("“{words}”处未填写", "\"{words}\" is not filled in")
            .build();

    private static final Rule REPEATED_PARAGRAPH = Occurrences.rule(
                    "QUAL-08", WARNING, Basis.PRACTICE, "同一段文字出现两次", "A paragraph stands twice")
            .version(2)
            .forEach(subject -> Occurrences.orNone(repeatedParagraphs(subject)))
            .judge((subject, repeated) -> repeated.<Outcome>map(
                            pair -> Outcome.violated(List.of(pair.second(), pair.first())))
                    .orElseGet(Outcome::held))
            .says("该段与前文重复：“{words}”", "this paragraph stands there twice: \"{words}\"")
            .build();

    private static final Rule OTHER_SPEAKER = Occurrences.rule(
                    "QUAL-09", INFO, Basis.PRACTICE, "所述不是本机关的情况", "The text speaks of other organs than its own")
            .version(2)
            .needs(Context.ORGAN_LEVEL)
            .forEach(subject -> subject.get(Context.ORGAN_LEVEL) == OrganLevel.GOVERNMENT
                    ? List.<Optional<Occurrence>>of()
                    : Occurrences.orNone(otherSpeakers(subject)))
            .judge((subject, met) ->
                    met.<Outcome>map(words -> Outcome.violated(words.words())).orElseGet(Outcome::held))
            .says("“{words}”：所述似不是本机关的情况", "\"{words}\" does not seem to speak of this organ")
            .build();

    private static final Rule MISPRINT = Occurrences.rule(
                    "QUAL-10", INFO, Basis.PRACTICE, "常见错别字和形近字", "Known mistypings and letters that look like others")
            .forEach(subject -> Occurrences.orNone(misprints(subject)))
            .judge((subject, met) -> met.map(WordingRules::judgeMisprint).orElseGet(Outcome::held))
            .fills("meant")
            .says("“{words}”应为“{meant}”", "\"{words}\" should read \"{meant}\"")
            .says("traditional", "“{words}”为繁体字", "\"{words}\" is a letter of the traditional script")
            .build();

    private static final Rule OLD_PRINCIPLE = Occurrences.violating(
                    Occurrences.rule(
                            "QUAL-11",
                            INFO,
                            Basis.article("五"),
                            "沿用旧的公开原则",
                            "The principle of disclosure as the law had it before"),
                    Cue.OLD_PRINCIPLE)
            .says(
                    "“{words}”：现行条例为“以公开为常态、不公开为例外”",
                    "\"{words}\": in the Regulations since 2019 this reads \"以公开为常态、不公开为例外\"")
            .build();

    private static final Rule PUNCTUATION_MARKS = together(
                    "QUAL-12", INFO, "标点不规范", "Marks between words and sentences are wrong", PUNCTUATION)
            .says(
                    "unbalanced",
                    "“{words}”等括号或引号不成对，共 {count} 处",
                    "brackets or quotation marks without the other one, such as {words}: {count}")
            .says(
                    "unended",
                    "“{words}”等段末缺少标点，共 {count} 处",
                    "paragraphs that end without a mark, such as \"{words}\": {count}")
            .says(
                    "halfWidth",
                    "汉字之间用了“{words}”等半角标点，共 {count} 处",
                    "marks of half width between Chinese characters, such as \"{words}\": {count}")
            .says("repeatedMark", "“{words}”等标点重复，共 {count} 处", "repeated marks, such as \"{words}\": {count}")
            .build();

    private static final Rule UNREADABLE = together(
                    "QUAL-13", WARNING, "文字有乱码或繁简混用", "The text is garbled, or mixes two scripts", GARBLED)
            .says("garbled", "有无法辨认的字符，共 {count} 处", "characters that nobody can read: {count}")
            .says(
                    "phonetic",
                    "有拼音或注音符号“{words}”等，共 {count} 处",
                    "letters of a phonetic alphabet, such as \"{words}\": {count}")
            .says(
                    "traditional",
                    "繁简混用：有“{words}”等繁体字，共 {count} 处",
                    "letters of the traditional script in a simplified text, such as \"{words}\": {count}")
            .build();

    private static final Rule NUMBERING = Occurrences.violating(
                    Occurrences.rule(
                                    "QUAL-14",
                                    INFO,
                                    Basis.PRACTICE,
                                    "小标题序号跳号或重复",
                                    "The numbers of sub-headings jump or repeat")
                            .version(2),
                    Cue.NUMBERING)
            .says("“{words}”与前一序号不连续", "\"{words}\" does not follow the number before")
            .build();

    private static final Rule DATE = Occurrences.violating(
                    Occurrences.rule(
                            "QUAL-15",
                            INFO,
                            Basis.PRACTICE,
                            "日期缺字、多字或不存在",
                            "A date lacks something, or is in no calendar"),
                    Cue.DATE)
            .says("日期“{words}”有误", "the date \"{words}\" is wrong")
            .build();

    private static final Rule WORDS_TO_AVOID = Occurrences.rule(
                    "QUAL-16",
                    INFO,
                    Basis.PRACTICE,
                    "文字中有自行指定的词语",
                    "Words of a list of the caller's own stand in the text")
            .needs(Context.WORDS_TO_AVOID)
            .forEach(subject -> Occurrences.orNone(wordsToAvoid(subject)))
            .judge((subject, met) -> met.<Outcome>map(Outcome::violated).orElseGet(Outcome::held))
            .says("“{words}”在指定的词语之列", "\"{words}\" is on the list")
            .build();

    private static final Rule DOUBLED = Occurrences.violating(
                    Occurrences.rule("QUAL-17", INFO, Basis.PRACTICE, "词语连续重复", "A word stands twice in a row")
                            .version(2),
                    Cue.DOUBLED)
            .says("“{words}”重复，疑应为“{meant}”", "\"{words}\" stands there twice: \"{meant}\" may be meant")
            .build();

    static final List<Rule> ALL = Stream.of(
                    PrivacyRules.ALL,
                    List.of(
                            UNFILLED,
                            ReportYearRules.OTHER_YEAR,
                            REPEATED_PARAGRAPH,
                            OTHER_SPEAKER,
                            MISPRINT,
                            OLD_PRINCIPLE),
                    List.of(PUNCTUATION_MARKS, UNREADABLE, NUMBERING, DATE, WORDS_TO_AVOID, DOUBLED))
            .flatMap(List::stream)
            .toList();

    private WordingRules() {}

    /** A rule that tells all places of a cue in one finding. */
    private static RuleBuilder together(
            String id, Severity severity, String title, String englishTitle, List<Cue> cues) {
        return Occurrences.rule(id, severity, Basis.PRACTICE, title, englishTitle)
                .forEach(subject -> cues)
                .judge((subject, cue) -> judge(Occurrences.wording(subject).met(cue), cue))
                .fills("count");
    }

    private static Outcome judge(List<Occurrence> met, Cue cue) {
        int fewest = cue == Cue.TRADITIONAL ? MIXED : 1;
        return met.size() < fewest ? Outcome.held() : Occurrences.together(met, variant(cue));
    }

    private static String variant(Cue cue) {
        return switch (cue) {
            case UNBALANCED -> "unbalanced";
            case UNENDED -> "unended";
            case HALF_WIDTH -> "halfWidth";
            case REPEATED_MARK -> "repeatedMark";
            case PHONETIC -> "phonetic";
            case TRADITIONAL -> "traditional";
            default -> "garbled";
        };
    }

    private static List<Occurrence> misprints(Subject subject) {
        List<Occurrence> traditional = Occurrences.wording(subject).met(Cue.TRADITIONAL);
        return Stream.concat(
                        Occurrences.wording(subject).met(Cue.MISPRINT).stream(),
                        traditional.size() < MIXED ? traditional.stream() : Stream.empty())
                .toList();
    }

    private static Outcome judgeMisprint(Occurrence met) {
        Outcome.Violated violated = Outcome.violated(met.words()).with("meant", met.meant());
        return met.meant().isEmpty() ? violated.variant("traditional") : violated;
    }

    /** To a township its city or county is another place wherever it acts; a department may speak for it. */
    private static List<Occurrence> otherSpeakers(Subject subject) {
        Wording wording = Occurrences.wording(subject);
        return Stream.concat(
                        wording.met(Cue.OTHER_SPEAKER).stream(),
                        subject.get(Context.ORGAN_LEVEL) == OrganLevel.TOWNSHIP
                                ? wording.met(Cue.OTHER_PLACE).stream()
                                : Stream.empty())
                .toList();
    }

    /** A paragraph and an earlier one that says the same. */
    private record Repeated(TextTarget first, TextTarget second) {}

    private static List<Repeated> repeatedParagraphs(Subject subject) {
        Map<String, TextTarget> met = new HashMap<>();
        Matcher number = NUMBER.matcher("");
        List<Repeated> repeated = new ArrayList<>();
        for (TextPart part : TextPart.all()) {
            List<String> paragraphs = subject.report().paragraphs(part);
            for (int i = 0; i < paragraphs.size(); i++) {
                String printed = paragraphs.get(i);
                String text = printed.length() < LONG_PARAGRAPH ? printed : behind(number, Blanks.strip(printed));
                if (text.length() >= LONG_PARAGRAPH && !isBrokenOff(text)) {
                    TextTarget paragraph = new TextTarget(ReportRole.THIS, part, i, 0, printed.length());
                    Optional.ofNullable(met.putIfAbsent(text, paragraph))
                            .filter(first -> !isOfRepeatedSection(subject, first, paragraph))
                            .ifPresent(first -> repeated.add(new Repeated(first, paragraph)));
                }
            }
        }
        return repeated;
    }

    private static String behind(Matcher number, String paragraph) {
        return number.reset(paragraph).lookingAt() ? paragraph.substring(number.end()) : paragraph;
    }

    /** What is repeated with its whole section STRUCT-04 tells. */
    private static boolean isOfRepeatedSection(Subject subject, TextTarget first, TextTarget second) {
        return first.part().equals(second.part())
                && first.part()
                        .section()
                        .filter(section -> HeadingRules.isRepeated(subject, section))
                        .isPresent();
    }

    /** A line that goes on in the next is no paragraph. */
    private static boolean isBrokenOff(String line) {
        return "，、,".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static List<TextTarget> wordsToAvoid(Subject subject) {
        List<TextTarget> found = new ArrayList<>();
        for (TextPart part : TextPart.all()) {
            for (TextTarget paragraph : subject.paragraphs(part)) {
                String text = subject.words(paragraph);
                for (String word : subject.get(Context.WORDS_TO_AVOID)) {
                    int at = word.isEmpty() ? -1 : text.indexOf(word);
                    while (at >= 0) {
                        found.add(new TextTarget(ReportRole.THIS, part, paragraph.paragraph(), at, at + word.length()));
                        at = text.indexOf(word, at + word.length());
                    }
                }
            }
        }
        return found;
    }
}
