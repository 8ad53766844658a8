package dev.migrate.execute;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import dev.migrate.MigrationFailedException;
import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.UnsupportedFeatureException;
import dev.migrate.schema.ReferentialAction;

import org.junit.jupiter.api.Test;

import static dev.migrate.ColumnTypes.bigint;
import static dev.migrate.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnEngine(Engine.SQLITE)
class SqliteMigrationRunnerTests extends MigrationRunnerContract {

    @Test
    @Override
    void ownTablesMayBeInASchemaOfTheirOwn(DataSource dataSource) {
        MigrationRunner runner = new MigrationRunner(dataSource,
                OwnTables.of("shop", "migrate_version", "migrate_history"), new Executor("ann", "host-1", "1.2.3"),
                Clock.systemUTC(), null);
        assertThat(runner.versions()).isEmpty();
        assertThatExceptionOfType(UnsupportedFeatureException.class).isThrownBy(() -> upgrade(runner))
            .withMessage("sqlite does not have schemas, such as that of table shop.migrate_version."
                    + " Leave the schema out: a database file is one schema");
    }

    @Test
    void copyOfATableKeepsTheRowsThatReferToIt(DataSource dataSource) throws SQLException {
        refer("delete from book where 1 = 0");

        upgrade(runner(dataSource));

        assertThat(query(dataSource, "select title from book")).containsExactly("The Dispossessed");
        assertThat(runner(dataSource).versions()).containsExactly("c3");
    }

    @Test
    void revisionThatLeavesADanglingReferenceIsTakenBack(DataSource dataSource) throws SQLException {
        refer("delete from author");
        MigrationRunner runner = runner(dataSource);

        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(runner))
            .withMessageContaining(
                    "1 row(s) of table book refer to rows of table author that are not there, the first with rowid 7.")
            .withMessageContaining("Nothing of it took effect: the database is at revision b2 as before.");

        assertThat(runner.versions()).containsExactly("b2");
        assertThat(query(dataSource, "select name from author")).containsExactly("Ursula");
    }

    @Test
    void danglingReferenceIsFoundBeforeItIsCommittedForWhatIsDoneOutsideTheTransaction(DataSource dataSource)
            throws SQLException {
        this.scripts.add(new StubScript("c3", List.of("b2"), (op) -> {
            op.createTable("book", (table) -> {
                table.column("id", bigint()).identity();
                table.column("author_id", bigint());
                table.primaryKey("id");
                table.foreignKey("fk_book_author", "author_id").references("author", "id");
            });
            op.execute("insert into book (id, author_id) values (7, 1)");
            op.execute("delete from author");
            op.autocommit(() -> op.execute("insert into author (id, name) values (1, 'Octavia')"));
        }, (op) -> op.dropTable("book")));
        MigrationRunner runner = runner(dataSource);

        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(runner))
            .withMessageContaining(
                    "1 row(s) of table book refer to rows of table author that are not there, the first with rowid 7.")
            .withMessageContaining("Nothing of it took effect: the database is at revision b2 as before.");

        assertThat(runner.versions()).containsExactly("b2");
        assertThat(query(dataSource, "select name from author")).containsExactly("Ursula");
        assertThat(query(dataSource, "select name from sqlite_master where name = 'book'")).isEmpty();
    }

    @Test
    void foreignKeysAreEnforcedAgainAfterwards(DataSource dataSource) throws SQLException {
        refer("delete from author");
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(dataSource);
            pool.setMaximumPoolSize(2);
            assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(runner(pool)));
            try (Connection one = pool.getConnection(); Connection two = pool.getConnection()) {
                assertThat(foreignKeys(one)).isTrue();
                assertThat(foreignKeys(two)).isTrue();
            }
        }
    }

    /**
     * Adds a revision that makes a book refer to an author, copies the table of authors,
     * and goes on with a statement.
     */
    private void refer(String statement) {
        this.scripts.add(new StubScript("c3", List.of("b2"), (op) -> {
            op.createTable("book", (table) -> {
                table.column("id", bigint()).identity();
                table.column("title", varchar(100)).notNull();
                table.column("author_id", bigint());
                table.primaryKey("id");
                table.foreignKey("fk_book_author", "author_id")
                    .references("author", "id")
                    .onDelete(ReferentialAction.CASCADE);
            });
            op.execute("insert into book (id, title, author_id) values (7, 'The Dispossessed', 1)");
            op.alterColumn("author", "name", (column) -> column.type(varchar(200)).nullable());
            op.execute(statement);
        }, (op) -> op.dropTable("book")));
    }

    private static boolean foreignKeys(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("pragma foreign_keys")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

}
