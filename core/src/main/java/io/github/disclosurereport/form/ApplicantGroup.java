package io.github.disclosurereport.form;

/** The groups of columns of table 三. */
public enum ApplicantGroup implements HeadingGroup {
    /** All kinds of applicants. */
    APPLICANTS("申请人情况", "applicants"),
    /** The five kinds of organizations. */
    ORGANIZATION("法人或其他组织", "legal persons and other organizations");

    private final String label;
    private final String english;

    ApplicantGroup(String label, String english) {
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
