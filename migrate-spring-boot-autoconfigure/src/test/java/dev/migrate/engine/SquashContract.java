package dev.migrate.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import dev.migrate.HistoryEntry;
import dev.migrate.Migrate;
import dev.migrate.MigrationListener;
import dev.migrate.RevisionFormat;
import dev.migrate.SquashRequest;
import dev.migrate.SquashedRevision;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.dialect.Dialects;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A project squashes its first three revisions, two in Java and one in SQL, of four.
 */
@FreshDatabaseForEachTest
abstract class SquashContract {

    private final DataSource dataSource;

    @TempDir
    Path directory;

    private Project project;

    SquashContract(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @BeforeEach
    void writeRevisions() {
        this.project = new Project(this.directory).file("src/main/java/db/migrate/R1a1a1a_AddAccount.java", """
                package db.migrate;

                import dev.migrate.ColumnTypes;
                import dev.migrate.Migration;
                import dev.migrate.Operations;
                import dev.migrate.Revision;

                @Revision(id = "1a1a1a", branchLabels = "accounts")
                class R1a1a1a_AddAccount implements Migration {

                    @Override
                    public void upgrade(Operations op) {
                        op.createTable("account", (table) -> {
                            table.column("id", ColumnTypes.bigint()).identity();
                            table.column("email", ColumnTypes.varchar(100)).notNull().defaultSql("''");
                            table.column("kind", ColumnTypes.varchar(10));
                            table.primaryKey("id");
                            table.unique("uq_account_email", "email");
                        });
                        op.createIndex("ix_account_kind", "account", "kind");
                    }

                    @Override
                    public void downgrade(Operations op) {
                        op.dropTable("account");
                    }

                }
                """).file("src/main/resources/db/migrate/2b2b2b_add_the_first_account.sql", """
                -- Add the first account.
                -- revision: 2b2b2b
                -- revises: 1a1a1a

                -- upgrade
                insert into account (email, kind) values ('ann@example.org; or so', 'person');
                update account set kind = 'human';

                -- downgrade
                delete from account;
                """).file("src/main/java/db/migrate/R3c3c3c_WidenEmail.java", """
                package db.migrate;

                import dev.migrate.ColumnTypes;
                import dev.migrate.Migration;
                import dev.migrate.Operations;
                import dev.migrate.Revision;

                @Revision(id = "3c3c3c", revises = "2b2b2b")
                class R3c3c3c_WidenEmail implements Migration {

                    @Override
                    public void upgrade(Operations op) {
                        op.alterColumn("account", "email", (column) -> column.type(ColumnTypes.varchar(320)));
                        op.addColumn("account", "born", ColumnTypes.date());
                        op.renameColumn("account", "kind", "sort");
                    }

                    @Override
                    public void downgrade(Operations op) {
                        op.renameColumn("account", "sort", "kind");
                        op.dropColumn("account", "born");
                        op.alterColumn("account", "email", (column) -> column.type(ColumnTypes.varchar(100)));
                    }

                }
                """).file("src/main/resources/db/migrate/4d4d4d_add_city.sql", """
                -- revision: 4d4d4d
                -- revises: 3c3c3c
                -- depends-on: accounts
                -- upgrade
                create table city (id bigint);
                -- downgrade
                drop table city;
                """).build();
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseAtTheEndOfTheRangeGoesOn(RevisionFormat format) throws SQLException {
        upgrade("3c3c3c");

        assertThat(squash(format).replaces()).containsExactly("1a1a1a", "2b2b2b");

        assertThat(upgrade("heads")).containsExactly("4d4d4d");
        assertThat(downgrade()).containsExactly("4d4d4d", "3c3c3c");
        assertThat(tables()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyDatabaseBecomesWhatItBecameBefore(RevisionFormat format) throws SQLException {
        assertThat(upgrade("heads")).hasSize(4);
        List<Table> tables = tables();
        List<Map<String, Object>> accounts = accounts();
        assertThat(accounts).hasSize(1);
        downgrade();
        assertThat(tables()).isEmpty();

        squash(format);

        assertThat(upgrade("heads")).containsExactly("3c3c3c", "4d4d4d");
        assertThat(tables()).isEqualTo(tables);
        assertThat(accounts()).isEqualTo(accounts);
        downgrade();
        assertThat(tables()).isEmpty();
    }

    private SquashedRevision squash(RevisionFormat format) {
        SquashedRevision squashed = migrate().squash(new SquashRequest("base:3c3c3c", "release 1", format));
        this.project.clean().build();
        return squashed;
    }

    private List<String> upgrade(String target) {
        return revisions(migrate().upgrade(target, MigrationListener.NONE));
    }

    private List<String> downgrade() {
        return revisions(migrate().downgrade("base", MigrationListener.NONE));
    }

    private static List<String> revisions(List<HistoryEntry> entries) {
        return entries.stream().map(HistoryEntry::revision).toList();
    }

    private Migrate migrate() {
        return this.project.on(this.dataSource);
    }

    private List<Table> tables() throws SQLException {
        try (Connection connection = this.dataSource.getConnection()) {
            Schema schema = Dialects.of(connection).inspector().inspect(connection, List.of());
            return schema.tables().stream().filter((table) -> !table.name().name().startsWith("migrate_")).toList();
        }
    }

    private List<Map<String, Object>> accounts() {
        return new JdbcTemplate(this.dataSource).queryForList("select * from account");
    }

}
