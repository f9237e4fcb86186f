package io.github.disclosurereport.form;

import static io.github.disclosurereport.form.Declaration.labelled;

/** The columns of table 四: how a case ended, if it did. */
public enum CaseResult implements Heading {
    /** The organ was upheld. */
    UPHELD(labelled("结果维持", "upheld")),
    /** The organ was corrected: changed, revoked, or ordered to act anew. */
    CORRECTED(labelled("结果纠正", "corrected")),
    /** Any other end. */
    OTHER_RESULT(labelled("其他结果", "other result")),
    /** Not yet concluded at the end of the year. */
    PENDING(labelled("尚未审结", "pending")),
    /** The sum of the four. */
    TOTAL(labelled("总计", "total").total());

    private final Declaration declaration;

    CaseResult(Declaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
