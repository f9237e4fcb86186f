package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.Source;
import java.util.Optional;

/**
 * What a rule judges.
 *
 * @param report the report
 * @param source what was printed; empty if only the report is known
 * @param context what the caller knows beside it
 */
public record Subject(AnnualReport report, Optional<Source> source, Context context) {}
