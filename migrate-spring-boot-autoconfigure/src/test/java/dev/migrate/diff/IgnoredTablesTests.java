package dev.migrate.diff;

import java.util.List;

import dev.migrate.schema.QualifiedName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IgnoredTablesTests {

    private final IgnoredTables ignored = new IgnoredTables(List.of("audit_*", "*_old", "exactly", "a.b"));

    @Test
    void starStandsForAnyCharacters() {
        assertThat(this.ignored).accepts(QualifiedName.of("audit_loan"), QualifiedName.of("loan_old"),
                QualifiedName.of("AUDIT_LOAN"), QualifiedName.of("exactly"));
        assertThat(this.ignored).rejects(QualifiedName.of("loan_audit_x"), QualifiedName.of("exactly2"),
                QualifiedName.of("axb"));
    }

    @Test
    void tablesOfWellKnownToolsAreIgnored() {
        assertThat(this.ignored).accepts(QualifiedName.of("flyway_schema_history"),
                QualifiedName.of("batch_job_execution"), QualifiedName.of("migrate_scratch_1"));
        assertThat(this.ignored).rejects(QualifiedName.of("loan"));
    }

}
