package io.github.disclosurereport.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Shows pages in the Chromium of the machine. */
final class Chromium {

    private static final String COMMAND = "chromium";

    /** As much time as no page needs; it passes at once where a page waits for nothing else. */
    private static final String LONGEST = "600000";

    private Chromium() {}

    /** Without a Chromium the test is skipped and says so. */
    static void demand() throws InterruptedException {
        Program.demand(COMMAND);
    }

    /** The elements of a page after its scripts have run; the page may be of root, and fetch other files of its folder. */
    static String show(Path page) throws IOException, InterruptedException {
        List<String> command = List.of(
                COMMAND,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--user-data-dir=" + page.resolveSibling("profile"),
                "--virtual-time-budget=" + LONGEST,
                "--dump-dom",
                page.toUri().toString());
        return Program.run(page.resolveSibling("chromium"), "", command);
    }
}
