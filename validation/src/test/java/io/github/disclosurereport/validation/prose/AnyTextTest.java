package io.github.disclosurereport.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.Narrative;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sentences cut anywhere, run together, with letters lost, exchanged and put in between. */
class AnyTextTest {

    private static final long SEED = 20_261_127;
    private static final int TEXTS = 5000;
    private static final int MOST_SLIPS = 6;
    private static final String LETTERS = "，。；：、（）()“”《》0123456789.%万元件条一二三十百千余约近达率占其中各分别为无未均全部上年本年";

    private final Random random = new Random(SEED);

    @Test
    void whatever_is_written_can_be_read() {
        for (int i = 0; i < TEXTS; i++) {
            String text = text();
            assertThatCode(() -> Prose.of(report(text))).as(text).doesNotThrowAnyException();
        }
    }

    @Test
    void a_line_may_end_within_brackets_in_front_of_the_figure() {
        assertThatCode(() -> Prose.of(report("全年（网站5件，", "）公开820件。"))).doesNotThrowAnyException();
    }

    @Test
    void what_brackets_include_is_quoted_with_the_figure_behind() {
        String text = "2025年收到政府信息公开申请60件，同意公开（含部分公开）56件";
        Mention granted = Prose.of(report(text + "。")).mentions().get(1);
        assertThat(text.substring(granted.words().from(), granted.words().to())).isEqualTo("同意公开（含部分公开）56件");
        assertThatCode(() -> Prose.of(report("全年收到申请60件，同意公开（含部分公开", "）56件。"))).doesNotThrowAnyException();
    }

    private static AnnualReport report(String... paragraphs) {
        return AnnualReport.builder(Edition.REVISED_2021)
                .organ("青岭市人民政府")
                .reportYear(2025)
                .text(SectionKind.OVERVIEW, Narrative.of(paragraphs))
                .zeroElsewhere()
                .build();
    }

    private String text() {
        StringBuilder text = new StringBuilder("2025年，全市");
        int sentences = 1 + random.nextInt(3);
        for (int i = 0; i < sentences; i++) {
            text.append(piece(StatedSentence.ALL));
        }
        int slips = random.nextInt(MOST_SLIPS);
        for (int i = 0; i < slips; i++) {
            slip(text, random.nextInt(text.length() - 1));
        }
        return text.toString();
    }

    private String piece(List<StatedSentence> sentences) {
        String sentence = sentences.get(random.nextInt(sentences.size())).text();
        int cut = random.nextInt(sentence.length());
        return switch (random.nextInt(3)) {
            case 0 -> sentence;
            case 1 -> sentence.substring(cut);
            default -> sentence.substring(0, cut);
        };
    }

    private void slip(StringBuilder text, int at) {
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        switch (random.nextInt(3)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, letter);
            default -> text.setCharAt(at, letter);
        }
    }
}
