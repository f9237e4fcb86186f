package io.github.disclosurereport.formats.csv;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.Edition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.formats.SampleReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    @Test
    void there_is_a_header_and_a_line_for_every_cell() throws IOException {
        assertThat(lines(REVISED_2021)).hasSize(1 + 200);
        assertThat(lines(TRIAL_2019)).hasSize(1 + 198).first().isEqualTo("cell,label,value,unit,state");
    }

    @Test
    void a_line_has_path_label_value_unit_and_state() throws IOException {
        assertThat(lines(REVISED_2021))
                .contains(
                        "proactive.administrativeFees.amountCollected,行政事业性收费·本年收费金额（单位：万元）,1234.5,万元,number",
                        "requests.newlyReceived.naturalPerson,一、本年新收政府信息公开申请数量·自然人,12,件,number",
                        "requests.denied" + "StateSecret.total,（三）不予公开·1.属于国家秘密·总计,0,件,number");
    }

    @Test
    void a_blank_and_an_unknown_cell_have_no_value() throws IOException {
        assertThat(lines(REVISED_2021))
                .contains(
                        "requests.partiallyGranted.naturalPerson,（二）部分公开（区分处理的，只计这一情形，不计其他情形）·自然人,,件,blank",
                        "requests.partiallyGranted.commercialEnterprise,（二）部分公开（区分处理的，只计这一情形，不计其他情形）·商业企业,,件,unknown");
    }

    @Test
    void all_but_the_cells_is_lost() {
        assertThat(new CsvWriter().losses(SampleReport.of(REVISED_2021)))
                .extracting(Bilingual::english)
                .containsExactly(
                        "the organ",
                        "the report year",
                        "the title",
                        "the day of publication",
                        "the preface",
                        "the text of section 1",
                        "the text of section 3",
                        "the text of section 6");
    }

    private static List<String> lines(Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvWriter().write(SampleReport.of(edition), out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
