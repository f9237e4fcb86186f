package io.github.disclosurereport.form;

import static io.github.disclosurereport.form.Declaration.labelled;

/** The groups of rows of table 三. They have no figures of their own. */
public enum RequestGroup implements HeadingGroup {
    /** What became of the requests; article 36. */
    OUTCOMES(labelled("三、本年度办理结果", "outcomes")),
    /** Refused; articles 14 to 16. */
    DENIED(labelled("（三）不予公开", "denied")),
    /** Cannot be provided; articles 30, 36 and 38. */
    UNABLE(labelled("（四）无法提供", "unable to provide")),
    /** Not processed; articles 35, 36 and 39. */
    NOT_PROCESSED(labelled("（五）不予处理", "not processed")),
    /** Closed otherwise; divided since the revised form. */
    OTHER(labelled("（六）其他处理", "other handling").since(Edition.REVISED_2021));

    private final Declaration declaration;

    RequestGroup(Declaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }

    @Override
    public boolean isQualifying() {
        return this != OUTCOMES;
    }
}
