package io.github.disclosurereport.serialization.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the bytes of a document become text.
 *
 * <p>The content decides: what is UTF-8 but for a few broken characters is UTF-8, whatever the document declares; else
 * the declared encoding counts, and without one GB18030, which includes GBK and GB2312. Byte order marks are no text.
 */
public final class Encodings {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int WHOLE_PER_BROKEN = 20;
    private static final int LETTERS_PER_CONTROL = 20;
    private static final char BROKEN = '\uFFFD';

    private static final int HEAD = 4096;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    private Encodings() {}

    /** The text of a page, which may declare its encoding in its head. */
    public static String decodePage(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        return decode(bytes, matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty());
    }

    /** The text of a document that declares an encoding, or none. */
    public static String decode(byte[] bytes, Optional<String> declared) {
        String text = isUtf16(bytes)
                ? new String(bytes, StandardCharsets.UTF_16)
                : utf8(bytes).orElseGet(() -> new String(withoutMark(bytes), charset(declared)));
        return text.replace("\uFEFF", "");
    }

    /** Whether a document begins with the mark of UTF-16. */
    public static boolean isUtf16(byte[] head) {
        return startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF);
    }

    private static byte[] withoutMark(byte[] bytes) {
        return startsWith(bytes, 0xEF, 0xBB, 0xBF) ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** In another encoding hardly a character beyond ASCII would be whole. */
    private static Optional<String> utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(BROKEN) < 0) {
            return Optional.of(text);
        }
        int beyondAscii = 0;
        int broken = 0;
        for (int i = 0; i < text.length(); i++) {
            beyondAscii += text.charAt(i) > '~' ? 1 : 0;
            broken += text.charAt(i) == BROKEN ? 1 : 0;
        }
        return broken * WHOLE_PER_BROKEN <= beyondAscii || isWhole(bytes) ? Optional.of(text) : Optional.empty();
    }

    /** What replaces a broken character may itself be written. */
    private static boolean isWhole(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** GB2312 and GBK pages use characters that only GB18030 has; a page that says UTF-8 and is not is one of them. */
    private static Charset charset(Optional<String> declared) {
        try {
            return declared.filter(name -> !name.toUpperCase(Locale.ROOT).startsWith("GB"))
                    .map(Charset::forName)
                    .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                    .orElse(GB18030);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return GB18030;
        }
    }

    /** Whether the first bytes of a document are not those of text, or of a page. */
    public static boolean isBinary(byte[] head) {
        boolean isUtf16 = isUtf16(head);
        if (FileKind.of(head).isPresent()) {
            return true;
        }
        int controls = 0;
        for (byte b : head) {
            boolean isControl = b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f';
            controls += isControl ? 1 : 0;
            if (b == 0 && !isUtf16) {
                return true;
            }
        }
        return !isUtf16 && controls * LETTERS_PER_CONTROL > head.length;
    }
}
