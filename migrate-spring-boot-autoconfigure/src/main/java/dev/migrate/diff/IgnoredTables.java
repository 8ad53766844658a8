package dev.migrate.diff;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import dev.migrate.schema.QualifiedName;

/**
 * Tables and sequences that somebody else looks after: Migrate itself, other migration
 * tools and libraries that bring their own tables. A comparison that proposed to drop
 * them would do harm.
 */
public final class IgnoredTables implements Predicate<QualifiedName> {

    private static final List<String> NAMES = List.of(
            // Flyway
            "flyway_schema_history",
            // Liquibase
            "databasechangelog", "databasechangeloglock",
            // Alembic
            "alembic_version",
            // Spring Session JDBC
            "spring_session", "spring_session_attributes",
            // Spring Security: remember-me
            "persistent_logins",
            // Spring Integration JDBC
            "int_lock", "int_message", "int_message_group", "int_message_seq", "int_group_to_message",
            "int_channel_message", "int_metadata_store",
            // Spring Modulith's event registry
            "event_publication", "event_publication_archive",
            // ShedLock
            "shedlock",
            // db-scheduler
            "scheduled_tasks",
            // PostGIS
            "spatial_ref_sys",
            // our own lock, where a database has none without a table
            "migrate_lock");

    private static final List<String> PREFIXES = List.of(
            // Spring Batch, with its sequences
            "batch_job_", "batch_step_",
            // Spring Security's authorization server
            "oauth2_authorization", "oauth2_registered_client",
            // Quartz
            "qrtz_",
            // Hibernate, for statements on many rows, where it knows no temporary tables
            "ht_", "hte_",
            // What a killed comparison left behind
            "migrate_scratch_",
            // JobRunr
            "jobrunr_");

    @Override
    public boolean test(QualifiedName name) {
        String plain = name.name().replace("\"", "").toLowerCase(Locale.ROOT);
        return NAMES.contains(plain) || PREFIXES.stream().anyMatch(plain::startsWith);
    }

}
