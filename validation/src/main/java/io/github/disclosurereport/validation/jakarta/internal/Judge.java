package io.github.disclosurereport.validation.jakarta.internal;

import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.jakarta.ValidReport;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges values of one kind as an annotation demands. */
abstract class Judge<T> implements ConstraintValidator<ValidReport, T> {

    private final Set<Facet> shown;
    private Optional<ValidReport> annotation = Optional.empty();

    /** The last: an application has one check, and few give another for a validator of their own. */
    private volatile Optional<Demand> demand = Optional.empty();

    /** For a kind of value that shows so much. */
    Judge(Set<Facet> shown) {
        this.shown = shown;
    }

    @Override
    public final void initialize(ValidReport given) {
        annotation = Optional.of(given);
    }

    @Override
    public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Provider provider = Provider.of(context);
        List<Complaint> complaints = complaints(value, demand(provider.check()));
        if (!complaints.isEmpty()) {
            context.disableDefaultConstraintViolation();
        }
        for (Complaint complaint : complaints) {
            ConstraintViolationBuilder violation = provider.begin(complaint);
            complaint.key().ifPresentOrElse(key -> add(violation, key), violation::addConstraintViolation);
        }
        return complaints.isEmpty();
    }

    private Demand demand(ReportCheck given) {
        Demand meant = demand.filter(last -> last.given().equals(given))
                .orElseGet(() -> Demand.of(annotation.orElseThrow(), shown, given));
        demand = Optional.of(meant);
        return meant;
    }

    /** What is wrong with a value. */
    abstract List<Complaint> complaints(T value, Demand demanded);

    /** Adds a violation at a key. */
    abstract void add(ConstraintViolationBuilder violation, String key);
}
