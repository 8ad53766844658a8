package dev.migrate.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * Runs one SQL statement as it stands.
 *
 * @param sql the statement, without a terminator
 * @param parameters the values for the question marks in it, of the types that
 * {@link BulkInsert} takes
 * @param origin where the statement was written, for messages (for instance
 * {@code 2b1ae634e5cd_seed.sql:12}), or {@code null} if that is not known
 */
public record ExecuteSql(String sql, List<@Nullable Object> parameters, @Nullable String origin) implements Operation {

    public ExecuteSql {
        if (sql.isBlank()) {
            throw new IllegalArgumentException("An SQL statement must not be blank");
        }
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
    }

    /**
     * Runs a statement without parameters.
     * @param sql the statement
     * @param origin where it was written, or {@code null}
     */
    public ExecuteSql(String sql, @Nullable String origin) {
        this(sql, List.of(), origin);
    }

    /**
     * Whether the statement begins or ends a transaction, which is not a revision's to
     * do.
     * @return whether it does
     */
    public boolean controlsTransaction() {
        return TransactionStatement.test(this.sql);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.empty();
    }

    @Override
    public String irreversibleBecause() {
        return "what an SQL statement does is not known; write the statement that takes it back";
    }

    @Override
    public Optional<QualifiedName> subject() {
        return Optional.empty();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

}
