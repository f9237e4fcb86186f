package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Han;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a title says: that it is one, the organ, the year. */
final class TitleWords {

    private static final int LONGEST = 80;

    /** The name of the site may stand behind it. */
    private static final int LONGEST_WITH_SITE = 300;

    private static final Pattern REPORT = Pattern.compile("信息公开.{0,8}(?:年度报告|年报|工作报告)|年度信息公开.{0,4}报告");
    private static final Pattern PREFIX = Pattern.compile("^\\s*(?:标\\s*题|名\\s*称|信息名称|文章标题)\\s*[:：]\\s*");

    /** What begins so is a sentence that names the report, also without its full stop. */
    private static final Pattern SENTENCE = Pattern.compile("^\\s*(?:现将|根据|依据|按照|本报告)|现公布|公布如下");

    private static final Pattern SITE = Pattern.compile("[_|—-](?!.*信息公开.*报告).*$");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d|二[〇○零Oo0][〇○零一二三四五六七八九Oo0]{2})\\s*(?:年度|年)?");
    private static final Pattern TITLE = Pattern.compile("^(.*?)(?:关于)?" + YEAR.pattern() + "(.*?)(?:政府|政务)?信息公开.*$");
    /** A title that lacks the year, or the words. */
    private static final Pattern UNDATED = Pattern.compile("^(.+?)(?:关于)?(?:" + YEAR.pattern() + "|(?:政府|政务)?信息公开)");

    private static final Pattern LEADING =
            Pattern.compile("[^，。：；《》\\s]{0,40}?" + YEAR.pattern() + "[^，。：；《》\\s]{0,30}?信息公开工作?年度报告");
    private static final Pattern ORGAN = Pattern.compile(
            "[" + Han.RANGES + "（）()]{2,30}(?:政府|局|委员会|委|办公室|办|厅|院|部|署|处|中心|支队|大队|街道|镇|乡|区|县|市|省|站|所|队|会|公司)");
    private static final Pattern OTHER_DOCUMENT = Pattern.compile("通知|指南|解读|图解|问答|公告$|目录|关于(?:做好|报送|编制|印发)");
    private static final int FIRST_YEAR = Edition.values()[0].firstYear();
    private static final Pattern LAST_PART = Pattern.compile("(?:的|工作|年度)+$");

    private TitleWords() {}

    /** A text as a title; empty if it is none. */
    static Optional<String> title(String text) {
        if (!mayBeTitle(text)
                || text.length() > LONGEST_WITH_SITE
                || SENTENCE.matcher(text).find()) {
            return Optional.empty();
        }
        String title = Blanks.strip(
                SITE.matcher(PREFIX.matcher(Folding.withoutRadicals(text)).replaceFirst(""))
                        .replaceFirst(""));
        boolean isTitle = title.length() <= LONGEST
                && REPORT.matcher(compact(title)).find()
                && title.indexOf('。') < 0
                && title.indexOf('，') < 0
                && title.indexOf('《') < 0
                && title.indexOf('：') < 0;
        return isTitle ? Optional.of(title.replaceAll("[\\s\\u00A0\\u3000]+", " ")) : Optional.empty();
    }

    /** Whether the letters are there that every title has: few lines of a page have them. */
    private static boolean mayBeTitle(String text) {
        return text.indexOf('公') >= 0 && text.indexOf('开') >= 0;
    }

    /** Where a title at the beginning of a long text ends; 0 if there is none. */
    static int endOfTitle(String text) {
        if (!mayBeTitle(text) || SENTENCE.matcher(text).find()) {
            return 0;
        }
        Matcher matcher = LEADING.matcher(text);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** Whether a text ends as a title does; its beginning may stand in the line before. */
    static boolean isEndOfTitle(String text) {
        return title(text).isPresent() && !YEAR.matcher(text).find();
    }

    /** Whether a title is that of a report since 2019, and not of a notice, a guide or a comment. */
    static boolean isOfReport(String title) {
        OptionalInt year = year(title);
        return !OTHER_DOCUMENT.matcher(title).find() && (year.isEmpty() || year.getAsInt() >= FIRST_YEAR);
    }

    /** Whether a line is nothing but the name of an organ. */
    static boolean isOrgan(String text) {
        return ORGAN.matcher(compact(text)).matches();
    }

    private static String compact(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
    }

    static OptionalInt year(String text) {
        Matcher matcher = YEAR.matcher(compact(Folding.withoutRadicals(text)));
        return matcher.find() ? OptionalInt.of(number(matcher.group(1))) : OptionalInt.empty();
    }

    private static int number(String year) {
        StringBuilder digits = new StringBuilder();
        year.chars().forEach(c -> {
            int digit = "〇一二三四五六七八九".indexOf(c);
            digits.append(c >= '0' && c <= '9' ? c - '0' : Math.max(digit, 0));
        });
        return Integer.parseInt(digits.toString());
    }

    /**
     * The organ: what stands in front of the year, or else between the year and 政府信息公开; without a year, or without
     * these words, a name in front that is that of an organ.
     */
    static Optional<String> organ(String title) {
        String letters = compact(title);
        if (OTHER_DOCUMENT.matcher(title).find()) {
            return Optional.empty();
        }
        Matcher matcher = TITLE.matcher(letters);
        if (!matcher.matches()) {
            Matcher undated = UNDATED.matcher(letters);
            return undated.lookingAt() ? Optional.of(undated.group(1)).filter(TitleWords::isOrgan) : Optional.empty();
        }
        String before = matcher.group(1);
        String organ = before.isEmpty() ? LAST_PART.matcher(matcher.group(3)).replaceFirst("") : before;
        return Optional.of(organ).filter(name -> !name.isEmpty());
    }
}
