package io.github.disclosurereport.serialization.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EncodingsTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String TEXT = "青岭市民政局2025年政府信息公开工作年度报告，总体情况如下：全年受理申请12件，均已办结。";

    @Test
    void utf_8_is_recognised_whatever_is_declared() {
        assertThat(Encodings.decode(TEXT.getBytes(UTF_8), Optional.of("gb2312")))
                .isEqualTo(TEXT);
    }

    @Test
    void gbk_is_recognised_whatever_is_declared() {
        assertThat(Encodings.decode(TEXT.getBytes(GBK), Optional.of("utf-8"))).isEqualTo(TEXT);
        assertThat(Encodings.decode(TEXT.getBytes(GBK), Optional.empty())).isEqualTo(TEXT);
    }

    @Test
    void one_broken_byte_does_not_make_utf_8_another_encoding() {
        byte[] bytes = TEXT.getBytes(UTF_8);
        bytes[1] = 'x';
        assertThat(Encodings.decode(bytes, Optional.empty())).endsWith(TEXT.substring(1));
    }

    @Test
    void a_document_cut_within_its_last_character_keeps_all_others() {
        byte[] bytes = TEXT.getBytes(UTF_8);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(Encodings.decode(cut, Optional.empty())).startsWith(TEXT.substring(0, TEXT.length() - 1));
    }

    @Test
    void a_mark_of_utf_8_in_front_of_gbk_is_no_text() {
        assertThat(Encodings.decode(withMark(TEXT.getBytes(GBK)), Optional.of("gbk")))
                .isEqualTo(TEXT);
    }

    @Test
    void a_mark_is_no_text() {
        assertThat(Encodings.decode(withMark(TEXT.getBytes(UTF_8)), Optional.empty()))
                .isEqualTo(TEXT);
        assertThat(Encodings.decode(TEXT.getBytes(Charset.forName("UTF-16")), Optional.empty()))
                .isEqualTo(TEXT);
    }

    @Test
    void a_control_character_among_letters_is_no_sign_of_a_binary_document() {
        assertThat(Encodings.isBinary((TEXT + "\u000B" + TEXT).getBytes(UTF_8))).isFalse();
        assertThat(Encodings.isBinary(new byte[] {'a', 1, 2, 3})).isTrue();
        assertThat(Encodings.isBinary(new byte[] {'a', 0, 'b'})).isTrue();
    }

    private static byte[] withMark(byte[] bytes) {
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.writeBytes(MARK);
        marked.writeBytes(bytes);
        return marked.toByteArray();
    }
}
