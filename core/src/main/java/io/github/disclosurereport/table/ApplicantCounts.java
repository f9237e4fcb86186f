package io.github.disclosurereport.table;

import java.util.OptionalLong;

/** One row of table 三: requests (件) by applicant; empty where a cell is blank or unknown. */
@FunctionalInterface
public interface ApplicantCounts extends ApplicantKinds<OptionalLong> {}
