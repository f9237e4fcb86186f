import io.github.disclosurereport.formats.csv.CsvWriter;
import io.github.disclosurereport.formats.embedded.EmbeddedPages;
import io.github.disclosurereport.formats.embedded.ForumPost;
import io.github.disclosurereport.formats.embedded.LabelledValues;
import io.github.disclosurereport.formats.embedded.OfficeXml;
import io.github.disclosurereport.formats.embedded.PortalAnswer;
import io.github.disclosurereport.formats.html.HtmlReader;
import io.github.disclosurereport.formats.html.HtmlWriter;
import io.github.disclosurereport.formats.json.JsonArray;
import io.github.disclosurereport.formats.json.JsonLines;
import io.github.disclosurereport.formats.json.JsonReader;
import io.github.disclosurereport.formats.json.JsonWriter;
import io.github.disclosurereport.formats.text.TextReader;
import io.github.disclosurereport.serialization.Container;
import io.github.disclosurereport.serialization.ReportReader;
import io.github.disclosurereport.serialization.ReportWriter;

/** Reports as HTML, text, JSON and CSV. */
@SuppressWarnings("module") // The writers of results, which are built after it and are not there yet.
module io.github.disclosurereport.formats {
    requires transitive io.github.disclosurereport.serialization;
    requires transitive tools.jackson.core;
    requires de.siegmar.fastcsv;
    requires org.jsoup;
    requires static org.jspecify;

    exports io.github.disclosurereport.formats.csv;
    exports io.github.disclosurereport.formats.embedded;
    exports io.github.disclosurereport.formats.html;
    exports io.github.disclosurereport.formats.json;
    exports io.github.disclosurereport.formats.text;
    exports io.github.disclosurereport.formats.page to
            io.github.disclosurereport.result;

    provides ReportReader with
            HtmlReader,
            JsonReader,
            TextReader;
    provides ReportWriter with
            JsonWriter,
            CsvWriter,
            HtmlWriter;
    provides Container with
            JsonArray,
            JsonLines,
            EmbeddedPages,
            PortalAnswer,
            LabelledValues,
            OfficeXml,
            ForumPost;
}
