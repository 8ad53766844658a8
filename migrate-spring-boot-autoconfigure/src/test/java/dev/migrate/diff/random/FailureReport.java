package dev.migrate.diff.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
import dev.migrate.diff.SchemaComparison;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, each kind of failure with the least pair of schemas that was found for
 * it: the seed makes the pair again, and the statements make the schemas by hand.
 */
final class FailureReport {

    /** Finding a small pair takes a while. */
    private static final int EXPLAINED = Integer.getInteger("random.failures", 3);

    private final Possibilities possibilities;

    private final Map<String, List<Long>> seeds = new LinkedHashMap<>();

    private final List<String> explanations = new ArrayList<>();

    FailureReport(Possibilities possibilities) {
        this.possibilities = possibilities;
    }

    /**
     * Adds a failure.
     * @param seed what the pair was made of
     * @param pair the pair
     * @param failure what went wrong
     * @param again tries smaller pairs, from an empty database each
     */
    void add(long seed, SchemaPair pair, PairFailure failure, Trial again) {
        List<Long> same = this.seeds.computeIfAbsent(failure.kind(), (kind) -> new ArrayList<>());
        same.add(seed);
        if (same.size() == 1 && this.explanations.size() < EXPLAINED) {
            this.explanations.add("seed " + seed + ": " + explain(pair, failure, again));
        }
    }

    boolean isFull() {
        return this.explanations.size() >= EXPLAINED;
    }

    boolean isEmpty() {
        return this.seeds.isEmpty();
    }

    private String explain(SchemaPair pair, PairFailure failure, Trial again) {
        SchemaPair smallest = new SmallerPairs(new Consistency(this.possibilities), (candidate) -> {
            PairFailure other = failure(candidate, again);
            return other != null && other.kind().equals(failure.kind());
        }).smallest(pair);
        PairFailure smaller = failure(smallest, again);
        return "%s\n-- from\n%s\n-- to\n%s".formatted((smaller != null) ? smaller.getMessage() : failure.getMessage(),
                sql(smallest.first()), sql(smallest.second()));
    }

    /**
     * Tries a pair.
     * @param pair the pair
     * @param trial what it is put through
     * @return what went wrong, or {@code null}
     */
    static @Nullable PairFailure failure(SchemaPair pair, Trial trial) {
        try {
            trial.run(pair);
            return null;
        }
        catch (PairFailure failure) {
            return failure;
        }
        catch (RuntimeException ex) {
            return new PairFailure("trying the pair", ex.getClass().getName(), ex);
        }
    }

    private String sql(Schema schema) {
        Dialect dialect = this.possibilities.dialect();
        List<Operation> operations = new SchemaComparison(dialect, (tables) -> tables, (name) -> false)
            .compare(Schema.EMPTY, schema);
        return operations.stream()
            .flatMap((operation) -> dialect.ddl().render(operation, TableLookup.NONE).stream())
            .map(SqlStatement::sql)
            .map((sql) -> sql + ";")
            .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return "%s\n\nAll seeds that failed, by kind: %s".formatted(String.join("\n\n", this.explanations), this.seeds);
    }

}
