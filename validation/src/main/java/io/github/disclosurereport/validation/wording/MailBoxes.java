package io.github.disclosurereport.validation.wording;

import io.github.disclosurereport.validation.text.WordList;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.HashSet;
import java.util.Set;

/** Electronic mail boxes at providers for everybody. */
final class MailBoxes {

    private static final Set<String> PROVIDERS =
            new HashSet<>(WordSet.of(WordList.lines(MailBoxes.class, "mailboxes.txt"), "PROVIDER")
                    .words());

    private MailBoxes() {}

    /** Only the name of the provider is told. */
    static void met(WordingPass pass, int at) {
        StringBuilder domain = new StringBuilder();
        int end = at + 1;
        while (isOfDomain(pass.charAt(end))) {
            domain.append(lowerCase(pass.charAt(end)));
            end++;
        }
        if (PROVIDERS.contains(domain.toString())) {
            pass.met(Cue.PRIVATE_MAIL, at, end - at, "");
        }
    }

    private static char lowerCase(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    private static boolean isOfDomain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }
}
