package io.github.disclosurereport.mime;

import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.PartCount;
import io.github.disclosurereport.serialization.bytes.FileKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;

/** The texts of a message in MIME, in order; what is broken ends it. */
final class Message {

    /** A mail in a mail in a mail has six. */
    private static final int MOST_LEVELS = 16;

    private final MimeTokenStream tokens = new MimeTokenStream(new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(-1)
            .build());
    private final List<Part> texts = new ArrayList<>();
    private final PartCount count;
    private Optional<String> start = Optional.empty();
    private String id = "";
    private int parts;
    private int levels;

    private Message(Limits limits) {
        this.count = new PartCount(limits);
    }

    /** Whether the first bytes of a document are those of a message. */
    static boolean is(byte[] head) {
        return FileKind.of(head).filter(FileKind.MESSAGE::equals).isPresent();
    }

    static Message read(Document document, Limits limits) {
        NotAReportException.checkSize(document, limits);
        Message message = new Message(limits);
        message.read(document.bytes());
        return message;
    }

    List<Part> texts() {
        return List.copyOf(texts);
    }

    /** The text that the message names as its first, or else its first page, or else its first text. */
    Optional<Part> root() {
        return texts.stream()
                .filter(part -> start.filter(part.id()::equals).isPresent())
                .findFirst()
                .or(() -> texts.stream().filter(Part::isPage).findFirst())
                .or(() -> texts.stream().findFirst());
    }

    /** The page that is shown first: of a workbook all its sheets, unless they are reports with titles of their own. */
    Optional<Part> page() {
        List<Part> sheets = texts.stream().filter(Part::isSheet).toList();
        boolean isWorkbook = root().filter(Part::holdsFrames).isPresent()
                && sheets.stream()
                                .flatMap(Part::titles)
                                .collect(Collectors.toSet())
                                .size()
                        <= 1;
        return root().map(first -> isWorkbook ? first.showing(sheets) : first);
    }

    private void read(byte[] bytes) {
        int begin = beginOfHeader(bytes);
        try {
            tokens.parse(new ByteArrayInputStream(bytes, begin, bytes.length - begin));
            EntityState state = tokens.getState();
            while (state != EntityState.T_END_OF_STREAM && levels <= MOST_LEVELS) {
                take(state);
                state = tokens.next();
            }
        } catch (IOException | MimeException e) {
            // What came before is there.
            return;
        }
    }

    /** A header begins with a letter; a mark of UTF-8 or empty lines may stand before it. */
    private static int beginOfHeader(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && (bytes[at] <= ' ')) {
            at++;
        }
        return at;
    }

    private void take(EntityState state) throws IOException {
        switch (state) {
            case T_START_HEADER -> id = "";
            case T_FIELD -> takeField(tokens.getField());
            case T_START_MULTIPART, T_START_MESSAGE -> levels++;
            case T_END_MULTIPART, T_END_MESSAGE -> levels--;
            case T_BODY -> takeBody(tokens.getBodyDescriptor());
            default -> {
                // Between the parts stands nothing to read.
            }
        }
    }

    private void takeField(Field field) {
        if (field.getName().equalsIgnoreCase("Content-ID")) {
            id = withoutBrackets(field.getBody());
        } else if (field.getName().equalsIgnoreCase("Content-Type") && start.isEmpty()) {
            start =
                    RawFieldParser.DEFAULT
                            .parseRawBody(new RawField(field.getName(), field.getBody()))
                            .getParams()
                            .stream()
                            .filter(parameter -> parameter.getName().equalsIgnoreCase("start"))
                            .map(NameValuePair::getValue)
                            .map(Message::withoutBrackets)
                            .findFirst();
        }
    }

    private static String withoutBrackets(String id) {
        return id.strip().replaceAll("^<|>$", "");
    }

    private void takeBody(BodyDescriptor body) throws IOException {
        count.add(1);
        parts++;
        byte[] bytes = tokens.getDecodedInputStream().readAllBytes();
        String type = body.getMimeType().toLowerCase(Locale.ROOT);
        Part.of(parts, type, id, bytes, Optional.ofNullable(body.getCharset())).ifPresent(texts::add);
    }
}
