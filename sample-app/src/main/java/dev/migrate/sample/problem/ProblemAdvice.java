package dev.migrate.sample.problem;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers every failure with a problem detail (RFC 9457).
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail ruleViolated(RuleViolation violation) {
        return problem(HttpStatus.CONFLICT, violation.getTitle(), violation.getMessage());
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound notFound) {
        return problem(HttpStatus.NOT_FOUND, "Not found", notFound.getMessage());
    }

    @ExceptionHandler
    ProblemDetail overtaken(OptimisticLockingFailureException ex) {
        return problem(HttpStatus.CONFLICT, "Overtaken by another desk",
                "Another desk has just changed the same record. Look at it again and repeat the request.");
    }

    @ExceptionHandler
    ProblemDetail duplicate(DataIntegrityViolationException ex) {
        return problem(HttpStatus.CONFLICT, "Conflicting record", "A record that excludes this one is stored already.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail body = problem(status, "Invalid request",
                ex.getFieldErrors()
                    .stream()
                    .map((error) -> error.getField() + " " + error.getDefaultMessage())
                    .sorted()
                    .collect(Collectors.joining("; ", "", ".")));
        return handleExceptionInternal(ex, body, headers, status, request);
    }

    private static ProblemDetail problem(HttpStatusCode status, String title, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }

}
