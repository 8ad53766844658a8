package dev.migrate.dialect.mariadb;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import dev.migrate.dialect.SchemaAssembly;
import dev.migrate.dialect.TableAssembly;
import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * Puts together how tables are divided: see
 * <a href="https://mariadb.com/kb/en/partitioning-types-overview/">partitioning
 * types</a>. Ranges and lists are part of that clause, since a table cannot be created
 * without them.
 */
final class MariadbPartitions {

    private final Map<QualifiedName, List<Part>> tables = new LinkedHashMap<>();

    /**
     * Adds a partition.
     * @param table its table
     * @param row its row
     * @throws SQLException if the row cannot be read
     */
    void add(QualifiedName table, ResultSet row) throws SQLException {
        this.tables.computeIfAbsent(table, (name) -> new ArrayList<>()).add(Part.of(row));
    }

    /**
     * Adds the partitions to their tables.
     * @param schema where the tables are
     */
    void addTo(SchemaAssembly schema) {
        this.tables.forEach((name, parts) -> {
            TableAssembly table = schema.table(String.valueOf(name.schema()), name.name());
            parts.forEach((part) -> table.addPartition(null, part.name(), part.bound()));
            table.tableOptions((options) -> options.withPartitionBy(clause(parts)));
        });
    }

    private static String clause(List<Part> parts) {
        Part first = parts.get(0);
        StringBuilder clause = new StringBuilder(first.by());
        if (first.subpartitions() != null) {
            clause.append(' ').append(first.subpartitions());
        }
        if (first.bound().isEmpty()) {
            return clause.append(" partitions ").append(parts.size()).toString();
        }
        List<String> definitions = parts.stream().map(Part::definition).toList();
        return clause.append(" (").append(String.join(", ", definitions)).append(')').toString();
    }

    /**
     * A partition.
     *
     * @param name its name
     * @param by how its table is divided, such as {@code range (id)}
     * @param bound which rows it has; empty if that is left to the server
     * @param subpartitions how it is divided itself, or {@code null}
     */
    private record Part(String name, String by, String bound, @Nullable String subpartitions) {

        static Part of(ResultSet row) throws SQLException {
            String method = row.getString("partition_method").toLowerCase(Locale.ROOT);
            String expression = row.getString("partition_expression");
            String subpartitionMethod = row.getString("subpartition_method");
            String by = method.equals("system_time") ? method
                    : method + " (" + Objects.requireNonNullElse(expression, "") + ")";
            return new Part(row.getString("partition_name"), by, bound(method, row.getString("partition_description")),
                    (subpartitionMethod == null) ? null
                            : "subpartition by %s (%s) subpartitions %d".formatted(
                                    subpartitionMethod.toLowerCase(Locale.ROOT),
                                    row.getString("subpartition_expression"), row.getInt("subpartitions")));
        }

        private static String bound(String method, @Nullable String description) {
            if (method.equals("system_time")) {
                return "CURRENT".equals(description) ? "current" : "history";
            }
            if (description == null || description.isEmpty()) {
                return "";
            }
            String words = method.startsWith("list") ? "values in (" : "values less than (";
            return description.equals("MAXVALUE") && method.equals("range") ? "values less than maxvalue"
                    : words + description + ")";
        }

        String definition() {
            return "partition `" + this.name.replace("`", "``") + "` " + this.bound;
        }

    }

}
