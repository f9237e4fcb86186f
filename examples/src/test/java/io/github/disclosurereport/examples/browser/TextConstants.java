package io.github.disclosurereport.examples.browser;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The texts in the constant pool of a class: what it compiles patterns from is among them. */
final class TextConstants {

    /** Magic number, minor and major version. */
    private static final int HEAD = 8;

    private TextConstants() {}

    static List<String> of(JavaClass type) {
        URI file = type.getSource().orElseThrow().getUri();
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(file.toURL().openStream()))) {
            in.skipNBytes(HEAD);
            return texts(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As chapter 4.4 of the Java Virtual Machine Specification lays out the pool. */
    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.add(in.readUTF());
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // a number of eight bytes counts as two constants
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> in.skipNBytes(4);
            }
        }
        return texts;
    }
}
