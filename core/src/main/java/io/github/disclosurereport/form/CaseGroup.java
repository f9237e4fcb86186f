package io.github.disclosurereport.form;

/** The groups of forums of table 四. */
public enum CaseGroup implements HeadingGroup {
    /** Both ways to a court. It has no total of its own. */
    LITIGATION("行政诉讼", "administrative litigation");

    private final String label;
    private final String english;

    CaseGroup(String label, String english) {
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
}
