package io.github.disclosurereport.mime;

import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.bytes.Encodings;
import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a message that is one text.
 *
 * @param number which part of the message it is, those counted that have parts of their own no longer
 * @param type its media type: {@code text/html}
 * @param id by which others refer to it; empty if it has none
 * @param text the text
 */
record Part(int number, String type, String id, String text) {

    private static final Pattern NO_TEXT =
            Pattern.compile("(?:image|audio|video|font)/.*|text/css|.*/(?:x-)?(?:java|ecma)script");

    /** What programs write that do not know the encoding; no report is in one of these. */
    private static final Pattern WESTERN = Pattern.compile("(?i)us-ascii|iso-8859-.*|windows-125\\d|latin.*");

    private static final Pattern FRAMES = Pattern.compile("(?i)<frameset\\b");

    /** With what office programs begin the page of a sheet. */
    private static final String SHEET = "urn:schemas-microsoft-com:office:excel";

    private static final Pattern TEXT = Pattern.compile(">([^<>]++)");
    private static final Pattern LETTER = Pattern.compile("&#(\\d{4,5});");

    /** A part as its decoded bytes and the declared encoding make it; empty if it is no text. */
    static Optional<Part> of(int number, String type, String id, byte[] bytes, Optional<String> charset) {
        Optional<String> declared =
                charset.filter(name -> !WESTERN.matcher(name).matches());
        String text = declared.isPresent() ? Encodings.decode(bytes, declared) : Encodings.decodePage(bytes);
        boolean isText = !NO_TEXT.matcher(type).matches() && !Encodings.isBinary(text.getBytes(StandardCharsets.UTF_8));
        return isText ? Optional.of(new Part(number, type, id, text)) : Optional.empty();
    }

    boolean isPage() {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    /** Whether it is a page that shows others in its frames. */
    boolean holdsFrames() {
        return FRAMES.matcher(text).find();
    }

    /** Whether it is a sheet of a workbook; neither what shows the sheets nor what links them, such as their tabs, is. */
    boolean isSheet() {
        return isPage() && text.contains(SHEET) && !holdsFrames();
    }

    /** The titles of reports that stand there. */
    Stream<String> titles() {
        return TEXT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .map(words -> LETTER.matcher(words)
                        .replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1)))))
                .map(String::strip)
                .filter(PageInterpreter::isTitle);
    }

    /** The part with what it shows in its frames, if that is there. */
    Part showing(List<Part> frames) {
        String shown = frames.stream().map(Part::text).collect(Collectors.joining("\n"));
        return frames.isEmpty() ? this : new Part(number, type, id, shown);
    }

    /** The part as a document of its own. */
    Document in(Document message) {
        return new Document(message.name() + "#" + number, text.getBytes(StandardCharsets.UTF_8));
    }
}
