import io.github.disclosurereport.result.ResultWriter;
import io.github.disclosurereport.result.html.HtmlResultWriter;
import io.github.disclosurereport.result.json.JsonResultWriter;
import io.github.disclosurereport.result.sarif.SarifResultWriter;
import io.github.disclosurereport.result.text.TextResultWriter;

/** Results for people and for programs. */
module io.github.disclosurereport.result {
    requires transitive io.github.disclosurereport;
    requires transitive io.github.disclosurereport.validation;
    requires io.github.disclosurereport.formats;
    requires org.jsoup;
    requires org.jline.terminal;
    requires static org.jspecify;

    exports io.github.disclosurereport.result;
    exports io.github.disclosurereport.result.html;
    exports io.github.disclosurereport.result.json;
    exports io.github.disclosurereport.result.sarif;
    exports io.github.disclosurereport.result.text;

    uses ResultWriter;

    provides ResultWriter with
            HtmlResultWriter,
            JsonResultWriter,
            SarifResultWriter,
            TextResultWriter;
}
