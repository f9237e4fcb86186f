package io.github.disclosurereport.validation.rule;

/** Judges what no relation can say. It tells of each instance once: passed, found, or not assessable. */
@FunctionalInterface
public interface Check {

    /** Judges a subject; keeps no state. */
    void run(Subject subject, Instances instances);
}
