package io.github.disclosurereport.result.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.report.TextPart;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Words marked in a text. */
class MarkedTextTest {

    @Test
    void words_are_marked_and_the_number_stands_behind_them() {
        assertThat(marked(reference(1, Severity.ERROR, 2, 4)).text()).isEqualTo("甲乙丙丁1戊己");
        assertThat(marked(reference(1, Severity.ERROR, 2, 4))
                        .select("mark.error")
                        .eachText())
                .containsExactly("丙丁");
    }

    @Test
    void where_words_overlap_the_gravest_is_seen() {
        Element text = marked(reference(1, Severity.INFO, 0, 4), reference(2, Severity.ERROR, 2, 6));
        assertThat(text.select("mark.info").eachText()).containsExactly("甲乙");
        assertThat(text.select("mark.error").eachText()).containsExactly("丙丁", "戊己");
        assertThat(text.text()).isEqualTo("甲乙丙丁1戊己2");
    }

    @Test
    void words_beyond_the_end_of_a_text_are_cut() {
        assertThat(marked(reference(1, Severity.WARNING, 4, 99)).text()).isEqualTo("甲乙丙丁戊己1");
    }

    @Test
    void a_text_of_which_nothing_is_said_stays_as_it_is() {
        assertThat(marked().html()).isEqualTo("甲乙丙丁戊己");
    }

    private static Element marked(Reference... references) {
        Element text = new Element("p").text("甲乙丙丁戊己");
        MarkedText.mark(text, List.of(references), new Anchors(1, Language.ZH));
        return text;
    }

    private static Reference reference(int number, Severity severity, int from, int to) {
        Finding finding = Finding.of("TEXT-01", severity).build();
        TextTarget words = new TextTarget(ReportRole.THIS, TextPart.PREFACE, 0, from, to);
        return new Reference(new NumberedFinding(number, finding), words, true);
    }
}
