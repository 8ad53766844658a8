package dev.migrate.dialect.postgresql;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.dialect.ColumnActions;
import dev.migrate.dialect.ColumnClause;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.SequenceClause;
import dev.migrate.dialect.TypeNames;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange.SetDefault;
import dev.migrate.operation.ColumnChange.SetNullable;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identity;
import org.jspecify.annotations.Nullable;

/**
 * How PostgreSQL changes a column. It converts what is there by itself only where an
 * assignment would, and has to be told how everywhere else.
 */
public class PostgresqlColumnActions extends ColumnActions {

    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT, Kind.REAL,
            Kind.DOUBLE, Kind.NUMERIC);

    private static final Set<Kind> MOMENTS = EnumSet.of(Kind.DATE, Kind.TIMESTAMP, Kind.TIMESTAMP_TZ);

    private static final Set<Kind> TIMES = EnumSet.of(Kind.TIME, Kind.TIME_TZ);

    private static final Set<Kind> TEXTS = EnumSet.of(Kind.CHAR, Kind.VARCHAR, Kind.TEXT);

    private final Identifiers identifiers;

    private final TypeNames types;

    /**
     * The actions of one database.
     * @param identifiers the rules for names
     * @param types the names of types
     */
    public PostgresqlColumnActions(Identifiers identifiers, TypeNames types) {
        super(types);
        this.identifiers = identifiers;
        this.types = types;
    }

    @Override
    protected String type(AlterColumn operation, ColumnType type) {
        String name = super.type(operation, type);
        Column existing = operation.existing();
        String conversion = PostgresqlArrayConversion.isIn(operation)
                ? PostgresqlArrayConversion.expression(this.identifiers.sql(operation.column()))
                : conversion(operation.column(), (existing != null) ? existing.type() : null, type, name);
        return (conversion != null) ? name + " using " + conversion : name;
    }

    private @Nullable String conversion(String column, @Nullable ColumnType from, ColumnType to, String name) {
        String sql = this.identifiers.sql(column);
        Kind source = kind(from);
        Kind target = kind(to);
        if (source != target && (source == Kind.BLOB || target == Kind.BLOB)) {
            return largeObject(sql, source, target);
        }
        if (target == Kind.JSON && (from instanceof ColumnType.Native || from instanceof ColumnType.Array)) {
            return "to_jsonb(" + sql + ")";
        }
        if (source == Kind.JSON && to instanceof ColumnType.Native) {
            return "jsonb_populate_record(null::" + name + ", " + sql + ")";
        }
        return isAssignable(source, target) ? null : sql + "::" + name;
    }

    // An oid is the number of a large object. Assigned to a text, it becomes its digits.
    private @Nullable String largeObject(String sql, @Nullable Kind source, @Nullable Kind target) {
        if (source == Kind.BLOB && target != null) {
            return TEXTS.contains(target) ? "convert_from(lo_get(" + sql + "), 'UTF8')"
                    : (target == Kind.VARBINARY) ? "lo_get(" + sql + ")" : null;
        }
        if (target == Kind.BLOB && source != null) {
            return TEXTS.contains(source) ? "lo_from_bytea(0, convert_to(" + sql + ", 'UTF8'))"
                    : (source == Kind.VARBINARY) ? "lo_from_bytea(0, " + sql + ")" : null;
        }
        return null;
    }

    // Not more casts than necessary: an explicit one to varchar(10) would cut what is
    // longer. See https://www.postgresql.org/docs/18/catalog-pg-cast.html, castcontext.
    private boolean isAssignable(@Nullable Kind source, @Nullable Kind target) {
        if (target == null || source == null) {
            return target != null && TEXTS.contains(target);
        }
        return source == target || TEXTS.contains(target) || (NUMBERS.contains(source) && NUMBERS.contains(target))
                || (MOMENTS.contains(source) && (MOMENTS.contains(target) || TIMES.contains(target)))
                || (TIMES.contains(source) && TIMES.contains(target));
    }

    private @Nullable Kind kind(@Nullable ColumnType type) {
        if (type != null && this.types.canonical(type) instanceof Standard standard) {
            return standard.kind();
        }
        return null;
    }

    @Override
    protected void addIdentity(List<String> actions, AlterColumn operation, Identity identity) {
        Column existing = operation.existing();
        if (existing != null && existing.identity() != null) {
            String counting = SequenceClause.of(identity.options())
                .stream()
                .map((clause) -> " set " + clause)
                .collect(Collectors.joining());
            actions.add("set " + generated(identity) + counting);
            return;
        }
        boolean notNull = operation.change(SetNullable.class).filter((change) -> !change.nullable()).isPresent();
        if (!notNull && (existing == null || existing.nullable())) {
            actions.add("set not null");
        }
        if (existing != null && existing.defaultSql() != null && operation.change(SetDefault.class).isEmpty()) {
            actions.add("drop default");
        }
        actions.add("add " + generated(identity) + " as identity" + ColumnClause.counting(identity));
    }

}
