package io.github.disclosurereport.form;

import static io.github.disclosurereport.form.Article20Item.ITEM_1_NORMS;
import static io.github.disclosurereport.form.Article20Item.ITEM_5_LICENSING;
import static io.github.disclosurereport.form.Article20Item.ITEM_6_ENFORCEMENT;
import static io.github.disclosurereport.form.Article20Item.ITEM_8_FEES;
import static io.github.disclosurereport.form.Article20Item.ITEM_9_PROCUREMENT;
import static io.github.disclosurereport.form.Declaration.labelled;
import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.Edition.TRIAL_2019;

import java.util.Set;

/** The columns of table 二, in print order; each stands in some of the blocks. */
public enum ProactiveColumn implements Heading {
    /** Documents newly made in the year. */
    NEWLY_MADE(labelled("本年新制作数量", "newly made").until(TRIAL_2019), ITEM_1_NORMS),
    /** Documents newly disclosed in the year. */
    NEWLY_DISCLOSED(labelled("本年新公开数量", "newly disclosed").until(TRIAL_2019), ITEM_1_NORMS),
    /** Documents disclosed in all. */
    TOTAL_DISCLOSED(labelled("对外公开总数量", "total disclosed").until(TRIAL_2019), ITEM_1_NORMS),
    /** Documents issued in the year. */
    ISSUED(labelled("本年制发件数", "issued").since(REVISED_2021), ITEM_1_NORMS),
    /** Documents repealed in the year. */
    REPEALED(labelled("本年废止件数", "repealed").since(REVISED_2021), ITEM_1_NORMS),
    /** Documents in force at the end of the year. */
    IN_FORCE(labelled("现行有效件数", "in force").since(REVISED_2021), ITEM_1_NORMS),
    /** Matters on the list in the year before. */
    PREVIOUS_ITEMS(
            labelled("上一年项目数量", "items in the previous year").until(TRIAL_2019),
            ITEM_5_LICENSING,
            ITEM_6_ENFORCEMENT,
            ITEM_8_FEES),
    /** Matters added to the list less those taken off; may be negative. */
    CHANGE(
            labelled("本年增/减", "change this year").until(TRIAL_2019).signed(),
            ITEM_5_LICENSING,
            ITEM_6_ENFORCEMENT,
            ITEM_8_FEES),
    /** Decisions made in the year. */
    DECISIONS(labelled("本年处理决定数量", "decisions").labelUntil(TRIAL_2019, "处理决定数量"), ITEM_5_LICENSING, ITEM_6_ENFORCEMENT),
    /** Money collected in the year, in 万元. */
    AMOUNT_COLLECTED(
            labelled("本年收费金额（单位：万元）", "amount collected").since(REVISED_2021).amount(), ITEM_8_FEES),
    /** Number of procurement projects. */
    PROCUREMENT_PROJECTS(labelled("采购项目数量", "procurement projects").until(TRIAL_2019), ITEM_9_PROCUREMENT),
    /** Money spent on procurement, in 万元. The form prints no unit. */
    PROCUREMENT_AMOUNT(labelled("采购总金额", "procurement amount").until(TRIAL_2019).amount(), ITEM_9_PROCUREMENT);

    private final Declaration declaration;
    private final Set<Article20Item> blocks;

    ProactiveColumn(Declaration declaration, Article20Item... blocks) {
        this.declaration = declaration;
        this.blocks = Set.of(blocks);
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }

    /** Whether it is a column of a block. */
    public boolean isIn(Article20Item block) {
        return blocks.contains(block);
    }
}
