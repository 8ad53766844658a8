package dev.migrate.engine;

import java.sql.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.ComparisonRequest;
import dev.migrate.Counterpart;
import dev.migrate.Difference;
import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A user who may create schemas, but no databases.
 */
@OnEngine(Engine.POSTGRESQL)
class PostgresqlSchemaShadowTests extends ShadowContract {

    private static final ComparisonRequest SHADOW = new ComparisonRequest(List.of(), Counterpart.SHADOW);

    private final String clerk;

    PostgresqlSchemaShadowTests(TestDatabase database) {
        super(database);
        this.clerk = "clerk_" + database.name();
    }

    @BeforeEach
    void createUser() throws Exception {
        execute("create role %s login password 'clerk'".formatted(this.clerk));
        execute("grant create on database %s to %s".formatted(database().name(), this.clerk));
        execute("grant create on schema public to " + this.clerk);
    }

    @AfterEach
    void dropUser() throws Exception {
        execute("drop owned by %s cascade".formatted(this.clerk));
        execute("drop role " + this.clerk);
    }

    @Override
    DataSource application() {
        return new DriverManagerDataSource(database().url(), this.clerk, "clerk");
    }

    @Override
    List<String> shadows() {
        return new JdbcTemplate(database().dataSource()).queryForList(
                "select nspname from pg_namespace where nspname like 'migrate_shadow%' union all select datname from pg_database where datname like 'migrate_shadow%' || current_database()",
                String.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            insert into public.account (id) values (7)    | names the schema public
            create table archive.account (id bigint)      | names the schema archive
            create schema another                         | is about more than one schema
            set search_path to public                     | changes the search path
            """)
    void scriptReachesNoOtherSchemaOfTheApplication(String sql, String reason) throws Exception {
        execute("create schema archive");
        project().sql("3c_reach_out.sql", """
                -- Reach out.
                -- revision: 3c
                -- revises: 2b
                -- upgrade
                %s;
                """.formatted(sql));
        assertThat(project().messageOf(() -> migrate().compare(SHADOW))).contains("revision 3c",
                "The statement %s. The user may not create databases, so that scripts are replayed in the schema migrate_shadow_"
                    .formatted(reason),
                "Leave the default schema out of the script; or let somebody who may execute: alter role " + this.clerk
                        + " createdb; or set migrate.shadow.url to an empty database");
        assertThat(tables()).isEmpty();
        assertThat(shadows()).isEmpty();
    }

    @Test
    void javaRevisionCannotLeaveTheSchemaEither() throws Exception {
        project().java("R3c_Leave", """
                import dev.migrate.*;

                @Revision(id = "3c", revises = "2b")
                public class R3c_Leave implements Migration {

                    @Override
                    public void upgrade(Operations op) throws Exception {
                        op.connection().setSchema("public");
                    }

                }
                """);
        assertThat(project().messageOf(() -> migrate().compare(SHADOW))).contains("revision 3c",
                "The statement is about more than one schema.");
        assertThat(shadows()).isEmpty();
    }

    @Test
    void resetDoesNotLeadToTheTablesOfTheApplication() throws Exception {
        project().sql("3c_reset.sql", """
                -- Reset.
                -- revision: 3c
                -- revises: 2b
                -- upgrade
                reset all;
                create table loan (id bigint);
                """);
        assertThat(migrate().compare(SHADOW)).extracting(Difference::description)
            .containsExactlyInAnyOrder("added column account.born", "removed table loan");
        assertThat(tables()).isEmpty();
        assertThat(shadows()).isEmpty();
    }

    @Test
    void furtherSchemasAreRefused() {
        project().entities(new Schema(List.of(Table.of(new QualifiedName("archive", "account"),
                List.of(Column.of("id", Standard.of(Kind.BIGINT))), null)), List.of()));
        assertThat(project().messageOf(() -> migrate().compare(SHADOW))).isEqualTo(
                "A temporary schema stands for one schema, and archive would be another one of the application's own database. Nothing was changed. Let the user create databases, or set migrate.shadow.url to an empty database");
        assertThat(shadows()).isEmpty();
    }

    @Test
    void schemaThatAKilledProcessLeftBehindIsDropped() throws Exception {
        schema(Instant.now().minus(2, ChronoUnit.DAYS));
        schema(Instant.now().minus(5, ChronoUnit.MINUTES));
        String recent = schema(Instant.now());
        String used = schema(Instant.now().minus(6, ChronoUnit.MINUTES));
        String url = database().url();
        DriverManagerDataSource user = new DriverManagerDataSource(
                url + (url.contains("?") ? "&" : "?") + "ApplicationName=" + used, this.clerk, "clerk");
        try (Connection connection = user.getConnection()) {
            migrate().compare(SHADOW);
            assertThat(connection.isValid(5)).isTrue();
            assertThat(shadows()).containsExactlyInAnyOrder(recent, used);
        }
    }

    private String schema(Instant created) throws Exception {
        String name = "migrate_shadow_%010d_00c0ffee".formatted(created.getEpochSecond());
        execute("create schema %s authorization %s".formatted(name, this.clerk));
        return name;
    }

    @Test
    void userWhoMayCreateNeitherIsToldWhatToDo() throws Exception {
        execute("revoke create on database %s from %s".formatted(database().name(), this.clerk));
        assertThat(project().messageOf(() -> migrate().compare(SHADOW))).isEqualTo(
                """
                        User %1$s may create neither a temporary database to replay the scripts in, nor a temporary schema in place of one: ERROR: permission denied to create database; ERROR: permission denied for database %2$s
                        Nothing was changed. Let somebody who may execute: alter role %1$s createdb; or: grant create on database %2$s to %1$s; or name an empty database for it with migrate.shadow.url"""
                    .formatted(this.clerk, database().name()));
    }

}
