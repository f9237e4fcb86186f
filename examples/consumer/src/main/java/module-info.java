/** A program that reads and checks, as a module of its own. */
module io.github.disclosurereport.examples.consumer {
    requires io.github.disclosurereport.formats;
    requires io.github.disclosurereport.validation;
}
