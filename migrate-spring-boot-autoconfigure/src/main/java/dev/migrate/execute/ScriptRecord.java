package dev.migrate.execute;

import java.sql.Connection;
import java.util.Map;
import java.util.Optional;

import dev.migrate.MigrateException;
import dev.migrate.OperationTarget;
import dev.migrate.Operations;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
import dev.migrate.operation.Operation;
import dev.migrate.script.RevisionScript;

import org.jspecify.annotations.Nullable;

/**
 * What the upgrade of a script says, found out without a database.
 *
 * @param scriptChecksum a hash of what it says
 * @param checksum a hash of its SQL, or {@code null} if that depends on the database
 */
public record ScriptRecord(String scriptChecksum, @Nullable String checksum) {

    /**
     * Finds out what a script says.
     * @param script the script
     * @param dialect the database that it is asked about
     * @param preparation what becomes of its operations first
     * @param arguments what Java migrations are given
     * @return the record, or empty if the script needs a connection or does not say the
     * same each time
     */
    static Optional<ScriptRecord> of(RevisionScript script, Dialect dialect, OperationPreparation preparation,
            Map<String, String> arguments) {
        Recorder first = new Recorder(dialect);
        Recorder second = new Recorder(dialect);
        try {
            script.upgrade(new Operations(preparation.before(first), arguments));
            script.upgrade(new Operations(preparation.before(second), arguments));
        }
        catch (Exception ex) {
            // Whatever it needs, it is not here.
            return Optional.empty();
        }
        return first.record().equals(second.record()) ? Optional.of(first.record()) : Optional.empty();
    }

    /**
     * Hashes operations as their execution does.
     */
    private static final class Recorder implements OperationTarget {

        private final Dialect dialect;

        private final SqlChecksum scriptChecksum = new SqlChecksum();

        private final SqlChecksum checksum = new SqlChecksum();

        private boolean rendered = true;

        Recorder(Dialect dialect) {
            this.dialect = dialect;
        }

        @Override
        public void apply(Operation operation) {
            this.scriptChecksum.add(OperationChecksum.of(operation));
            try {
                this.dialect.ddl()
                    .render(operation, TableLookup.NONE)
                    .stream()
                    .map(SqlStatement::sql)
                    .forEach(this.checksum::add);
            }
            catch (MigrateException ex) {
                this.rendered = false;
            }
        }

        @Override
        public Connection connection() {
            throw new MigrateException("There is no connection where a script is only looked at");
        }

        @Override
        public String dialect() {
            return this.dialect.name();
        }

        ScriptRecord record() {
            return new ScriptRecord(this.scriptChecksum.value(), this.rendered ? this.checksum.value() : null);
        }

    }

}
