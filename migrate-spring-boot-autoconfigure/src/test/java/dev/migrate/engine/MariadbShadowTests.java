package dev.migrate.engine;

import java.util.List;

import dev.migrate.ComparisonRequest;
import dev.migrate.Counterpart;
import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.MARIADB)
class MariadbShadowTests extends ShadowContract {

    MariadbShadowTests(TestDatabase database) {
        super(database);
    }

    @Override
    boolean dropsIndexesOfTables() {
        return true;
    }

    @Override
    List<String> shadows() {
        return new JdbcTemplate(database().dataSource()).queryForList("show databases like 'migrate_shadow%'",
                String.class);
    }

    @Test
    void replayReachesNoOtherDatabaseOfTheServer() throws Exception {
        try (TestDatabase precious = TestDatabase.create(Engine.MARIADB)) {
            new JdbcTemplate(precious.dataSource()).execute("create table payment (id int)");
            project().sql("3c_reach_out.sql", """
                    -- Reach out.
                    -- revision: 3c
                    -- revises: 2b
                    -- upgrade
                    drop table `%s` . payment;
                    """.formatted(precious.name()));
            assertThat(
                    project().messageOf(() -> migrate().compare(new ComparisonRequest(List.of(), Counterpart.SHADOW))))
                .contains("revision 3c", "names the database " + precious.name(), "migrate.shadow.url");
            assertThat(new JdbcTemplate(precious.dataSource()).queryForList("show tables", String.class))
                .containsExactly("payment");
            assertThat(shadows()).isEmpty();
        }
    }

}
