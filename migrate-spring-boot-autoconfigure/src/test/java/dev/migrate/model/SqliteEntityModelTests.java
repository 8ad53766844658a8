package dev.migrate.model;

import java.sql.Connection;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.diff.IgnoredTables;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnEngine(Engine.SQLITE)
class SqliteEntityModelTests extends EntityModelContract {

    private static final IgnoredTables IGNORED = new IgnoredTables();

    // Hibernate adds constraints by altering tables, which SQLite cannot do
    @Override
    boolean isDoneByHibernate(Operation operation) {
        return !(operation instanceof CreateConstraint)
                && !(operation instanceof DropTable drop && IGNORED.test(drop.table()));
    }

    // SQLite keeps names that differ in their case only for the same, and Hibernate does
    // not where they are quoted
    @Test
    @Override
    void createsWhatHibernateAccepts(DataSource dataSource, Connection connection) {
        assertThatExceptionOfType(BeanCreationException.class)
            .isThrownBy(() -> super.createsWhatHibernateAccepts(dataSource, connection))
            .withMessageEndingWith("missing table [`Order`]");
    }

}
