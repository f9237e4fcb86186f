package io.github.disclosurereport.form;

/** The groups of rows of table 三. They have no figures of their own. */
public enum RequestGroup implements HeadingGroup {
    /** What became of the requests; article 36. */
    OUTCOMES("三、本年度办理结果", "outcomes"),
    /** Refused; articles 14 to 16. */
    DENIED("（三）不予公开", "denied"),
    /** Cannot be provided; articles 30, 36 and 38. */
    UNABLE("（四）无法提供", "unable to provide"),
    /** Not processed; articles 35, 36 and 39. */
    NOT_PROCESSED("（五）不予处理", "not processed"),
    /** Closed otherwise; divided since the revised form. */
    OTHER("（六）其他处理", "other handling");

    private final String label;
    private final String english;

    RequestGroup(String label, String english) {
        this.label = label;
        this.english = english;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String name(Language language) {
        return language == Language.ZH ? Names.plain(label) : english;
    }

    @Override
    public boolean isQualifying() {
        return this != OUTCOMES;
    }
}
