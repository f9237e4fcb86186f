package io.github.disclosurereport.examples.portal;

import com.fasterxml.jackson.databind.Module;
import io.github.disclosurereport.jackson2.DisclosureReportModule;
import io.github.disclosurereport.validation.ReportCheck;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/** A portal on Spring Boot 3. */
@SpringBootApplication
public class Portal {

    /** Starts the portal. */
    public static void main(String[] args) {
        SpringApplication.run(Portal.class, args);
    }

    /** Spring Boot 3 takes those modules for its mapper that are beans. */
    @Bean
    Module reports() {
        return new DisclosureReportModule();
    }

    /** The rules of the portal. */
    @Bean
    ReportCheck check() {
        return ReportCheck.standard().with(OwnRules.NO_RULES_HERE);
    }

    /** Hands them to {@code @ValidReport}. */
    @Bean
    ValidationConfigurationCustomizer ownRules(ReportCheck check) {
        return configuration ->
                ((BaseHibernateValidatorConfiguration<?>) configuration).constraintValidatorPayload(check);
    }
}
