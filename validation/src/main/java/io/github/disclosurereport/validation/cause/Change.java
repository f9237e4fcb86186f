package io.github.disclosurereport.validation.cause;

/** A figure of table 三 that becomes another one. */
record Change(int cell, long from, long to) {

    long by() {
        return to - from;
    }
}
