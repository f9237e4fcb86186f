package io.github.disclosurereport.serialization.interpretation.words;

import io.github.disclosurereport.figure.UnitWords;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.text.Han;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text says, wherever in a document it stands; each thing is found out once. */
public final class Wording {

    /** What stands where a figure cannot be made out. */
    public static final String COVERS = "□■▇█▓◻◼〓";

    /** What stands in the place of a figure. */
    private static final String NO_DIGITS = COVERS + "-－—–/／无";

    private static final String NUMERALS = "〇零一二三四五六七八九十百千两";
    /** The end of a sentence, or digits that neither number a label, nor are a year in one, nor figures of a table. */
    private static final Pattern SENTENCE = Pattern.compile("[。；]|\\d(?![.、．)）\\d])(?!(?<=20\\d\\d)年)");

    private static final Pattern YEAR = Pattern.compile("20\\d\\d年");

    /** Words in Latin letters, English or as spoken, behind a label, with their own numbers: 总计 7) Total (2). */
    private static final Pattern TRANSLATION = Pattern.compile(
            "(?<=[" + Han.RANGES
                    + "）)”])[\\s(（]*+(?:\\d{1,2}[.、)）]\\s*+)?[A-Za-z\\u00C0-\\u024F][A-Za-z0-9\\u00C0-\\u024F\\s.,;:'’/&()（）-]*+$");

    private final String text;
    private @Nullable String folded;
    private @Nullable String letters;
    private @Nullable String numbering;
    private @Nullable CellText counted;
    private @Nullable Boolean isFigure;
    private @Nullable Boolean hasDigit;
    private @Nullable Boolean mayHaveFigures;
    private boolean isHeadingKnown;
    private Optional<HeadingCandidate> heading = Optional.empty();
    private @Nullable List<Extent> words;
    private @Nullable Boolean isSentence;
    private final Map<FormWords, Optional<Vocabulary.Match<Heading>>> rows = new HashMap<>();
    private final Map<FormWords, Optional<Vocabulary.Match<Heading>>> columns = new HashMap<>();

    public Wording(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Without numbering, blanks and punctuation. */
    public String folded() {
        String known = folded;
        if (known == null) {
            known = Folding.fold(text);
            folded = known;
        }
        return known;
    }

    /** The number in front of it, without its punctuation; empty if it has none. */
    public String numbering() {
        String known = numbering;
        if (known == null) {
            known = Folding.numbering(text);
            numbering = known;
        }
        return known;
    }

    /** As labels are compared, without a translation; a year, as in 结转2026年度继续办理, as the word that the form has for one. */
    public String letters() {
        String known = letters;
        if (known == null) {
            known = findLetters();
            letters = known;
        }
        return known;
    }

    private String findLetters() {
        String label = withoutTranslation();
        String own = label.equals(text) ? folded() : Folding.fold(label);
        return own.indexOf('年') < 0 ? own : YEAR.matcher(own).replaceFirst("本年");
    }

    private String withoutTranslation() {
        boolean mayBeTranslated = text.length() <= FormWords.LONGEST_LABEL && hasLatin();
        return mayBeTranslated ? TRANSLATION.matcher(text).replaceFirst("") : text;
    }

    private boolean hasLatin() {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is one that stands where a figure could stand: a number, a placeholder, or something that was meant as one. */
    public boolean isFigure() {
        Boolean known = isFigure;
        if (known == null) {
            known = findFigure();
            isFigure = known;
        }
        return known;
    }

    /** What it says as a count. */
    CellText counted() {
        CellText known = counted;
        if (known == null) {
            known = CellText.parse(text, Unit.ITEM);
            counted = known;
        }
        return known;
    }

    private boolean findFigure() {
        return switch (counted().state()) {
            case NUMBER, PLACEHOLDER -> true;
            case TEXT ->
                text.codePoints().noneMatch(Wording::isWord)
                        && text.codePoints().anyMatch(c -> Character.isDigit(c) || COVERS.indexOf(c) >= 0)
                        && !Folding.isNumbering(text);
            default -> false;
        };
    }

    private static boolean isWord(int c) {
        return Han.isHan(c) && UnitWords.ALTERNATIVES.indexOf(c) < 0;
    }

    /** Whether it is a figure in running text, where 三 alone is a piece of a label. */
    public boolean isRunningFigure() {
        return hasNone(NUMERALS) && isFigure();
    }

    private boolean hasNone(String letters) {
        for (int i = 0; i < text.length(); i++) {
            if (letters.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    public boolean hasDigit() {
        Boolean known = hasDigit;
        if (known == null) {
            known = text.chars().anyMatch(Character::isDigit);
            hasDigit = known;
        }
        return known;
    }

    /** Whether it has anything that may be a figure. */
    public boolean mayHaveFigures() {
        Boolean known = mayHaveFigures;
        if (known == null) {
            known = hasDigit() || !hasNone(NO_DIGITS);
            mayHaveFigures = known;
        }
        return known;
    }

    /** The heading that it is, or begins with. */
    Optional<HeadingCandidate> heading() {
        if (!isHeadingKnown) {
            heading = Headings.candidate(this);
            isHeadingKnown = true;
        }
        return heading;
    }

    /** Whether it belongs to a sentence, as no words of a table do. */
    boolean isSentence() {
        Boolean known = isSentence;
        if (known == null) {
            known = SENTENCE.matcher(text).find();
            isSentence = known;
        }
        return known;
    }

    /** The row of a table that it names. */
    Optional<Vocabulary.Match<Heading>> row(FormWords form) {
        return rows.computeIfAbsent(form, words -> words.findRow(this));
    }

    /** The column of a table that it names. */
    Optional<Vocabulary.Match<Heading>> column(FormWords form) {
        return columns.computeIfAbsent(form, words -> words.findColumn(this));
    }

    /** From where to where what stands between blanks goes. */
    public List<Extent> words() {
        List<Extent> known = words;
        if (known == null) {
            known = findWords();
            words = known;
        }
        return known;
    }

    private List<Extent> findWords() {
        List<Extent> found = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBlank(text.charAt(i))) {
                if (begin < i) {
                    found.add(new Extent(begin, i));
                }
                begin = i + 1;
            }
        }
        return List.copyOf(found);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0' || c == '\u3000';
    }
}
