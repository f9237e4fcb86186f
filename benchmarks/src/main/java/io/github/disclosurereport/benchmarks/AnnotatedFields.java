package io.github.disclosurereport.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;

/** What Bean Validation can do without arithmetic: no cell is missing, and none is negative. */
public class AnnotatedFields extends Measured {

    private final Logger log = Logger.getLogger("org.hibernate.validator");
    private final Validator validator;
    private final Object bean = AnnotatedBean.of(SampleReport.clean());

    /** Its greeting would stand between the lines of the table. */
    public AnnotatedFields() {
        log.setLevel(Level.WARNING);
        validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** By Hibernate Validator. */
    @Benchmark
    public Set<ConstraintViolation<Object>> validated() {
        return validate(bean);
    }

    Set<ConstraintViolation<Object>> validate(Object cells) {
        return validator.validate(cells);
    }
}
