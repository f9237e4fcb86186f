package io.github.disclosurereport.validation.jakarta.internal;

import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.form.ReportForm;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Validates a form that a clerk filled in. */
public final class FormValidator extends Judge<ReportForm> {

    /** For the provider. */
    public FormValidator() {
        super(Set.of(Facet.CELLS));
    }

    @Override
    List<Complaint> complaints(ReportForm form, Demand demanded) {
        ReadResult read = form.read();
        return Stream.concat(
                        UnknownKeys.complaints(form, read),
                        demanded.complaints(demanded.check().check(read)).stream())
                .toList();
    }

    @Override
    void add(ConstraintViolationBuilder violation, String key) {
        violation.addPropertyNode("cells").addBeanNode().inIterable().atKey(key).addConstraintViolation();
    }
}
