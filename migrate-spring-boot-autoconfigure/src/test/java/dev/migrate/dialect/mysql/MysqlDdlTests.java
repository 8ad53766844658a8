package dev.migrate.dialect.mysql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

import dev.migrate.database.Engine;
import dev.migrate.database.MysqlFeatures;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.DdlContract;
import dev.migrate.dialect.UnsupportedFeatureException;
import org.junit.jupiter.api.Test;

import static dev.migrate.ColumnTypes.date;
import static dev.migrate.ColumnTypes.text;
import static dev.migrate.ColumnTypes.timestamp;
import static dev.migrate.ColumnTypes.timestampTz;
import static dev.migrate.ColumnTypes.uuid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnEngine(Engine.MYSQL)
class MysqlDdlTests extends DdlContract {

    private final boolean checks;

    MysqlDdlTests(Connection connection) throws SQLException {
        super(connection);
        this.checks = MysqlFeatures.hasChecks(connection);
    }

    // a uuid is kept as its 16 bytes, and a text is nothing of the kind
    @Test
    @Override
    protected void changesATextToAUuid() throws SQLException {
        execute("insert into account (id, email, number) values (1, 'a', '0b4ff3a4-9d9c-4b5c-9a43-9ffb2cdb2a6f')");
        assertThatExceptionOfType(SQLException.class).isThrownBy(
                () -> run((op) -> op.alterColumn("account", "number", (column) -> column.type(uuid()).dropDefault())));
        assertThat(query("select number from account")).containsExactly("0b4ff3a4-9d9c-4b5c-9a43-9ffb2cdb2a6f");
    }

    @Test
    void setsDefaultsThatOtherDatabasesWriteWithoutParentheses() throws SQLException {
        run((op) -> op.createTable("visit", (table) -> {
            table.column("day", date()).defaultSql("current_date");
            table.column("began", timestamp(6)).defaultSql("current_timestamp");
            table.column("ended", timestampTz(3));
            table.column("token", uuid()).defaultSql("uuid_to_bin(uuid())");
            table.column("notes", text()).defaultSql("'none'");
        }));
        run((op) -> op.alterColumn("visit", "ended", (column) -> column.defaultSql("current_timestamp")));
        execute("insert into visit () values ()");
        assertThat(query("""
                select count(*) from visit where day is not null and began is not null and ended is not null
                and token is not null and notes = 'none'
                """)).containsExactly("1");
    }

    @Test
    void insertsAUuidAsItsBytesAndAMomentWhateverTheTimeZone() throws SQLException {
        execute("set time_zone = '+05:00'");
        run((op) -> op.createTable("visit", (table) -> {
            table.column("token", uuid());
            table.column("began", timestampTz(6));
        }));
        run((op) -> op.bulkInsert("visit", (rows) -> rows.columns("token", "began")
            .row(UUID.fromString("0b4ff3a4-9d9c-4b5c-9a43-9ffb2cdb2a6f"), Instant.ofEpochSecond(1_800_000_000))));
        assertThat(query("select bin_to_uuid(token) from visit"))
            .containsExactly("0b4ff3a4-9d9c-4b5c-9a43-9ffb2cdb2a6f");
        assertThat(query("select floor(unix_timestamp(began)) from visit")).containsExactly("1800000000");
    }

    @Test
    void letsTheTableOfASequenceGoOnFromAnotherValue() throws SQLException {
        run((op) -> op.createSequence("account_seq", (sequence) -> sequence.startWith(5)));
        run((op) -> op.restartSequence("account_seq", 1000));
        assertThat(query("select next_val from account_seq")).containsExactly("1000");
        assertThatExceptionOfType(UnsupportedFeatureException.class)
            .isThrownBy(() -> run((op) -> op.restartSequence("account_seq")))
            .withMessageContaining("op.restartSequence(\"account_seq\", 1)");
        assertThat(query("select next_val from account_seq")).containsExactly("1000");
        run((op) -> op.dropSequence("account_seq"));
    }

    @Test
    void refusesASequenceThatWouldEnd() {
        assertThatExceptionOfType(UnsupportedFeatureException.class)
            .isThrownBy(() -> run((op) -> op.createSequence("account_seq", (sequence) -> sequence.maxValue(9))))
            .withMessageContaining("account_seq");
        assertThatExceptionOfType(UnsupportedFeatureException.class)
            .isThrownBy(() -> run((op) -> op.alterSequence("account_seq", (sequence) -> sequence.cycle())))
            .withMessageContaining("account_seq");
    }

    @Override
    protected boolean hasSequences() {
        return false;
    }

    @Override
    protected boolean hasChecks() {
        return this.checks;
    }

}
