package dev.migrate.dialect.sqlserver;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.dialect.ColumnConstraintName;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TypeNames;
import dev.migrate.dialect.UnknownColumnException;
import dev.migrate.dialect.UnsupportedFeatureException;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange.SetComment;
import dev.migrate.operation.ColumnChange.SetDefault;
import dev.migrate.operation.ColumnChange.SetIdentity;
import dev.migrate.operation.ColumnChange.SetNullable;
import dev.migrate.operation.ColumnChange.SetType;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.Identity;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SequenceOptions;

import org.jspecify.annotations.Nullable;

/**
 * How SQL Server changes a column: <a href=
 * "https://learn.microsoft.com/sql/t-sql/statements/alter-table-transact-sql">ALTER
 * TABLE</a>. Type and nullability are always said together, and what is not said of the
 * latter becomes "null". A default stands in the way of another type, and so goes before
 * and comes back after it.
 */
final class SqlserverAlteration {

    private final Identifiers identifiers;

    private final TypeNames types;

    private final SqlserverBatch batch;

    SqlserverAlteration(Identifiers identifiers, TypeNames types, SqlserverBatch batch) {
        this.identifiers = identifiers;
        this.types = types;
        this.batch = batch;
    }

    /**
     * The statements for an alteration.
     * @param operation the alteration, with the column before if that is known
     * @return the statements, in order
     * @throws UnknownColumnException if type and nullability are not both known
     * @throws UnsupportedFeatureException if the database is to begin or stop numbering
     * the column
     */
    List<SqlStatement> of(AlterColumn operation) {
        refuseIdentity(operation);
        List<SqlStatement> statements = new ArrayList<>();
        String table = "alter table " + this.identifiers.sql(operation.table());
        String column = this.identifiers.sql(operation.column());
        Column existing = operation.existing();
        SetType setType = operation.change(SetType.class).orElse(null);
        if (losesDefault(operation)) {
            statements.add(this.batch.dropDefault(operation.table(), operation.column()));
        }
        boolean checked = setType != null && (isEnumeration(setType.type()) || isEnumeration(type(existing)));
        String check = name("ck", operation.table(), operation.column());
        if (checked) {
            statements.add(new SqlStatement(table + " drop constraint if exists " + check));
        }
        if (setType != null || operation.change(SetNullable.class).isPresent()) {
            statements.add(new SqlStatement(table + " alter column " + column + " " + definition(operation)));
        }
        String defaultSql = gainsDefault(operation);
        if (defaultSql != null) {
            statements.add(new SqlStatement("%s add constraint %s default %s for %s".formatted(table,
                    name("df", operation.table(), operation.column()), defaultSql, column)));
        }
        if (checked && isEnumeration(setType.type())) {
            statements.add(new SqlStatement("%s add constraint %s check (%s)".formatted(table, check,
                    this.types.check(Column.of(operation.column(), setType.type())))));
        }
        operation.change(SetComment.class)
            .ifPresent((change) -> statements
                .add(this.batch.replaceComment(operation.table(), operation.column(), change.comment())));
        return statements;
    }

    private void refuseIdentity(AlterColumn operation) {
        Column existing = operation.existing();
        boolean numbered = existing != null && existing.identity() != null;
        boolean toBeNumbered = operation.change(SetIdentity.class)
            .map((change) -> change.identity() != null)
            .orElse(numbered);
        if (numbered != toBeNumbered) {
            throw new UnsupportedFeatureException(SqlserverDialect.NAME,
                    "a way to %s numbering a column, such as %s of table %s".formatted(toBeNumbered ? "begin" : "stop",
                            operation.column(), operation.table()),
                    "Add another column with what this one shall be, copy the values, drop this one and rename the"
                            + " other");
        }
        if (countsOtherwise(operation)) {
            throw new UnsupportedFeatureException(SqlserverDialect.NAME,
                    "a way to change how a column is numbered, such as %s of table %s".formatted(operation.column(),
                            operation.table()),
                    "Let it go on with another number: op.execute(\"dbcc checkident ('%s', reseed, …)\")"
                        .formatted(operation.table()));
        }
    }

    private static boolean countsOtherwise(AlterColumn operation) {
        Column existing = operation.existing();
        Identity before = (existing != null) ? existing.identity() : null;
        Identity after = operation.change(SetIdentity.class).map(SetIdentity::identity).orElse(null);
        return before != null && after != null && !after.options().equals(SequenceOptions.NONE)
                && !after.options().equals(before.options());
    }

    private boolean losesDefault(AlterColumn operation) {
        Column existing = operation.existing();
        boolean mayHaveOne = existing == null || existing.defaultSql() != null;
        return operation.change(SetDefault.class).isPresent() ? mayHaveOne
                : existing != null && mayHaveOne && operation.change(SetType.class).isPresent();
    }

    private @Nullable String gainsDefault(AlterColumn operation) {
        Column existing = operation.existing();
        ColumnType type = operation.change(SetType.class).map(SetType::type).orElse(type(existing));
        String defaultSql = null;
        if (operation.change(SetDefault.class).isPresent()) {
            defaultSql = operation.change(SetDefault.class).orElseThrow().sql();
        }
        else if (existing != null && losesDefault(operation)) {
            defaultSql = existing.defaultSql();
        }
        return (defaultSql != null && type != null) ? SqlserverDefault.literal(type, defaultSql) : defaultSql;
    }

    private String definition(AlterColumn operation) {
        Column existing = operation.existing();
        ColumnType type = operation.change(SetType.class).map(SetType::type).orElse(type(existing));
        Boolean nullable = operation.change(SetNullable.class)
            .map(SetNullable::nullable)
            .orElse((existing != null) ? existing.nullable() : null);
        if (type == null || nullable == null) {
            throw new UnknownColumnException(SqlserverDialect.NAME, operation, "both the type and the nullability of",
                    "the other of the two");
        }
        return this.types.render(Column.of(operation.column(), type)) + (nullable ? " null" : " not null");
    }

    private String name(String prefix, QualifiedName table, String column) {
        return this.identifiers.sql(ColumnConstraintName.of(prefix, this.identifiers, table, column));
    }

    private static @Nullable ColumnType type(@Nullable Column column) {
        return (column != null) ? column.type() : null;
    }

    private static boolean isEnumeration(@Nullable ColumnType type) {
        return type instanceof Enumeration;
    }

}
