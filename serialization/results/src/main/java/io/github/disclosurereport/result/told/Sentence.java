package io.github.disclosurereport.result.told;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.text.Steering;
import java.text.MessageFormat;
import org.jspecify.annotations.Nullable;

/** A sentence in both languages with blanks to fill in. */
public final class Sentence {

    private final Bilingual pattern;

    /** A sentence in the notation of {@link MessageFormat}. */
    public Sentence(String chinese, String english) {
        this.pattern = new Bilingual(chinese, english);
    }

    /** With its blanks filled in, by nothing that steers a terminal; numbers as they are, without separators. */
    public String in(Language language, @Nullable Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = Steering.without(String.valueOf(arguments[i]));
        }
        return MessageFormat.format(pattern.in(language), texts);
    }
}
