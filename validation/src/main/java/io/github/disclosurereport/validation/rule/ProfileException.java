package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.Language;

/** Thrown where a profile has a key or a value that means nothing, or leaves no rule on. */
public final class ProfileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String chinese;

    /** For a reason, which says what to do. */
    public ProfileException(Bilingual reason) {
        super(reason.english());
        this.chinese = reason.chinese();
    }

    /** The same, with the line of the text; itself for a profile that is no text. */
    ProfileException inLine(int line) {
        return line == 0
                ? this
                : new ProfileException(
                        new Bilingual("第 " + line + " 行：" + chinese, "line " + line + ": " + reason(Language.EN)));
    }

    /** What is wrong with it, in one line. */
    public String reason(Language language) {
        return language == Language.ZH ? chinese : String.valueOf(getMessage());
    }
}
