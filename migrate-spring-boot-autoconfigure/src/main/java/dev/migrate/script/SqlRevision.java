package dev.migrate.script;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import dev.migrate.IrreversibleMigrationException;
import dev.migrate.Operations;
import dev.migrate.operation.ExecuteSql;

import org.jspecify.annotations.Nullable;

/**
 * A revision written in SQL. Its statements are read when they are needed.
 */
record SqlRevision(String id, List<String> revises, List<String> dependsOn, List<String> branchLabels,
        List<String> replaces, String message, @Nullable Instant created, ScriptFile file) implements RevisionScript {

    @Override
    public String location() {
        return this.file.location();
    }

    @Override
    public void check() {
        body();
    }

    @Override
    public void upgrade(Operations op) {
        body().upgrade().forEach(op::apply);
    }

    @Override
    public void downgrade(Operations op) {
        List<ExecuteSql> statements = body().downgrade();
        if (statements == null) {
            throw new IrreversibleMigrationException();
        }
        statements.forEach(op::apply);
    }

    private SqlBody body() {
        Offences offences = new Offences();
        String text;
        try {
            text = SqlText.read(this.file.resource());
        }
        catch (IOException ex) {
            throw new ScriptException(List.of(location() + ": " + SqlText.unreadable(ex)), ex);
        }
        SqlBody body = SqlBody.read(text, this.file, offences);
        offences.throwIfAny();
        return body;
    }

    @Override
    public String toString() {
        return location();
    }

}
