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
 * @param reverse the statements that take back what it does, none if there is nothing to
 * take back; {@code null} if that is not known
 */
public record ExecuteSql(String sql, List<@Nullable Object> parameters, @Nullable String origin,
        @Nullable List<String> reverse) implements Operation {

    public ExecuteSql {
        if (sql.isBlank()) {
            throw new IllegalArgumentException("An SQL statement must not be blank");
        }
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
        reverse = (reverse != null) ? List.copyOf(reverse) : null;
    }

    /**
     * Runs a statement of which nobody knows how to take it back.
     * @param sql the statement
     * @param parameters the values for the question marks in it
     * @param origin where it was written, or {@code null}
     */
    public ExecuteSql(String sql, List<@Nullable Object> parameters, @Nullable String origin) {
        this(sql, parameters, origin, null);
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
     * The same, known to be taken back.
     * @param statements what takes it back, in order
     * @return the operation
     */
    public ExecuteSql withReverse(List<String> statements) {
        return new ExecuteSql(this.sql, this.parameters, this.origin, statements);
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
        return (this.reverse != null && this.reverse.size() == 1)
                ? Optional.of(new ExecuteSql(this.reverse.get(0), null).withReverse(List.of(this.sql)))
                : Optional.empty();
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
