package io.github.disclosurereport.formats.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * How the bytes of a document become text.
 *
 * <p>The content decides: what is valid UTF-8 is UTF-8, whatever the document declares; else the declared encoding
 * counts, and without one GB18030, which includes GBK and GB2312.
 */
public final class Encodings {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Encodings() {}

    /** The text of a document that declares an encoding, or none. */
    public static String decode(byte[] bytes, Optional<String> declared) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        return utf8(bytes).orElseGet(() -> new String(bytes, charset(declared)));
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

    /** A document cut in the middle of its last character is still UTF-8. */
    private static Optional<String> utf8(byte[] bytes) {
        int end = bytes.length;
        for (int back = 1; back <= Math.min(3, bytes.length); back++) {
            int b = bytes[bytes.length - back] & 0xFF;
            if (b >= 0xC0) {
                end = bytes.length - back + (isWhole(b, back) ? back : 0);
            }
            if ((b & 0xC0) != 0x80) {
                break;
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, end))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(int lead, int length) {
        return length >= (lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2);
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

    /** Whether the first bytes of a document are not those of text. */
    public static boolean isBinary(byte[] head) {
        boolean isUtf16 = startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF);
        if (startsWith(head, 'P', 'K', 3, 4)
                || startsWith(head, '%', 'P', 'D', 'F')
                || startsWith(head, 0xD0, 0xCF, 0x11)) {
            return true;
        }
        for (byte b : head) {
            boolean isControl = b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f';
            if (isControl && !isUtf16) {
                return true;
            }
        }
        return false;
    }
}
