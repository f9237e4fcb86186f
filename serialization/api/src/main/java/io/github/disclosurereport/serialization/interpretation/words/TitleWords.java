package io.github.disclosurereport.serialization.interpretation.words;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Han;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a title says: that it is one, the organ, the year. */
public final class TitleWords {

    private static final int LONGEST = 80;

    /** The name of the site may stand behind it. */
    private static final int LONGEST_WITH_SITE = 300;

    private static final Pattern REPORT = inBothScripts("信息公开.{0,8}(?:年度报告|年报|工作报告)|年度信息公开.{0,4}报告");

    /** What names a title in front of it: 标题：, 【标题】, between commas, or as the fields of a file in front of its text do. */
    private static final Pattern PREFIX = Pattern.compile("^[\\s>]*(?:[【\\[]" + PageWords.of("names-title")
            + "[】\\]]\\s*[:：]?|" + PageWords.of("names-title") + "\\s*[:：,，]|title:\\s*\"?)\\s*|\"\\s*$");

    private static final Pattern METADATA = Pattern.compile(
            "^(?:[【\\[]" + PageWords.of("names-other") + "[】\\]]|" + PageWords.of("names-other") + "\\s*[:：,，])|>");

    /** What begins so is a sentence that names the report, also without its full stop. */
    private static final Pattern SENTENCE =
            Pattern.compile("^\\s*" + PageWords.of("announces") + "|" + PageWords.of("announced"));

