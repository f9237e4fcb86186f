package io.github.disclosurereport.examples.portal;

import io.github.disclosurereport.validation.ReportCheck;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/** A portal on Spring Boot 4, whose mapper finds the module by itself. */
@SpringBootApplication
public class Portal {

    /** Starts the portal. */
    public static void main(String[] args) {
        SpringApplication.run(Portal.class, args);
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
