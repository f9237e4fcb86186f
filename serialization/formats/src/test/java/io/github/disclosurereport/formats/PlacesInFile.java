package io.github.disclosurereport.formats;

import io.github.disclosurereport.formats.ReadThings.Kind;
import io.github.disclosurereport.formats.ReadThings.Thing;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.serialization.bytes.Encodings;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.Place.TablePlace;
import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.source.ReadResult;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Goes to the places that a reading names and looks whether what was read stands there. */
public final class PlacesInFile {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w-]+)");
    /** Behind the last line end is a line, too, perhaps with nothing in it. */
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private static final Pattern TAG = Pattern.compile("<[^<>]*(?:>|$)|^[^<>]*>");
    /** The marks of Markdown inside a label. */
    private static final Pattern MARKS = Pattern.compile("<br>|\\*\\*");

    private static final Pattern KEY_IN_FRONT = Pattern.compile("(?s).*\"([^\"]*)\"\\s*:\\s*");

    /** Where a field of text or a value of JSON is blank, the line ends, the next field begins, or null stands. */
    private static final Pattern BLANK_FIELD = Pattern.compile("\\s*(?:$|[\\t|]|null|\")");

    private static final int FIRST_LETTERS = 4;

    /** Lines below its first half in which the other half of a label may stand. */
    private static final int LINES_OF_A_LABEL = 4;

    private final List<String> lines;

    private final Element body;

    private final LaidOut tables;

    /** What has been made compact already: each line and letter is asked for many times. */
    private final Map<String, String> compacted = new HashMap<>();

    /** Looks into a file. */
    public PlacesInFile(byte[] bytes) {
        Matcher charset = CHARSET.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        String text = Encodings.decode(bytes, charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
        lines = List.of(LINE_END.split(text, -1));
        body = Jsoup.parse(text).body();
        tables = LaidOut.of(body);
    }

    /** The things that do not stand where the reading says; also those without a place. */
    List<String> wrong(ReadResult read) {
        List<String> wrong = new ArrayList<>();
        for (Thing thing : ReadThings.of(read)) {
            fault(thing).ifPresent(fault -> wrong.add(thing + ": " + fault));
        }
        wrong.addAll(wrongLetters(read));
        return wrong;
    }

    /** Why a thing does not stand where the reading says; empty if it does. */
    public Optional<String> fault(Thing thing) {
        if (thing.place().isEmpty()) {
            // A title that only the head of a page states has no line among the others.
            boolean isInHeadAlone =
                    thing.kind() == Kind.TITLE && !contains(compact(body.wholeText()), compact(thing.text()));
            return isInHeadAlone ? Optional.empty() : Optional.of("no place");
        }
        Place place = thing.place().get();
        if (place instanceof TablePlace inTable) {
            return inTable(thing, inTable);
        }
        if (place instanceof TextPlace inText) {
            return inText.column() > 0 ? inText(thing, inText) : inLine(thing, inText);
        }
        return Optional.of("a place of a kind that no file here has");
    }

    private Optional<String> inTable(Thing thing, TablePlace place) {
        Optional<Element> field = tables.at(place);
        if (field.isEmpty()) {
            return Optional.of("no field begins there");
        }
        String there = compact(field.get().wholeText());
        String text = compact(thing.text());
        boolean isThere = thing.kind() == Kind.CELL
                ? there.length() == text.length() && beginsWith(there, text)
                : contains(there, text) || (thing.kind() == Kind.LABEL && goesOnBelow(thing.text(), there));
        return isThere ? Optional.empty() : Optional.of("the field says \"" + there + "\"");
    }

    /** Whether a label of several lines has its first in a field, and the others in those below. */
    private static boolean goesOnBelow(String label, String there) {
        return label.indexOf('\n') > 0 && !there.isEmpty() && beginsWith(compact(label), there);
    }

    /** In the text of JSON what follows an escape cannot be compared. */
    private Optional<String> inText(Thing thing, TextPlace place) {
        if (place.line() > lines.size()
                || place.column() > lines.get(place.line() - 1).length() + 1) {
            return Optional.of("beyond the end of the file or of its line");
        }
        if (thing.kind() == Kind.POINT) {
            return Optional.empty();
        }
        if (thing.kind() == Kind.KEY) {
            return key(thing, place);
        }
        String line = lines.get(place.line() - 1);
        String text = compact(thing.text());
        String there = lettersFrom(place, text.length());
        int plain = there.indexOf('\\') < 0 ? text.length() : Math.min(there.indexOf('\\'), text.length());
        boolean beginsThere =
                beginsWith(there, text.substring(0, plain)) || (thing.kind() == Kind.LABEL && isBroken(text, place));
        String rest = line.substring(place.column() - 1);
        boolean isSureOfBlank = text.isEmpty()
                ? BLANK_FIELD.matcher(rest).lookingAt()
                : !compact(rest).isEmpty();
        return beginsThere && isSureOfBlank ? Optional.empty() : Optional.of("there stands \"" + rest + "\"");
    }

    /** The place of a key is where its value begins. */
    private Optional<String> key(Thing thing, TextPlace place) {
        String before = String.join("\n", lines.subList(0, place.line() - 1))
                + "\n"
                + lines.get(place.line() - 1).substring(0, place.column() - 1);
        String key = thing.text().substring(thing.text().lastIndexOf('.') + 1);
        Matcher matcher = KEY_IN_FRONT.matcher(before);
        boolean isThere =
                key.matches("\\d*") || (matcher.matches() && matcher.group(1).equals(key));
        return isThere ? Optional.empty() : Optional.of("no such key in front of it");
    }

    /** A label whose first half ends with a word there, its other half in one of the lines below. */
    private boolean isBroken(String label, TextPlace place) {
        String word = lines.get(place.line() - 1).substring(place.column() - 1).split("[\\s\\u00A0\\u3000|│┃｜]", 2)[0];
        String half = compact(word);
        int to = Math.min(lines.size(), place.line() + LINES_OF_A_LABEL);
        String below = compact(String.join("", lines.subList(place.line(), to)));
        return !half.isEmpty()
                && label.length() > half.length()
                && beginsWith(half, label.substring(0, half.length()))
                && contains(below, label.substring(half.length()));
    }

    /** In the line, tags aside, stand its first letters, or those of them behind which the line ends. */
    private Optional<String> inLine(Thing thing, TextPlace place) {
        if (place.line() > lines.size()) {
            return Optional.of("beyond the end of the file");
        }
        String line = lines.get(place.line() - 1);
        String there = compact(Parser.unescapeEntities(TAG.matcher(line).replaceAll(""), false));
        String text = compact(thing.text());
        String first = text.substring(0, Math.min(FIRST_LETTERS, text.length()));
        boolean isThere = contains(there, first) || line.indexOf('\\') >= 0;
        for (int letters = 1; letters < first.length(); letters++) {
            isThere |= there.length() >= letters
                    && beginsWith(there.substring(there.length() - letters), first.substring(0, letters));
        }
        return isThere ? Optional.empty() : Optional.of("the line says \"" + line + "\"");
    }

    /** A letter, or an escape that may be one. */
    private boolean hasLetter(TextPlace place, char letter) {
        String line = place.line() > lines.size() ? "" : lines.get(place.line() - 1);
        String there = compacted.computeIfAbsent(line, key -> compact(Parser.unescapeEntities(key, false)));
        return contains(there, compact(letter)) || line.indexOf('\\') >= 0;
    }

    /** Letters of paragraphs that do not stand where they are said to stand. */
    private List<String> wrongLetters(ReadResult read) {
        return TextPart.all().stream()
                .flatMap(part -> read.source().paragraphs(part).stream())
                .filter(text -> text.place().filter(TextPlace.class::isInstance).isPresent())
                .flatMap(text -> wrongLetter(text).stream())
                .toList();
    }

    private Optional<String> wrongLetter(PlacedText text) {
        for (int i = 0; i < text.text().length(); i++) {
            char letter = text.text().charAt(i);
            Optional<Place> place = text.place(i);
            boolean isThere = Character.isWhitespace(letter)
                    || place.filter(TextPlace.class::isInstance)
                            .map(TextPlace.class::cast)
                            .filter(at -> isAt(at, letter))
                            .isPresent();
            if (!isThere) {
                return Optional.of("letter " + i + " of \"" + text + "\" is not at " + place);
            }
        }
        return Optional.empty();
    }

    private boolean isAt(TextPlace place, char letter) {
        if (place.column() == 0) {
            return hasLetter(place, letter);
        }
        String line = place.line() > lines.size() ? "" : lines.get(place.line() - 1);
        return place.column() <= line.length()
                && (line.charAt(place.column() - 1) == '\\'
                        || beginsWith(compact(line.charAt(place.column() - 1)), compact(letter)));
    }

    private String compact(char letter) {
        return compacted.computeIfAbsent(String.valueOf(letter), PlacesInFile::compact);
    }

    /** What stands there, without marks, on to the end of the line with the last of so many letters. */
    private String lettersFrom(TextPlace place, int count) {
        StringBuilder letters =
                new StringBuilder(unmarked(lines.get(place.line() - 1).substring(place.column() - 1)));
        for (int line = place.line(); line < lines.size() && letters.length() < count; line++) {
            letters.append(unmarked(lines.get(line)));
        }
        return letters.toString();
    }

    private static String unmarked(String text) {
        return MARKS.matcher(compact(text)).replaceAll("");
    }

    private static boolean contains(String there, String text) {
        return IntStream.rangeClosed(0, there.length() - text.length()).anyMatch(at -> standsAt(at, there, text));
    }

    private static boolean beginsWith(String there, String text) {
        return there.length() >= text.length() && standsAt(0, there, text);
    }

    /** PDFs print radicals for ideographs; readers tell the ideograph. */
    private static boolean standsAt(int at, String there, String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = there.charAt(at + i);
            boolean isRadical = letter >= '\u2E80' && letter <= '\u2FDF';
            if (letter != text.charAt(i) && !(isRadical && Character.isIdeographic(text.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Without blanks, line ends and what is only another shape of a letter. */
    private static String compact(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00A0\\u200B\\u3000\\uFEFF]", "");
    }
}
