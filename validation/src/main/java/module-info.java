/** Rules as data, the engine that runs them, repairs, profiles, and the bridge to Bean Validation. */
module io.github.disclosurereport.validation {
    requires transitive io.github.disclosurereport;
    // Static, not static transitive: who does not use Bean Validation compiles without it.
    requires static jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.jspecify;

    exports io.github.disclosurereport.validation;
    exports io.github.disclosurereport.validation.form;
    exports io.github.disclosurereport.validation.prose;
    exports io.github.disclosurereport.validation.rule;
    exports io.github.disclosurereport.validation.jakarta;

    // To all, because any provider of Bean Validation makes validators by reflection.
    opens io.github.disclosurereport.validation.jakarta.internal;
}
