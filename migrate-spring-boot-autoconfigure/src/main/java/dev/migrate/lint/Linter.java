package dev.migrate.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.operation.CreateTable;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;

/**
 * Judges the operations of a revision. A table that the revision itself creates holds
 * nothing that could be lost.
 */
public final class Linter {

    private static final List<Rule> RULES = List.of(new TableDrop(), new ColumnDrop(), new SequenceDrop(),
            new NarrowerType(), new RequiredColumn());

    /**
     * Judges operations.
     * @param operations the operations of one direction of a revision
     * @return the warnings, in the order of the operations
     */
    public List<Diagnostic> lint(List<Operation> operations) {
        Set<QualifiedName> created = operations.stream()
            .filter(CreateTable.class::isInstance)
            .map((operation) -> ((CreateTable) operation).table().name())
            .collect(Collectors.toSet());
        return operations.stream()
            .filter((operation) -> operation.subject().filter(created::contains).isEmpty())
            .flatMap((operation) -> RULES.stream().map((rule) -> rule.check(operation, operations)))
            .flatMap(Optional::stream)
            .toList();
    }

}
