package io.github.disclosurereport.cli;

/** Thrown where a call or an input cannot be used; says so in one line. */
final class UnusableException extends Exception {

    private static final long serialVersionUID = 1;

    private final String reason;

    /** The call cannot be used. */
    UnusableException(String reason) {
        this(reason, reason);
    }

    /** A file cannot be used. */
    UnusableException(String line, String reason) {
        super(line);
        this.reason = reason;
    }

    /** The reason, after the name of the file if it is one that cannot be used. */
    String line() {
        return String.valueOf(getMessage());
    }

    String reason() {
        return reason;
    }
}
