package dev.migrate.dialect.oracle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import dev.migrate.dialect.ColumnConstraintName;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.SqlStatement;
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
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.Identity;

import org.jspecify.annotations.Nullable;

/**
 * How Oracle changes a column: <a href=
 * "https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/ALTER-TABLE.html">ALTER
 * TABLE … MODIFY</a>. What is not said stays. To say again that a column may, or may not,
 * be null is an error; and so is another kind of type, unless the column is empty.
 */
final class OracleAlteration {

    private static final Set<Kind> LARGE_OBJECTS = EnumSet.of(Kind.CLOB, Kind.BLOB, Kind.XML, Kind.JSON);

    private static final String REPLACE_COLUMN = "Add another column with what this one shall be, copy the values, drop this one and rename the other";

    private final Identifiers identifiers;

    private final OracleTypes types;

    OracleAlteration(Identifiers identifiers, OracleTypes types) {
        this.identifiers = identifiers;
        this.types = types;
    }

    /**
     * The statements for an alteration.
     * @param operation the alteration, with the column before if that is known
     * @param commentOn what comments on the column
     * @return the statements, in order
     * @throws UnsupportedFeatureException if the database is to begin numbering the
     * column, or to turn it from or into a large object
     */
    List<SqlStatement> of(AlterColumn operation, Function<@Nullable String, List<SqlStatement>> commentOn) {
        refuseNumbering(operation);
        refuseLargeObject(operation);
        List<SqlStatement> statements = new ArrayList<>();
        String table = "alter table " + this.identifiers.sql(operation.table());
        ColumnType before = (operation.existing() != null) ? operation.existing().type() : null;
        ColumnType after = operation.change(SetType.class).map(SetType::type).orElse(null);
        String check = this.identifiers
            .sql(ColumnConstraintName.of("ck", this.identifiers, operation.table(), operation.column()));
        if (after != null && before instanceof Enumeration) {
            statements.add(new SqlStatement(table + " drop constraint " + check));
        }
        String modification = modification(operation);
        if (!modification.isEmpty()) {
            statements.add(new SqlStatement(
                    "%s modify (%s%s)".formatted(table, this.identifiers.sql(operation.column()), modification)));
        }
        if (after instanceof Enumeration) {
            statements.add(new SqlStatement("%s add constraint %s check (%s)".formatted(table, check,
                    this.types.check(Column.of(operation.column(), after)))));
        }
        operation.change(SetComment.class).ifPresent((change) -> statements.addAll(commentOn.apply(change.comment())));
        return statements;
    }

    private String modification(AlterColumn operation) {
        Column existing = operation.existing();
        StringBuilder modification = new StringBuilder();
        operation.change(SetType.class)
            .ifPresent((change) -> modification.append(" ")
                .append(this.types.render(Column.of(operation.column(), change.type()))));
        operation.change(SetDefault.class)
            .ifPresent((change) -> modification.append(" default ").append(defaultSql(operation, change.sql())));
        SetIdentity setIdentity = operation.change(SetIdentity.class).orElse(null);
        if (setIdentity != null && existing != null && existing.identity() != null) {
            Identity identity = setIdentity.identity();
            modification.append((identity == null) ? " drop identity" : " " + OracleColumnClause.identity(identity));
        }
        operation.change(SetNullable.class)
            .filter((change) -> existing == null || existing.nullable() != change.nullable())
            .ifPresent((change) -> modification.append(change.nullable() ? " null" : " not null"));
        return modification.toString();
    }

    private String defaultSql(AlterColumn operation, @Nullable String expression) {
        if (expression == null) {
            return "null";
        }
        ColumnType type = operation.change(SetType.class)
            .map(SetType::type)
            .orElse((operation.existing() != null) ? operation.existing().type() : null);
        return (type != null)
                ? OracleColumnClause.defaultSql(this.types, Column.of(operation.column(), type), expression)
                : expression;
    }

    private void refuseNumbering(AlterColumn operation) {
        Column existing = operation.existing();
        boolean numbered = existing != null && existing.identity() != null;
        if (!numbered
                && operation.change(SetIdentity.class).filter((change) -> change.identity() != null).isPresent()) {
            throw new UnsupportedFeatureException(OracleDialect.NAME,
                    "a way to begin numbering a column, such as %s of table %s".formatted(operation.column(),
                            operation.table()),
                    "Let the default be the next value of a sequence, or do this: " + REPLACE_COLUMN);
        }
    }

    private void refuseLargeObject(AlterColumn operation) {
        Column existing = operation.existing();
        ColumnType after = operation.change(SetType.class).map(SetType::type).orElse(null);
        if (existing == null || after == null) {
            return;
        }
        ColumnType from = this.types.canonical(existing.type());
        ColumnType to = this.types.canonical(after);
        if (!from.equals(to) && (isLargeObject(from) || isLargeObject(to))) {
            throw new UnsupportedFeatureException(OracleDialect.NAME,
                    "a way to turn %s into %s, as for column %s of table %s".formatted(existing.type(), after,
                            operation.column(), operation.table()),
                    REPLACE_COLUMN);
        }
    }

    private static boolean isLargeObject(ColumnType type) {
        return type instanceof Standard standard && LARGE_OBJECTS.contains(standard.kind());
    }

}
