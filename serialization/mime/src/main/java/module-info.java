import io.github.disclosurereport.mime.ArchivedPage;
import io.github.disclosurereport.mime.ArchivedParts;
import io.github.disclosurereport.serialization.Container;

/** Reports in web archives and mails. */
module io.github.disclosurereport.mime {
    requires transitive io.github.disclosurereport.serialization;
    requires apache.mime4j.core;
    requires static org.jspecify;

    exports io.github.disclosurereport.mime;

    provides Container with
            ArchivedPage,
            ArchivedParts;
}
