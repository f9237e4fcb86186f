package io.github.disclosurereport.table;

import java.util.OptionalLong;

/** One forum of table 四: cases (件) by result; empty where a cell is blank or unknown. */
@FunctionalInterface
public interface CaseCounts extends CaseResults<OptionalLong> {}
