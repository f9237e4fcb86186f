package io.github.disclosurereport.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.source.Place.TextPlace;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final TextPlace BEGIN = new TextPlace(7, 3);

    @Test
    void documents_are_equal_by_name_content_and_where_they_begin() {
        Document document = document();
        assertThat(document).isEqualTo(document()).hasSameHashCodeAs(document());
        assertThat(List.of(
                        new Document("reports#2", new byte[] {1, 2, 3}, BEGIN),
                        new Document("reports#1", new byte[] {1, 2}, BEGIN),
                        new Document("reports#1", new byte[] {1, 2, 4}, BEGIN),
                        new Document("reports#1", new byte[] {1, 2, 3}, new TextPlace(7, 4))))
                .doesNotContain(document)
                .doesNotHaveDuplicates();
    }

    @Test
    void later_changes_of_the_array_do_not_reach_the_document() {
        byte[] bytes = {1, 2, 3};
        Document document = new Document("reports#1", bytes, BEGIN);
        Arrays.fill(bytes, (byte) 9);
        Arrays.fill(document.bytes(), (byte) 9);
        assertThat(document).isEqualTo(document());
        assertThat(document.bytes()).containsExactly(1, 2, 3);
    }

    @Test
    void a_document_of_its_own_begins_at_its_first_character() {
        assertThat(new Document("report", new byte[0]).begin()).isEqualTo(new TextPlace(1, 1));
    }

    @Test
    void a_document_that_begins_nowhere_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Document("report", new byte[0], TextPlace.line(3)))
                .withMessageContaining("lines and characters count from 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Document("report", new byte[0], new TextPlace(0, 1)));
    }

    @Test
    void a_log_names_it_and_its_size() {
        assertThat(document()).hasToString("reports#1 (3 bytes)");
        assertThat(document().size()).isEqualTo(3);
    }

    private static Document document() {
        return new Document("reports#1", new byte[] {1, 2, 3}, BEGIN);
    }
}
