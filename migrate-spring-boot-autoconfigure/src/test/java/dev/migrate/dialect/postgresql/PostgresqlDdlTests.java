package dev.migrate.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.DdlContract;
import dev.migrate.operation.ColumnChange.SetIdentity;
import dev.migrate.schema.Identity;

import org.junit.jupiter.api.Test;

import static dev.migrate.ColumnTypes.clob;
import static dev.migrate.ColumnTypes.enumeration;
import static dev.migrate.ColumnTypes.text;
import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlDdlTests extends DdlContract {

    PostgresqlDdlTests(Connection connection) throws SQLException {
        super(connection);
    }

    @Override
    protected String nextValue(String sequence) {
        return "select nextval('" + sequence + "')";
    }

    @Test
    void refusesNumbersFromOutside() throws SQLException {
        alterThereAndBack("account", "id", List.of(new SetIdentity(Identity.ALWAYS)), () -> {
            refused("insert into account (id, email) values (1, 'a')");
            execute("insert into account (email) values ('a')");
            run((op) -> op.alterColumn("account", "id", (column) -> column.identity()));
            execute("insert into account (id, email) values (9, 'a')");
        });
    }

    @Test
    void numbersAColumnThatHasADefaultAndMayBeNull() throws SQLException {
        run((op) -> {
            op.alterColumn("account", "amount", (column) -> column.defaultSql("3"));
            op.alterColumn("account", "amount", (column) -> column.identity());
        });
        execute("insert into account (id, email) values (1, 'a')");
        assertThat(query("select amount from account")).containsExactly("1");
    }

    @Test
    void changesLargeObjectsWithTheirContents() throws SQLException {
        execute("insert into account (id, email, number) values (1, 'a', 'größer')");
        run((op) -> op.alterColumn("account", "number", (column) -> column.type(clob()).dropDefault()));
        assertThat(query("select convert_from(lo_get(number), 'UTF8') from account")).containsExactly("größer");
        run((op) -> op.alterColumn("account", "number", (column) -> column.type(text())));
        assertThat(query("select number from account")).containsExactly("größer");
    }

    @Test
    void indexesAnExpression() throws SQLException {
        run((op) -> op.createIndex("ix_account_lower_email", "account",
                (index) -> index.expression("lower(email)").unique()));
        execute("insert into account (id, email) values (1, 'a')");
        refused("insert into account (id, email) values (2, 'A')");
    }

    @Test
    void findsTheCheckOfAFixedListOfValuesUnderALongName() throws SQLException {
        String table = "a_table_with_a_name_of_a_little_more_than_forty_bytes";
        String column = "a_column_with_a_name_of_a_little_more_than_forty_ä_bytes";
        run((op) -> {
            op.createTable(table, (definition) -> definition.column(column, enumeration("A")));
            op.alterColumn(table, column, (alteration) -> alteration.type(enumeration("A", "B")));
        });
        execute("insert into " + table + " values ('B')");
        assertThat(query("select count(*) from pg_constraint where contype = 'c' and conrelid > 0"))
            .containsExactly("1");
    }

}
