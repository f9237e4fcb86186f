package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Language;

/** Why figures that are printed cannot be told apart. */
public enum Doubt {
    /** Digits ran together and can be divided in several ways. */
    RUN_TOGETHER("数字连写，有多种拆法", "digits ran together and can be divided in several ways"),
    /** Text without fields has more or fewer figures than the row has cells, so that a blank cell left no trace. */
    FIGURE_COUNT("数字个数与栏数不同，无从对应", "there are more or fewer figures than columns"),
    /** A row has more or fewer fields than the table has columns. */
    FIELD_COUNT("该行格数与表头列数不符", "the row has more or fewer fields than the table has columns"),
    /** The head names other columns than the form has, or in an order that is not understood. */
    HEAD_NOT_UNDERSTOOD("表头无法识别", "the head is not understood"),
    /** The rows add up to another column than the one for totals. */
    TOTAL_ELSEWHERE("总计似在另一栏", "the rows add up to another column than the total"),
    /** One field stands for several cells. */
    SHARED_FIELD("一格跨越多行或多列", "one field spans several cells"),
    /** The row below has no label, and figures in some of the columns: they may belong to those above. */
    BROKEN_OVER_ROWS("下一行续有数字，无从拼接", "figures go on in the row below"),
    /** Figures or labels have moved along their column, or a label has the number of another row. */
    MOVED("数字与行名可能错位", "the figures may stand beside the label of another row"),
    /** Head and label state different units. */
    UNIT_CONTRADICTED("表头与行名的单位不一致", "the head and the label of the row state different units"),
    /** The cell is printed several times, and not with the same content. */
    REPEATED("出现多次且不相同", "printed several times, and not the same");

    private final String chinese;
    private final String english;

    Doubt(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The reason in words. */
    public String name(Language language) {
        return language == Language.ZH ? chinese : english;
    }
}
