package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

import dev.migrate.MigrateException;
import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.CreateTable;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is inserted as a literal comes back as it was.
 */
public abstract class LiteralsContract {

    private final Connection connection;

    private final Dialect dialect;

    protected LiteralsContract(Connection connection) throws SQLException {
        this.connection = connection;
        this.dialect = Dialects.of(connection);
    }

    @Test
    void everyValueComesBackAsItWas() {
        SoftAssertions.assertSoftly((softly) -> {
            for (InsertedValue inserted : InsertedValue.all()) {
                try {
                    softly.assertThat(readBack(inserted))
                        .as(inserted.toString())
                        .isEqualTo(values().comparable(inserted.value()));
                }
                catch (UnsupportedTypeException ex) {
                    softly.assertThat(ex)
                        .hasMessageStartingWith("Column kept of table inserted has the type " + inserted.type());
                    softly.assertThat(lacking()).as(inserted.toString()).contains(inserted.type().toString());
                }
                catch (SQLException | RuntimeException | AssertionError ex) {
                    softly.fail("%s: %s".formatted(inserted, ex.getMessage()), ex);
                }
            }
        });
    }

    private Object readBack(InsertedValue inserted) throws SQLException {
        QualifiedName table = QualifiedName.of("inserted");
        OperationExecution.execute(this.connection,
                new CreateTable(Table.of(table, List.of(Column.of("kept", inserted.type())), null)));
        try (Statement statement = this.connection.createStatement()) {
            BulkInsert insert = new BulkInsert(table, List.of("kept"), List.of(List.of(inserted.value())));
            if (inserted.value() instanceof Double number && !isNumber(number)) {
                assertThatExceptionOfType(MigrateException.class)
                    .isThrownBy(() -> OperationExecution.execute(this.connection, insert))
                    .withMessage("A row for table inserted cannot be inserted. There is no literal for the number "
                            + number);
                return number;
            }
            OperationExecution.execute(this.connection, insert);
            try (ResultSet row = statement.executeQuery("select kept from inserted")) {
                row.next();
                return values().read(row, inserted.value().getClass());
            }
        }
        finally {
            drop();
        }
    }

    private void drop() throws SQLException {
        try (Statement statement = this.connection.createStatement()) {
            statement.execute("drop table inserted");
        }
    }

    /**
     * How the values are read.
     * @return the way of the driver
     */
    protected StoredValues values() {
        return StoredValues.STANDARD;
    }

    /**
     * The types that the database does not have.
     * @return their names
     */
    protected Set<String> lacking() {
        return Set.of();
    }

    /**
     * Whether the database has a number.
     * @param number the number, which may be infinite or not a number
     * @return whether it has
     */
    protected boolean isNumber(double number) {
        return true;
    }

}
