package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Enforcement;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.Timing;

import org.jspecify.annotations.Nullable;

/**
 * Puts SQL in the place of operations that no method of {@link dev.migrate.Operations}
 * can say in full: to create again what a database has that others have not.
 */
final class SqlFallback {

    private final String dialect;

    private final StatementRenderer renderer;

    /**
     * A fall-back to the SQL of one family of databases.
     * @param dialect the family
     * @param renderer the statements that carry out an operation, without terminators
     */
    SqlFallback(String dialect, StatementRenderer renderer) {
        this.dialect = dialect;
        this.renderer = renderer;
    }

    /**
     * Replaces what cannot be said.
     * @param instructions what a revision does
     * @return the same, with a remark above each SQL statement that stands for an
     * operation
     */
    List<Instruction> in(List<Instruction> instructions) {
        return instructions.stream().flatMap(this::in).toList();
    }

    private Stream<Instruction> in(Instruction instruction) {
        String unsaid = unsaid(instruction.operation());
        if (unsaid == null) {
            return Stream.of(instruction);
        }
        List<String> remarks = new ArrayList<>(instruction.remarks());
        remarks.add("SQL of %s, because no operation says %s".formatted(this.dialect, unsaid));
        List<Instruction> statements = new ArrayList<>();
        for (String sql : this.renderer.render(instruction.operation())) {
            boolean first = statements.isEmpty();
            statements.add(new Instruction(new ExecuteSql(sql, null), first ? remarks : List.of(),
                    first ? instruction.alternative() : null));
        }
        return statements.stream();
    }

    /**
     * What no method says.
     * @return what that is, to be read after "says", or {@code null} if all can be said
     */
    private static @Nullable String unsaid(Operation operation) {
        if (operation instanceof CreateTable create) {
            return unsaid(create.table());
        }
        if (operation instanceof CreateConstraint create) {
            return unsaid(create.constraint());
        }
        if (operation instanceof CreateIndex create) {
            return unsaid(create.index());
        }
        return (operation instanceof CreateSequence create && create.sequence().type() != null)
                ? "which type the numbers of a sequence have" : null;
    }

    private static @Nullable String unsaid(Table table) {
        if (!table.options().partitions().isEmpty()) {
            return "which partitions a table has";
        }
        if (!table.options().inherits().isEmpty()) {
            return "which table another inherits from";
        }
        return Stream
            .concat(table.constraints().stream().map(SqlFallback::unsaid),
                    table.indexes().stream().map(SqlFallback::unsaid))
            .filter((unsaid) -> unsaid != null)
            .findFirst()
            .orElse(null);
    }

    private static @Nullable String unsaid(Constraint constraint) {
        if (constraint instanceof PrimaryKey primaryKey && primaryKey.timing() != Timing.NOT_DEFERRABLE) {
            return "that a primary key is deferrable";
        }
        boolean enforced = !(constraint instanceof ForeignKey foreignKey
                && foreignKey.enforcement() == Enforcement.NOT_ENFORCED)
                && !(constraint instanceof CheckConstraint check && check.enforcement() == Enforcement.NOT_ENFORCED);
        return enforced ? null : "that a constraint is not enforced";
    }

    private static @Nullable String unsaid(Index index) {
        return index.parts().stream().allMatch((part) -> part.collation() == null) ? null : "how an index sorts text";
    }

}
