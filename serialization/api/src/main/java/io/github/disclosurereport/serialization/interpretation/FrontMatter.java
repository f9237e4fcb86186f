package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.PageWords;
import io.github.disclosurereport.serialization.interpretation.words.TitleWords;
import io.github.disclosurereport.serialization.interpretation.words.Wordings;
import io.github.disclosurereport.serialization.page.Page;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Blanks;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands before the first section: title, organ, year, day of publication, preface. */
final class FrontMatter {

    private static final int LONGEST_TITLE_LINE = 100;

    /** How far into a document that is one line its title may stand. */
    private static final int FARTHEST_TITLE = 1000;

    private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0\\u3000]+");

    /** Behind it the day of publication stands, so that a line that begins with it is about the page. */
    private static final String DAY = PageWords.of("day");

    private static final Pattern DATE = Pattern.compile("(?:^|[\\s\\u00A0\\u3000【\\[（(])(?:" + DAY + "\\s*[:：]|发布于)"
            + "\\s*(\\d{4})[-年/.]?(\\d{1,2})[-月/.]?(\\d{1,2}+)日?+(?!\\s*(?:至|到|起|—|~))");

    private static final Pattern PERIOD = Pattern.compile("(20\\d\\d)年1月1日\\s*起?(?:至|到|[-—－~～])");

    private static final Pattern META =
            Pattern.compile("\\s*(?:(?:" + DAY + "|" + PageWords.of("about") + ")" + PageWords.of("about-end")
                    + "?(?:[\\s\\u00A0\\u3000:：\\]】）)（(|\\d].*)?|" + PageWords.of("controls") + ".*)");

    private final Page page;
    private final List<Line> lines;
    private Optional<PlacedText> title = Optional.empty();

    /** What the page itself calls its title, or its first line looks like, where that does not name the report. */
    private Optional<PlacedText> otherTitle = Optional.empty();
    /** How many lines are of the page around the report. */
    private final int above;

    /** Where the preface may begin. */
    private int end;

    /**
     * Reads what stands before the first section.
     *
     * @param lines the lines before it
     */
    FrontMatter(Page page, List<Line> lines, Wordings wordings) {
        this.page = page;
        List<Line> around = page.above().stream()
                .map(paragraph -> new Line(paragraph.placed(), wordings))
                .toList();
        this.lines = Stream.of(around, lines)
                .flatMap(List::stream)
                .flatMap(line -> wordsOf(line).stream())
                .toList();
        this.above =
                (int) around.stream().flatMap(line -> wordsOf(line).stream()).count();
        this.end = above;
        findTitle(page.title().flatMap(printed -> titleOf(new Line(printed, wordings))));
    }

    /** A document that is one line has its title somewhere in it. */
    private static List<Line> wordsOf(Line line) {
        int from = TitleWords.endOfTitle(line.text());
        boolean isWhole = from == 0 || Blanks.isBlank(line.text().substring(from));
        if (line.text().length() <= LONGEST_TITLE_LINE && isWhole) {
            return List.of(line);
        }
        List<Line> words = new ArrayList<>();
        if (from > 0) {
            words.add(line.substring(0, from));
        }
        Matcher blank = BLANK.matcher(line.text());
        while (blank.find() && blank.start() < FARTHEST_TITLE) {
            if (blank.start() < from) {
                continue;
            }
            boolean isTitle =
                    TitleWords.title(line.text().substring(from, blank.start())).isPresent();
            boolean isMeta = isMeta(line.text().substring(from, blank.start()));
            if (isTitle || isMeta) {
                words.add(line.substring(from, blank.start()));
                from = blank.end();
            }
        }
        words.add(line.substring(from, line.text().length()));
        return words;
    }

    /** A line about the page; one that has a sentence is of the report, whatever it begins with. */
    private static boolean isMeta(String text) {
        return text.length() <= LONGEST_TITLE_LINE
                && text.indexOf('。') < 0
                && META.matcher(text).matches();
    }

    private void findTitle(Optional<PlacedText> stated) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<PlacedText> candidate = titleAt(i);
            boolean isBetter = candidate.isPresent()
                    && (title.isEmpty() || !isStated(title, stated) || isStated(candidate, stated));
            if (isBetter) {
                title = candidate;
                end = i + 1;
            }
        }
        if (title.isEmpty() || (stated.isPresent() && !isStated(title, stated) && yearsDiffer(stated))) {
            title = stated.or(() -> title);
        }
        if (title.isEmpty()) {
            findOtherTitle();
        }
    }

    private void findOtherTitle() {
        String stated = page.title().map(PlacedText::text).map(Folding::fold).orElse("");
        for (int i = 0; i < lines.size() && otherTitle.isEmpty(); i++) {
            String text = lines.get(i).text();
            boolean isTitle = stated.isEmpty()
                    ? i == above && TitleWords.isOfOther(text)
                    : Folding.fold(text).equals(stated);
            if (text.length() <= LONGEST_TITLE_LINE && isTitle) {
                otherTitle = Optional.of(stripped(lines.get(i)));
                end = Math.max(end, i + 1);
            }
        }
    }

    private Optional<PlacedText> titleAt(int index) {
        String text = lines.get(index).text();
        if (index > 0 && TitleWords.isEndOfTitle(text)) {
            String before = Blanks.strip(lines.get(index - 1).text());
            Optional<PlacedText> joined = before.length() < LONGEST_TITLE_LINE / 2
                            && TitleWords.year(before).isPresent()
                            && TitleWords.title(before).isEmpty()
                    ? titleOf(joined(index))
                    : Optional.empty();
            if (joined.isPresent()) {
                return joined;
            }
        }
        Optional<PlacedText> title = titleOf(lines.get(index));
        boolean lacksOrgan = index > 0
                && title.isPresent()
                && TitleWords.organ(title.get().text()).isEmpty();
        return lacksOrgan && TitleWords.isOrgan(lines.get(index - 1).text())
                ? title.map(stripped(lines.get(index - 1))::plus)
                : title;
    }

    /** A line as a title, each letter where it stands; of several blanks in a row the first. */
    private static Optional<PlacedText> titleOf(Line line) {
        return TitleWords.title(line.text()).map(title -> {
            String words =
                    Arrays.stream(title.split(" ")).map(Pattern::quote).collect(Collectors.joining(BLANK.pattern()));
            Matcher printed = Pattern.compile(words).matcher(line.text());
            return printed.find()
                    ? withPlainBlanks(line.placed().substring(printed.start(), printed.end()))
                    : PlacedText.of(title);
        });
    }

    private static PlacedText withPlainBlanks(PlacedText text) {
        StringBuilder letters = new StringBuilder(text.text());
        for (int i = 0; i < letters.length(); i++) {
            letters.setCharAt(i, Blanks.isBlank(letters.charAt(i)) ? ' ' : letters.charAt(i));
        }
        return text.withLetters(letters.toString()).lines().stream().findFirst().orElse(text);
    }

    /** A line and the one before it. */
    private Line joined(int index) {
        return lines.get(index).joined(stripped(lines.get(index - 1)).plus(stripped(lines.get(index))));
    }

    private static PlacedText stripped(Line line) {
        String stripped = Blanks.strip(line.text());
        int begin = line.text().indexOf(stripped);
        return line.placed().substring(begin, begin + stripped.length());
    }

    private static boolean isStated(Optional<PlacedText> candidate, Optional<PlacedText> stated) {
        return candidate.isPresent()
                && stated.isPresent()
                && Folding.fold(candidate.get().text())
                        .equals(Folding.fold(stated.get().text()));
    }

    private boolean yearsDiffer(Optional<PlacedText> stated) {
        return title.isPresent()
                && stated.isPresent()
                && !TitleWords.year(title.get().text())
                        .equals(TitleWords.year(stated.get().text()));
    }

    /** The title of the report, or what the page calls its title instead. */
    Optional<PlacedText> title() {
        return title.or(() -> otherTitle);
    }

    /** Whether the title names the report itself, and no notice about it. */
    boolean isTitled() {
        return title.map(PlacedText::text).filter(TitleWords::isOfReport).isPresent();
    }

    /** Whether the title names a notice, a guide or a comment. */
    boolean isTitledOtherwise() {
        return title.isPresent() && !isTitled();
    }

    Optional<String> organ() {
        return title().map(PlacedText::text).flatMap(TitleWords::organ);
    }

    /** The year of the title; that of the statistics period where there is none, or where the day of publication agrees. */
    OptionalInt year() {
        OptionalInt ofTitle = title.map(PlacedText::text).map(TitleWords::year).orElse(OptionalInt.empty());
        OptionalInt ofPeriod = lines.stream()
                .map(line -> PERIOD.matcher(line.text()))
                .filter(Matcher::find)
                .mapToInt(period -> Integer.parseInt(period.group(1)))
                .findFirst();
        boolean isSlip = ofPeriod.isPresent()
                && published()
                        .filter(day -> day.getYear() == ofPeriod.getAsInt() + 1)
                        .isPresent();
        return ofTitle.isEmpty() || isSlip ? ofPeriod : ofTitle;
    }

    Optional<LocalDate> published() {
        return page.published()
                .or(() -> lines.stream()
                        .flatMap(line -> date(line.text()).stream())
                        .findFirst());
    }

    private static Optional<LocalDate> date(String text) {
        Matcher matcher = DATE.matcher(text);
        try {
            return matcher.find()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The paragraphs between the title and the first section; of the page around the report only its sentences. */
    List<Line> preface() {
        return IntStream.range(end, lines.size())
                .filter(i -> !isMeta(lines.get(i).text())
                        && (i >= above || Line.isSentence(lines.get(i).text())))
                .mapToObj(lines::get)
                .toList();
    }

    /** The lines there that are about the page. */
    List<Line> furniture() {
        return lines.subList(Math.max(end, above), lines.size()).stream()
                .filter(line -> isMeta(line.text()))
                .toList();
    }
}
