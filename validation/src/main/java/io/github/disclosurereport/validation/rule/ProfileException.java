package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.Language;

/** Thrown where a profile has a key or a value that means nothing, or leaves no rule on. */
public final class ProfileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String chinese;

    ProfileException(Bilingual reason) {
        super(reason.english());
        this.chinese = reason.chinese();
    }

    /** What is wrong with it, in one line. */
    public String reason(Language language) {
        return language == Language.ZH ? chinese : String.valueOf(getMessage());
    }
}
