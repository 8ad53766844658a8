package dev.migrate.model;

import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.diff.IgnoredTables;
import dev.migrate.model.application.Definitions;
import dev.migrate.model.application.Particulars;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;

@OnEngine(Engine.SQLITE)
class SqliteApplicationModelTests extends ApplicationModelContract {

    private static final IgnoredTables IGNORED = new IgnoredTables();

    // Hibernate adds constraints by altering tables, which SQLite cannot do
    @Override
    boolean isDoneByHibernate(Operation operation) {
        return !(operation instanceof CreateConstraint)
                && !(operation instanceof DropTable drop && IGNORED.test(drop.table()));
    }

    // and SQLite keeps the words of a type
    @Override
    boolean isUnexpected(String difference) {
        return !difference.matches(
                "ours .* \\? 1 u .*|.* column sku \\d+ (cost|price|reserved) .*|.* column (everywhere (five|spaced)|on_sqlite (json|now)) .*");
    }

    @Override
    boolean knowsWhatIsInDocuments() {
        return false;
    }

    @Override
    Class<?> definitions() {
        return Definitions.OnSqlite.class;
    }

    @Override
    Class<?> particulars() {
        return Particulars.OnSqlite.class;
    }

    @Override
    DomainModel accounting() {
        return DomainModel.of("Accounting");
    }

}
