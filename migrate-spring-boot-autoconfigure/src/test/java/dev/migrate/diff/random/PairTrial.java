package dev.migrate.diff.random;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.migrate.MigrateException;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.OperationExecution;
import dev.migrate.diff.DifferenceDescription;
import dev.migrate.diff.InverseOperations;
import dev.migrate.diff.SchemaComparison;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;

/**
 * Makes an empty database one schema, then the other, then the first again.
 */
final class PairTrial implements Trial {

    private final Connection connection;

    private final Dialect dialect;

    private final SchemaComparison comparison;

    PairTrial(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
        this.comparison = new SchemaComparison(dialect, (tables) -> dialect.normalizer().normalize(connection, tables),
                (name) -> false);
    }

    @Override
    public void run(SchemaPair pair) {
        execute("creating the first schema", compare(Schema.EMPTY, pair.first()));
        expectNoDifference("the first schema was created", pair.first());
        Schema before = inspect();
        List<Operation> operations = compare(before, pair.second());
        execute("making it the second schema", operations);
        expectNoDifference("it was made the second schema", pair.second());
        List<Operation> inverses = InverseOperations.of(operations);
        execute("making it the first schema again", inverses);
        expectNoDifference("it was made the first schema again", pair.first());
        List<String> differences = differences(before, inspect());
        if (!differences.isEmpty()) {
            throw new PairFailure("made the first schema again, the database differs", String.join("\n", differences),
                    null);
        }
    }

    private Schema inspect() {
        try {
            return this.dialect.inspector().inspect(this.connection, List.of());
        }
        catch (SQLException ex) {
            throw new PairFailure("inspection", "", ex);
        }
    }

    private List<Operation> compare(Schema actual, Schema wanted) {
        try {
            return this.comparison.compare(actual, wanted);
        }
        catch (MigrateException ex) {
            throw new PairFailure("comparison", "", ex);
        }
    }

    private void expectNoDifference(String occasion, Schema wanted) {
        List<Operation> found = compare(inspect(), wanted);
        if (!found.isEmpty()) {
            throw new PairFailure("after " + occasion + ", there is still", describe(found) + "\n" + found, null);
        }
    }

    private void execute(String occasion, List<Operation> operations) {
        for (Operation operation : operations) {
            try {
                OperationExecution.execute(this.connection, operation);
            }
            catch (SQLException | RuntimeException ex) {
                throw new PairFailure(occasion,
                        "%s\nof\n%s".formatted(describe(List.of(operation)), describe(operations)), ex);
            }
        }
    }

    static String describe(List<Operation> operations) {
        return operations.stream()
            .map((operation) -> "    " + operation.accept(new DifferenceDescription()))
            .collect(Collectors.joining("\n"));
    }

    static List<String> differences(Schema before, Schema after) {
        List<String> differences = new ArrayList<>();
        add(differences, "sequences", before.sequences(), after.sequences());
        Map<QualifiedName, Table> remaining = byName(after);
        byName(before).forEach((name, table) -> {
            Table other = remaining.remove(name);
            if (other == null) {
                differences.add("missing: " + table);
                return;
            }
            add(differences, name + " columns", sorted(table.columns()), sorted(other.columns()));
            Map<String, Function<Table, Object>> parts = new TreeMap<>();
            parts.put("primary key", (one) -> String.valueOf(one.primaryKey()));
            parts.put("unique constraints", Table::uniqueConstraints);
            parts.put("foreign keys", Table::foreignKeys);
            parts.put("checks", Table::checkConstraints);
            parts.put("indexes", Table::indexes);
            parts.put("comment", (one) -> String.valueOf(one.comment()));
            parts.put("exclusions", Table::exclusionConstraints);
            parts.put("options", Table::options);
            parts.forEach((part, value) -> add(differences, name + " " + part, value.apply(table), value.apply(other)));
        });
        remaining.values().forEach((table) -> differences.add("new: " + table));
        return differences;
    }

    private static Map<QualifiedName, Table> byName(Schema schema) {
        return schema.tables()
            .stream()
            .collect(Collectors.toMap(Table::name, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    private static List<Column> sorted(List<Column> columns) {
        return columns.stream().sorted(Comparator.comparing(Column::name)).toList();
    }

    private static void add(List<String> differences, String what, Object before, Object after) {
        // a database may take a conjunction apart that it is given in parentheses
        if (!Objects.equals(withoutParentheses(before), withoutParentheses(after))) {
            differences.add("%s\n    before %s\n    after  %s".formatted(what, before, after));
        }
    }

    private static String withoutParentheses(Object value) {
        return value.toString().replaceAll("[()]", "");
    }

}
