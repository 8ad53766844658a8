package dev.migrate.engine;

import java.nio.file.Path;
import java.util.Map;

import javax.sql.DataSource;

import dev.migrate.Finding.Kind;
import dev.migrate.Finding.Reaction;
import dev.migrate.Migrate;
import dev.migrate.MigrationListener;
import dev.migrate.database.Engine;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.OnEngine;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each kind of finding is a failure, a warning or nothing, as is set.
 */
@OnEngine(Engine.H2)
@FreshDatabaseForEachTest
@ExtendWith(OutputCaptureExtension.class)
class ValidationReactionTests {

    private static final String FIRST = """
            -- Create author.
            -- revision: 1a
            -- created: 2026-11-01T00:00:00Z
            -- upgrade
            create table author (id integer);
            """;

    private static final String SECOND = """
            -- Create book.
            -- revision: 2b
            -- revises: 1a
            -- created: 2026-10-01T00:00:00Z
            -- upgrade
            create table book (id integer);
            """;

    private final DataSource dataSource;

    private final Project project;

    ValidationReactionTests(DataSource dataSource, @TempDir Path directory) {
        this.dataSource = dataSource;
        this.project = new Project(directory).sql("1a.sql", FIRST);
    }

    @ParameterizedTest
    @EnumSource
    void findingIsAFailure(Kind kind) {
        find(kind);

        String message = this.project.messageOf(() -> migrate(kind, Reaction.FAIL).validate("heads"));

        if (kind == Kind.UNKNOWN_REVISION) {
            assertThat(message).startsWith("The database is at revision 'ghost', which no revision file has.");
        }
        else {
            assertThat(message).isEqualTo(
                    """
                            What was applied to the database does not fit the scripts:
                              %s
                            Nothing was changed. Restore the scripts, or accept a difference with: migrate repair REVISION --reason "…"
                            What is to be a failure, a warning or neither is set by migrate.validation.*"""
                        .formatted(said(kind)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void findingIsAWarning(Kind kind, CapturedOutput output) {
        find(kind);

        migrate(kind, Reaction.WARN).validate("heads");

        assertThat(output.toString().lines().filter((line) -> line.contains(" WARN "))).singleElement()
            .asString()
            .endsWith(said(kind));
    }

    @ParameterizedTest
    @EnumSource
    void findingIsNothing(Kind kind, CapturedOutput output) {
        find(kind);

        migrate(kind, Reaction.IGNORE).validate("heads");

        assertThat(output).doesNotContain(" WARN ").doesNotContain(said(kind));
        assertThat(migrate(kind, Reaction.IGNORE).findings()).singleElement()
            .satisfies((finding) -> assertThat(finding.kind()).isEqualTo(kind));
    }

    private Migrate migrate(Kind kind, Reaction reaction) {
        return this.project.validation(Map.of(kind, reaction)).on(this.dataSource);
    }

    /**
     * Brings about what is found.
     */
    private void find(Kind kind) {
        if (kind == Kind.OUT_OF_ORDER || kind == Kind.MISSING_SCRIPT) {
            this.project.sql("2b.sql", (kind == Kind.OUT_OF_ORDER) ? SECOND : SECOND.replace("2026-10", "2026-12"));
        }
        this.project.on(this.dataSource).upgrade("heads", MigrationListener.NONE);
        JdbcTemplate database = new JdbcTemplate(this.dataSource);
        switch (kind) {
            case EDITED_SCRIPT -> this.project.sql("1a.sql", FIRST.replace("integer", "bigint"));
            case MISSING_SCRIPT -> {
                this.project.clean().sql("1a.sql", FIRST);
                database.update("update migrate_version set version_num = '1a'");
            }
            case UNKNOWN_REVISION -> database.update("insert into migrate_version values ('ghost')");
            case LIBRARY_CHANGE ->
                database.update("update migrate_history set checksum = 'sha256:0', library_version = '0.9'");
            default -> {
            }
        }
    }

    private static String said(Kind kind) {
        return switch (kind) {
            case EDITED_SCRIPT ->
                "Revision 1a (db/migrate/1a.sql) was edited after it had been applied on 2026-11-20T21:45:00Z";
            case MISSING_SCRIPT -> "Revision 2b (create book) was applied, and its script is not there any more";
            case UNKNOWN_REVISION -> "The version table says ghost, which no script is of";
            case OUT_OF_ORDER -> "Revision 2b (db/migrate/2b.sql) was applied after 1a, which was written later";
            case LIBRARY_CHANGE ->
                "Revision 1a (db/migrate/1a.sql) says what it said when it was applied, and version %s of Migrate makes other SQL of it than version 0.9 did"
                    .formatted(dev.migrate.execute.LibraryVersion.current());
        };
    }

}
