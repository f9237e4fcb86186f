package io.github.disclosurereport.examples.portal;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.source.UnusableReportException;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Says what is wrong with a report as RFC 9457 has it. */
@RestControllerAdvice
class ReportProblems {

    @ExceptionHandler
    ProblemDetail unusable(UnusableReportException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.message(Language.ZH));
        e.path().ifPresent(path -> problem.setProperty("path", path));
        e.place().ifPresent(place -> problem.setProperty("place", place));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail invalid(HandlerMethodValidationException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "表格有误");
        problem.setProperty(
                "errors",
                e.getBeanResults().stream().flatMap(ReportProblems::errors).toList());
        return problem;
    }

    private static Stream<Map<String, String>> errors(ParameterErrors form) {
        return form.getFieldErrors().stream()
                .map(error -> Map.of("path", error.getField(), "message", String.valueOf(error.getDefaultMessage())));
    }
}
