package dev.migrate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was applied to a database does not fit the scripts any more.
 */
@SuppressWarnings("serial")
public class ValidationFailedException extends MigrateException {

    private final transient List<Finding> findings;

    /**
     * Something does not fit.
     * @param findings what does not
     */
    public ValidationFailedException(List<Finding> findings) {
        super("""
                What was applied to the database does not fit the scripts:
                  %s
                Nothing was changed. Restore the scripts, or accept a difference with: migrate repair REVISION --reason "…"
                What is to be a failure, a warning or neither is set by migrate.validation.*"""
            .formatted(findings.stream().map(Finding::description).collect(Collectors.joining("\n  "))));
        this.findings = List.copyOf(findings);
    }

    /**
     * What does not fit.
     * @return the findings
     */
    public List<Finding> getFindings() {
        return this.findings;
    }

}
