package dev.migrate.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import dev.migrate.ComparisonRequest;
import dev.migrate.Counterpart;
import dev.migrate.MigrationListener;
import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.DockerClientFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlShadowTests extends ShadowContract {

    PostgresqlShadowTests(TestDatabase database) {
        super(database);
    }

    @Override
    List<String> shadows() {
        return new JdbcTemplate(database().dataSource())
            .queryForList("select datname from pg_database where datname like 'migrate_shadow%'", String.class);
    }

    @Test
    void scriptsAndEntitiesHaveSeveralSchemas() throws Exception {
        project().sql("3c_archive.sql", """
                -- Archive.
                -- revision: 3c
                -- revises: 2b
                -- upgrade
                create schema archive;
                create table archive.account (id bigint not null, constraint pk_archive primary key (id));
                """)
            .entities(new Schema(List.of(Table.of(new QualifiedName("archive", "account"),
                    List.of(Column.of("id", Standard.of(Kind.BIGINT)).withNullable(false)),
                    new PrimaryKey(null, List.of("id")))), List.of()));

        assertThat(migrate().compare(new ComparisonRequest(List.of("archive"), Counterpart.SHADOW))).isEmpty();
        migrate().upgrade("heads", MigrationListener.NONE);
        assertThat(migrate().drift(List.of())).isEmpty();
        execute("create table archive.loan (id int)");
        assertThat(migrate().drift(List.of())).hasToString("[added table archive.loan]");
        assertThat(shadows()).isEmpty();
    }

    @Test
    void schemaOfTheApplicationIsThereForTheScripts() throws Exception {
        execute("create schema shop");
        DriverManagerDataSource shop = (DriverManagerDataSource) database().dataSource();
        shop.setUrl(shop.getUrl() + (shop.getUrl().contains("?") ? "&" : "?") + "currentSchema=shop");

        assertThat(project().on(shop).compare(new ComparisonRequest(List.of(), Counterpart.SHADOW)))
            .hasToString("[added column account.born]");
    }

    @Test
    void containerStandsForAnEmptyDatabase() {
        assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "no container engine answers");
        project().shadow(new DriverManagerDataSource("jdbc:tc:postgresql:18:///shadow"));

        assertThat(migrate().compare(new ComparisonRequest(List.of(), Counterpart.SHADOW)))
            .hasToString("[added column account.born]");
    }

    @Test
    void databaseThatAKilledProcessLeftBehindIsDropped() throws Exception {
        String old = "migrate_shadow_%010d_00c0ffee"
            .formatted(Instant.now().minus(2, ChronoUnit.DAYS).getEpochSecond());
        String abandoned = "migrate_shadow_%010d_00c0ffee"
            .formatted(Instant.now().minus(5, ChronoUnit.MINUTES).getEpochSecond());
        String recent = "migrate_shadow_%010d_00c0ffee".formatted(Instant.now().getEpochSecond());
        execute("create database " + old);
        execute("create database " + abandoned);
        execute("create database " + recent);
        try {
            migrate().compare(new ComparisonRequest(List.of(), Counterpart.SHADOW));
            assertThat(shadows()).containsExactly(recent);
        }
        finally {
            execute("drop database " + recent);
        }
    }

}
