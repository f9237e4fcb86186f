package io.github.disclosurereport.result.text;

import io.github.disclosurereport.finding.Severity;

/** Colours of a terminal, by the sequences of ECMA-48. */
enum Paint {
    ERROR("1;31"),
    WARNING("33"),
    INFO("36");

    private final String parameters;

    Paint(String parameters) {
        this.parameters = parameters;
    }

    static Paint of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    String on(String text) {
        return "\u001B[" + parameters + "m" + text + "\u001B[0m";
    }
}
