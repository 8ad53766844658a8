package dev.migrate.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.migrate.dialect.TypeNames;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identity;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.DB2Dialect;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.HSQLDialect;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.mapping.Join;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Reads columns, as Hibernate's {@code ColumnDefinitions} would write them.
 */
final class ColumnReader {

    // whether it is visible makes no difference to Hibernate
    private static final Pattern DECLARED = OptionText.pattern(
            "([\\w`\"]+)\\s+(\\w+\\s+(?:generated\\s+always\\s+)?as\\s*\\(.*\\)\\s*(?:virtual|stored))(?:\\s+invisible)?");

    private final MetadataImplementor metadata;

    private final Names names;

    private final TypeNames types;

    private final List<String> problems;

    /** A few types are those of most columns. */
    private final Map<String, ColumnType> parsed = new HashMap<>();

    ColumnReader(MetadataImplementor metadata, Names names, TypeNames types, List<String> problems) {
        this.metadata = metadata;
        this.names = names;
        this.types = types;
        this.problems = problems;
    }

    Column read(Table table, org.hibernate.mapping.Column column) {
        ColumnDefinition definition = definition(table, column);
        return new Column(this.names.of(column), type(column, definition), nullable(column, definition),
                defaultSql(column, definition),
                (column.isIdentity() || definition.identity()) && !definition.isSerial() ? Identity.BY_DEFAULT : null,
                generatedSql(column, definition), TableReader.nullIfEmpty(column.getComment()),
                virtual(column, definition));
    }

    /**
     * Reads a column that a table declares without Hibernate knowing it as one, such as
     * the one by which MySQL keeps rows of the past apart.
     * @param declarations what a table declares beside columns and constraints, of which
     * the column is taken out
     * @return the column, if there is one
     */
    Optional<Column> readDeclared(OptionText declarations) {
        return declarations.take(DECLARED).map((found) -> {
            ColumnDefinition definition = ColumnDefinition.parse(found.group(2));
            return new Column(this.names.rendered(found.group(1)), this.types.parse(definition.type()),
                    !definition.notNull(), definition.defaultSql(), null, definition.generatedSql(), null,
                    !definition.stored());
        });
    }

    /**
     * The columns whose {@code columnDefinition} says that they are unique.
     * @param table the table
     * @return their names
     */
    List<String> uniqueColumns(Table table) {
        return table.getColumns()
            .stream()
            .filter((column) -> column.getSqlType() != null || column.getOptions() != null)
            .filter((column) -> definition(table, column).unique())
            .map(this.names::of)
            .toList();
    }

    private ColumnDefinition definition(Table table, org.hibernate.mapping.Column column) {
        try {
            String type = column.getSqlType(this.metadata);
            // Hibernate appends the options to all that it says of a column.
            return ColumnDefinition
                .parse(StringUtils.hasText(column.getOptions()) ? type + " " + column.getOptions() : type);
        }
        catch (RuntimeException ex) {
            this.problems.add("column %s of table %s (%s): %s".formatted(column.getName(), table.getName(),
                    entities(table), ex.getMessage()));
            return ColumnDefinition.parse("unknown");
        }
    }

    private String entities(Table table) {
        List<String> entities = this.metadata.getEntityBindings()
            .stream()
            .filter((entity) -> tables(entity).anyMatch(table::equals))
            .map(PersistentClass::getEntityName)
            .toList();
        return entities.isEmpty() ? "a collection" : "entity " + String.join(", ", entities);
    }

    private static Stream<Table> tables(PersistentClass entity) {
        return Stream.concat(Stream.of(entity.getTable()), entity.getJoins().stream().map(Join::getTable));
    }

    private ColumnType type(org.hibernate.mapping.Column column, ColumnDefinition definition) {
        if (column.getCollation() != null) {
            // Our types know no collations: the database gets this text, and what it
            // makes of it is compared.
            return new ColumnType.Native(definition.type() + " collate "
                    + this.metadata.getDatabase().getDialect().quoteCollation(column.getCollation()));
        }
        ColumnType type = this.parsed.computeIfAbsent(definition.type(), this.types::parse);
        if (isTruthByAnotherName(type, definition)) {
            return new ColumnType.Native(definition.type());
        }
        return EnumerationReader.read(column, type, this.types);
    }

    /**
     * Whether a column is to be a {@code tinyint(1)}, which is as good as the {@code bit}
     * that Hibernate would take, and another type all the same.
     */
    private boolean isTruthByAnotherName(ColumnType type, ColumnDefinition definition) {
        return type instanceof ColumnType.Standard truth && truth.kind() == ColumnType.Kind.BOOLEAN
                && !definition.type().matches("(?i)bit(\\s*\\(\\s*1\\s*\\))?")
                && this.metadata.getDatabase().getDialect() instanceof MySQLDialect;
    }

    private boolean nullable(org.hibernate.mapping.Column column, ColumnDefinition definition) {
        Dialect dialect = this.metadata.getDatabase().getDialect();
        if (column.getGeneratedAs() != null && !dialect.supportsNotNullAfterGeneratedAs()) {
            return !definition.notNull();
        }
        // MySQL has to be told of a timestamp that it may be null, and believes who
        // speaks
        // last.
        boolean saidToBeNull = column.isNullable() && !column.isIdentity()
                && dialect.getNullColumnString(definition.type()).strip().equalsIgnoreCase("null");
        return saidToBeNull || (column.isNullable() && !column.isIdentity() && !definition.notNull());
    }

    private @Nullable String defaultSql(org.hibernate.mapping.Column column, ColumnDefinition definition) {
        String defaultValue = column.getDefaultValue();
        return (defaultValue != null) ? this.metadata.getDatabase().getDialect().getColumnDefaultString(defaultValue)
                : definition.defaultSql();
    }

    /**
     * Whether a generated column is computed when it is read. Most databases do that
     * unless told otherwise, some have no choice.
     */
    private boolean virtual(org.hibernate.mapping.Column column, ColumnDefinition definition) {
        Dialect dialect = this.metadata.getDatabase().getDialect();
        if (dialect instanceof H2Dialect || dialect instanceof HSQLDialect || dialect instanceof DB2Dialect) {
            return false;
        }
        return (column.getGeneratedAs() != null)
                ? !ColumnDefinition.isStored(dialect.generatedAs(column.getGeneratedAs()))
                : definition.generatedSql() != null && !definition.stored();
    }

    private static @Nullable String generatedSql(org.hibernate.mapping.Column column, ColumnDefinition definition) {
        return (column.getGeneratedAs() != null) ? column.getGeneratedAs() : definition.generatedSql();
    }

}
