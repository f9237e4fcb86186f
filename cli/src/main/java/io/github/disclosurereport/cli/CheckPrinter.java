package io.github.disclosurereport.cli;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.source.ReadResult;

/** Prints what checking each file found. */
interface CheckPrinter {

    /** A report, whatever was found in it. */
    void print(String file, ReadResult read, CheckResult result);

    /** A file that is unusable. */
    void unusable(String file, String reason);
}
