package io.github.disclosurereport.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What axe, which knows the rules of accessible pages, finds in pages as they are shown. */
final class Axe {

    private static final Path HARNESS = Path.of("src/test/javascript/accessibility.html");

    private Axe() {}

    /**
     * An element that breaks a rule.
     *
     * @param page the name of the page
     * @param width how wide the page was shown
     * @param rule the name of the rule: {@code color-contrast}
     * @param element the markup of the element
     */
    record Violation(String page, int width, String rule, String element) {}

    /**
     * The elements of pages that break a rule.
     *
     * @param folder where pages and program are kept
     * @param pages the markup of pages by their names
     * @param widths how wide each page is shown, one width after the other
     */
    static List<Violation> violations(Path folder, Map<String, String> pages, List<Integer> widths)
            throws IOException, InterruptedException {
        JsonMapper mapper = new JsonMapper();
        try (InputStream axe = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            Files.copy(axe, folder.resolve("axe.min.js"));
        }
        Files.writeString(
                folder.resolve("pages.js"),
                "const pages = " + mapper.writeValueAsString(pages) + ", widths = " + widths + ";");
        String shown = Chromium.show(Files.copy(HARNESS, folder.resolve("accessibility.html")));
        Element found = Jsoup.parse(shown).expectFirst("#violations");
        return mapper.readValue(found.data(), new TypeReference<>() {});
    }
}
