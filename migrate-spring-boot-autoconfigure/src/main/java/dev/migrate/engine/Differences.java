package dev.migrate.engine;

import java.util.List;

import dev.migrate.Difference;
import dev.migrate.dialect.Dialect;
import dev.migrate.diff.DifferenceDescription;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;

import org.jspecify.annotations.Nullable;

/**
 * What a comparison found.
 *
 * @param found the differences, in an order in which they can be put right
 * @param dialect the database that was compared, or {@code null} if none was
 * @param before the schema as it is
 * @param definitions what makes the database what it is, where its dialect has to know
 * that to write statements
 */
record Differences(List<Difference> found, @Nullable Dialect dialect, List<String> definitions, Schema before) {

    /**
     * Nothing was compared.
     */
    static final Differences NONE = new Differences(List.of(), null, List.of(), Schema.EMPTY);

    static Differences of(List<Operation> operations, Dialect dialect, List<String> definitions, Schema before) {
        return new Differences(operations.stream().map(Differences::describe).toList(), dialect, definitions, before);
    }

    static Difference describe(Operation operation) {
        return new Difference(operation, operation.accept(new DifferenceDescription()));
    }

    List<Operation> operations() {
        return this.found.stream().map(Difference::operation).toList();
    }

    List<String> descriptions() {
        return this.found.stream().map(Difference::description).toList();
    }

}
