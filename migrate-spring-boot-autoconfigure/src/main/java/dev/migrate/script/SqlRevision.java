package dev.migrate.script;

import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.util.List;

import dev.migrate.IrreversibleMigrationException;
import dev.migrate.Operations;
import org.jspecify.annotations.Nullable;

/**
 * A revision written in SQL. Its statements are read when they are needed, and each is
 * run before the next one is read.
 */
record SqlRevision(String id, List<String> revises, List<String> dependsOn, List<String> branchLabels,
        List<String> replaces, String message, @Nullable Instant created, ScriptFile file,
        Placeholders placeholders) implements RevisionScript {

    @Override
    public String location() {
        return this.file.location();
    }

    @Override
    public void check(String dialect) {
        read(dialect, (section, statement, terms) -> {
        });
    }

    @Override
    public void upgrade(Operations op) {
        run(Section.UPGRADE, op);
    }

    @Override
    public void downgrade(Operations op) {
        if (!run(Section.DOWNGRADE, op)) {
            throw new IrreversibleMigrationException();
        }
    }

    private boolean run(Section wanted, Operations op) {
        return read(op.dialect(), (section, statement, terms) -> {
            if (section == wanted) {
                terms.run(statement, op);
            }
        }).has(wanted);
    }

    private SqlBody read(String dialect, SqlStatements statements) {
        Offences offences = new Offences();
        SqlOptions options = new SqlOptions(SqlSyntax.of(dialect), this.placeholders);
        try (Reader reader = SqlText.open(this.file.content())) {
            SqlBody body = SqlBody.read(reader, this.file, options, statements, offences);
            offences.throwIfAny();
            return body;
        }
        catch (IOException ex) {
            throw new ScriptException(List.of(location() + ": " + SqlText.unreadable(ex)), ex);
        }
    }

    @Override
    public String toString() {
        return location();
    }

}
