package dev.migrate.diff;

import java.util.Locale;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.MigrationLock;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.ScriptStyle;
import dev.migrate.dialect.TypeNames;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Schema;

/**
 * A dialect that folds names to lower case and takes all types to be different, but for
 * {@code tinyint}, which it has not.
 */
final class StubDialect implements Dialect {

    @Override
    public String name() {
        return "stub";
    }

    @Override
    public boolean transactionalDdl() {
        return true;
    }

    @Override
    public Identifiers identifiers() {
        return new Identifiers() {

            @Override
            public String stored(String name) {
                return name.startsWith("\"") ? name.substring(1, name.length() - 1) : name.toLowerCase(Locale.ROOT);
            }

            @Override
            public String name(String stored) {
                return stored.matches("[a-z_][a-z0-9_]*") ? stored : '"' + stored + '"';
            }

            @Override
            public String sql(String name) {
                return name;
            }

        };
    }

    @Override
    public TypeNames types() {
        return new TypeNames() {

            @Override
            public String render(Column column) {
                return column.type().toString();
            }

            @Override
            public ColumnType parse(String sql) {
                return new ColumnType.Native(sql);
            }

            @Override
            public ColumnType canonical(ColumnType type) {
                boolean tiny = type.equals(ColumnType.Standard.of(ColumnType.Kind.TINYINT));
                return tiny ? ColumnType.Standard.of(ColumnType.Kind.SMALLINT) : type;
            }

        };
    }

    @Override
    public Ddl ddl() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Inspector inspector() {
        return (connection, others) -> Schema.EMPTY;
    }

    @Override
    public Normalizer normalizer() {
        throw new UnsupportedOperationException();
    }

    @Override
    public MigrationLock lock() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ScriptStyle scriptStyle() {
        throw new UnsupportedOperationException();
    }

}