    private static final Pattern SITE = Pattern.compile("[_|—-](?!.*信息公开.*报告|[—-]*\\s*20\\d\\d\\s*年度?\\s*$).*$");
    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d(?!\\d)|二[〇○零Oo0][〇○零一二三四五六七八九Oo0]{2})\\s*(?:年度|年)?");
    private static final Pattern MISPRINTED_YEAR = Pattern.compile("\\d{3,6}年度?");
    private static final Pattern NAME = inBothScripts("(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)?");
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("[^\\s，。：]{0,8}?[〔\\[（(【]20\\d\\d[〕\\]）)】]第?\\d+号");

    private static final Pattern LEADING =
            inBothScripts("[^，。：；《》\\s]{0,40}?" + YEAR.pattern() + "[^，。：；《》\\s]{0,30}?信息公开工作?年度报告");
    private static final Pattern ORGAN = Pattern.compile("[" + Han.RANGES + "（）()]{2,30}" + PageWords.of("organ-end"));
    private static final Pattern OTHER_DOCUMENT = Pattern.compile(PageWords.of("other-document"));
    private static final Pattern OTHER_REPORT = Pattern.compile("^[^。，；：]{4,60}(?:总结|报告|年报|汇报)$");
    private static final int FIRST_YEAR = Edition.first().firstYear();
    private static final Pattern FIRST_PART = Pattern.compile("^(?:关于|[-—~至（(【\\[)）】\\]：:_|])+");
    private static final Pattern LAST_PART = Pattern.compile("(?:的|工作|年度|关于|[-—~至（(【\\[)）】\\]：:_|])+$");

    private TitleWords() {}

    /** Words as the form has them, or in the traditional script. */
    private static Pattern inBothScripts(String words) {
        return Pattern.compile(words.replace("开", "[开開]").replace("报", "[报報]").replace("务", "[务務]"));
    }

    /** A text as a title; empty if it is none. */
    public static Optional<String> title(String text) {
        if (!mayBeTitle(text)
                || text.length() > LONGEST_WITH_SITE
                || SENTENCE.matcher(text).find()) {
            return Optional.empty();
        }
        String title = Blanks.strip(
                SITE.matcher(PREFIX.matcher(Folding.asWritten(text)).replaceAll(""))
                        .replaceFirst(""));
        boolean isTitle = title.length() <= LONGEST
                && REPORT.matcher(compact(title)).find()
                && title.indexOf('。') < 0
                && title.indexOf('，') < 0
                && title.indexOf('《') < 0
                && title.indexOf('：') < 0
                && !METADATA.matcher(title).find();
        return isTitle ? Optional.of(title.replaceAll("[\\s\\u00A0\\u3000]+", " ")) : Optional.empty();
    }

    /** Whether the letters are there that every title has: few lines of a page have them. */
    private static boolean mayBeTitle(String text) {
        return text.indexOf('公') >= 0 && (text.indexOf('开') >= 0 || text.indexOf('開') >= 0);
    }

    /** Where a title at the beginning of a long text ends; 0 if there is none. */
    public static int endOfTitle(String text) {
        if (text.indexOf("年度报告") < 0 || SENTENCE.matcher(text).find()) {
            return 0;
        }
        Matcher matcher = LEADING.matcher(text);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** Whether a text ends as a title does; its beginning may stand in the line before. */
    public static boolean isEndOfTitle(String text) {
        return title(text).isPresent() && !YEAR.matcher(text).find();
    }

    /** Whether a line is the title of a report, or names one. */
    public static boolean areOfReport(String line) {
        return title(line).filter(TitleWords::isOfReport).isPresent();
    }

    /** Whether a title is that of a report since 2019, and not of a notice, a guide or a comment. */
    public static boolean isOfReport(String title) {
        OptionalInt year = year(title);
        return !OTHER_DOCUMENT.matcher(title).find() && (year.isEmpty() || year.getAsInt() >= FIRST_YEAR);
    }

    /** Whether a line reads like the title of another report of a year: 2022年度政务公开工作总结. */
    public static boolean isOfOther(String line) {
        String letters = compact(line);
        return letters.length() <= LONGEST
                && OTHER_REPORT.matcher(letters).find()
                && year(line).isPresent()
                && !SENTENCE.matcher(line).find();
    }

    /** Whether a line is nothing but the name of an organ. */
    public static boolean isOrgan(String text) {
        return ORGAN.matcher(compact(text)).matches();
    }

    private static String compact(String text) {
        StringBuilder compact = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isFullWidthDigit = c >= '０' && c <= '９';
            if (!Blanks.isBlank(c)) {
                compact.append(isFullWidthDigit ? (char) (c - '０' + '0') : c);
            }
        }
        return compact.toString();
    }

    /** The year beside the name of the report; not that of a document's number, nor the first of several. */
    public static OptionalInt year(String text) {
        String letters = withoutDocumentNumber(compact(Folding.asWritten(text)));
        int name = Math.max(letters.indexOf("信息公"), letters.indexOf("年度"));
        Matcher matcher = YEAR.matcher(letters);
        OptionalInt year = OptionalInt.empty();
        while (matcher.find()) {
            if (year.isEmpty() || matcher.end() <= name) {
                year = OptionalInt.of(number(matcher.group(1)));
            }
        }
        return year;
    }

    private static String withoutDocumentNumber(String letters) {
        return letters.indexOf('号') < 0
                ? letters
                : DOCUMENT_NUMBER.matcher(letters).replaceAll("");
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
     * The organ: what is left in front of the name of the report, or else behind it, when years are cut; without a year
     * only what is the name of an organ.
     */
    public static Optional<String> organ(String title) {
        if (OTHER_DOCUMENT.matcher(title).find()) {
            return Optional.empty();
        }
        String letters = withoutDocumentNumber(compact(title));
        boolean isDated = YEAR.matcher(letters).find();
        Matcher name = NAME.matcher(letters);
        boolean isNamed = name.find();
        String before = organIn(isNamed ? letters.substring(0, name.start()) : letters);
        if (!before.isEmpty()) {
            return Optional.of(before).filter(organ -> (isDated && isNamed) || isOrgan(organ));
        }
        return Optional.of(isNamed ? organIn(letters.substring(name.end())) : "")
                .filter(TitleWords::isOrgan);
    }

    private static String organIn(String words) {
        String undated =
                MISPRINTED_YEAR.matcher(YEAR.matcher(words).replaceAll("")).replaceAll("");
        return LAST_PART.matcher(FIRST_PART.matcher(undated).replaceFirst("")).replaceFirst("");
    }
}
