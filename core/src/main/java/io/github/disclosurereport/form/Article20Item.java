package io.github.disclosurereport.form;

import static io.github.disclosurereport.form.Declaration.labelled;

/** The blocks of table 二, each named after an item of article 20 of the Regulations. */
public enum Article20Item implements HeadingGroup {
    /** Item (1): rules and normative documents. */
    ITEM_1_NORMS(labelled("第二十条第（一）项", "rules and normative documents")),
    /** Item (5): licensing and other external services. */
    ITEM_5_LICENSING(labelled("第二十条第（五）项", "licensing and other external services")),
    /** Item (6): penalties and compulsory measures. */
    ITEM_6_ENFORCEMENT(labelled("第二十条第（六）项", "penalties and compulsory measures")),
    /** Item (8): administrative fees. */
    ITEM_8_FEES(labelled("第二十条第（八）项", "administrative fees")),
    /** Item (9): centralized government procurement; in the trial form alone. */
    ITEM_9_PROCUREMENT(
            labelled("第二十条第（九）项", "centralized government procurement").until(Edition.TRIAL_2019));

    private final Declaration declaration;

    Article20Item(Declaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
