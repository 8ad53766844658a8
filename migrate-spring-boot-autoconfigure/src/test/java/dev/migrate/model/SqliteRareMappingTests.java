package dev.migrate.model;

import java.util.stream.Stream;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.diff.IgnoredTables;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;

@OnEngine(Engine.SQLITE)
class SqliteRareMappingTests extends RareMappingContract {

    private static final IgnoredTables IGNORED = new IgnoredTables();

    @Override
    Stream<DomainModel> recordsElsewhere() {
        return Stream.of();
    }

    @Override
    boolean knowsIntervals() {
        return false;
    }

    // Hibernate adds constraints by altering tables, which SQLite cannot do
    @Override
    boolean isDoneByHibernate(Operation operation) {
        return !(operation instanceof CreateConstraint)
                && !(operation instanceof DropTable drop && IGNORED.test(drop.table()));
    }

    @Override
    boolean isUnexpected(String difference) {
        return !difference.matches("ours .* \\? 1 u .*");
    }

}
