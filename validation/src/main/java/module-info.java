/** Rules as data, the engine that runs them, repairs and profiles. */
module io.github.disclosurereport.validation {
    requires transitive io.github.disclosurereport;
    requires static org.jspecify;

    exports io.github.disclosurereport.validation;
    exports io.github.disclosurereport.validation.rule;
}
