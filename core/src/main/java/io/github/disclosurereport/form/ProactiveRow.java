package io.github.disclosurereport.form;

import static io.github.disclosurereport.form.Article20Item.ITEM_1_NORMS;
import static io.github.disclosurereport.form.Article20Item.ITEM_5_LICENSING;
import static io.github.disclosurereport.form.Article20Item.ITEM_6_ENFORCEMENT;
import static io.github.disclosurereport.form.Article20Item.ITEM_8_FEES;
import static io.github.disclosurereport.form.Article20Item.ITEM_9_PROCUREMENT;
import static io.github.disclosurereport.form.Declaration.labelled;
import static io.github.disclosurereport.form.Edition.TRIAL_2019;

/** The rows of table 二, proactive disclosure, in print order; each stands in one block. */
public enum ProactiveRow implements Heading {
    /** Rules of departments and local governments; only organs with rule-making power have any. */
    RULES(labelled("规章", "rules").in(ITEM_1_NORMS)),
    /** Administrative normative documents. */
    NORMATIVE_DOCUMENTS(labelled("行政规范性文件", "normative documents")
            .labelUntil(TRIAL_2019, "规范性文件")
            .in(ITEM_1_NORMS)),
    /** Administrative licenses: all decisions, also those lawfully not published. */
    ADMINISTRATIVE_LICENSES(labelled("行政许可", "administrative licenses").in(ITEM_5_LICENSING)),
    /** Other external management and service matters. */
    OTHER_EXTERNAL_SERVICES(labelled("其他对外管理服务事项", "other external services")
            .in(ITEM_5_LICENSING)
            .until(TRIAL_2019)),
    /** Administrative penalties: all decisions. */
    ADMINISTRATIVE_PENALTIES(labelled("行政处罚", "administrative penalties").in(ITEM_6_ENFORCEMENT)),
    /** Administrative compulsion, measures and enforcement: all decisions. */
    ADMINISTRATIVE_COMPULSION(labelled("行政强制", "administrative compulsion").in(ITEM_6_ENFORCEMENT)),
    /** Administrative and institutional fees: since 2021 the money collected, before the number of fees. */
    ADMINISTRATIVE_FEES(labelled("行政事业性收费", "administrative fees").in(ITEM_8_FEES)),
    /** Centralized government procurement. */
    CENTRALIZED_PROCUREMENT(
            labelled("政府集中采购", "centralized procurement").in(ITEM_9_PROCUREMENT).until(TRIAL_2019));

    private final Declaration declaration;

    ProactiveRow(Declaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }

    /** The block it stands in. */
    public Article20Item block() {
        return (Article20Item) groups().get(0);
    }
}
