package dev.migrate.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.schema.CheckConstraint;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.AggregateColumn;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.internal.StandardTableExporter;
import org.hibernate.type.SqlTypes;

/**
 * Reads check constraints, as Hibernate's {@code StandardTableExporter} would write them.
 */
final class CheckReader {

    private final Names names;

    private final Dialect hibernateDialect;

    private final AggregateChecks aggregateChecks;

    CheckReader(Names names, Dialect hibernateDialect) {
        this.names = names;
        this.hibernateDialect = hibernateDialect;
        this.aggregateChecks = new AggregateChecks(hibernateDialect);
    }

    /**
     * Reads the check constraints of a table.
     * @param table the table
     * @param enumerations the names of the columns whose type says already which values
     * they can have
     */
    List<CheckConstraint> read(Table table, Set<String> enumerations) {
        List<CheckConstraint> checks = new ArrayList<>();
        if (this.hibernateDialect.supportsColumnCheck() || this.hibernateDialect.supportsTableCheck()) {
            table.getColumns()
                .forEach((column) -> addChecks(column, enumerations.contains(this.names.of(column)), checks));
        }
        if (this.hibernateDialect.supportsTableCheck()) {
            table.getChecks().forEach((check) -> checks.add(read(check)));
            table.getColumns().forEach((column) -> this.aggregateChecks.add(column, checks));
        }
        // Hibernate collects those that Bean Validation asks for in no particular order.
        checks.sort(Comparator.comparing((check) -> check.name() + " " + check.condition()));
        return checks;
    }

    /**
     * Hibernate writes all unnamed checks of a column as one.
     */
    private void addChecks(Column column, boolean enumeration, List<CheckConstraint> checks) {
        List<String> unnamed = new ArrayList<>();
        org.hibernate.mapping.CheckConstraint ofEnumeration = enumeration ? EnumerationReader.check(column).orElse(null)
                : null;
        for (org.hibernate.mapping.CheckConstraint check : column.getCheckConstraints()) {
            if (check == ofEnumeration) {
                continue;
            }
            if (check.isNamed()) {
                checks.add(read(check));
            }
            else {
                unnamed.add(check.getConstraint());
            }
        }
        if (unnamed.size() == 1) {
            checks.add(new CheckConstraint(null, unnamed.get(0)));
        }
        else if (!unnamed.isEmpty()) {
            checks.add(new CheckConstraint(null,
                    unnamed.stream().sorted().collect(Collectors.joining(") and (", "(", ")"))));
        }
    }

    private CheckConstraint read(org.hibernate.mapping.CheckConstraint check) {
        return new CheckConstraint(this.names.chosen(check.getName()), check.getConstraint());
    }

    /**
     * The checks that stand in for the constraints of what is inside a JSON document or
     * structured type. Only Hibernate's exporter knows how to write them.
     */
    private static final class AggregateChecks extends StandardTableExporter {

        AggregateChecks(Dialect dialect) {
            super(dialect);
        }

        void add(Column column, List<CheckConstraint> checks) {
            if (!(column instanceof AggregateColumn aggregate) || isArray(aggregate)
                    || this.dialect.getAggregateSupport() == null
                    || !this.dialect.getAggregateSupport().supportsComponentCheckConstraints()) {
                return;
            }
            StringBuilder sql = new StringBuilder();
            applyAggregateColumnCheck(sql, aggregate);
            String prefix = ", check (";
            if (sql.length() > prefix.length()) {
                checks.add(new CheckConstraint(null, sql.substring(prefix.length(), sql.length() - 1)));
            }
        }

        private static boolean isArray(AggregateColumn column) {
            return switch (column.getValue() instanceof org.hibernate.mapping.BasicValue value
                    ? value.getResolution().getJdbcType().getDefaultSqlTypeCode() : SqlTypes.OTHER) {
                case SqlTypes.STRUCT_ARRAY, SqlTypes.STRUCT_TABLE, SqlTypes.JSON_ARRAY, SqlTypes.XML_ARRAY,
                        SqlTypes.ARRAY ->
                    true;
                default -> false;
            };
        }

    }

}
