package dev.migrate.diff;

import dev.migrate.schema.QualifiedName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IgnoredTablesTests {

    private final IgnoredTables ignored = new IgnoredTables();

    @Test
    void tablesOfWellKnownToolsAreIgnored() {
        assertThat(this.ignored).accepts(QualifiedName.of("flyway_schema_history"),
                QualifiedName.of("batch_job_execution"), QualifiedName.of("migrate_scratch_1"));
        assertThat(this.ignored).rejects(QualifiedName.of("loan"));
    }

}
