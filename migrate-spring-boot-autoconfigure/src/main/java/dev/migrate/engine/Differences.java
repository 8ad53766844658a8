package dev.migrate.engine;

import java.util.List;

import dev.migrate.dialect.Dialect;
import dev.migrate.operation.Operation;

import org.jspecify.annotations.Nullable;

/**
 * What a comparison found.
 *
 * @param operations what has to be done to the database, in an order in which it can be
 * @param descriptions the same, a line each for people
 * @param dialect the database that was compared, or {@code null} if none was
 */
record Differences(List<Operation> operations, List<String> descriptions, @Nullable Dialect dialect) {

    /**
     * Nothing was compared.
     */
    static final Differences NONE = new Differences(List.of(), List.of(), null);

}
