package dev.migrate.execute;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import dev.migrate.MigrateException;
import dev.migrate.Operations;
import dev.migrate.Outcome;
import dev.migrate.StepDescription;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Literals;
import dev.migrate.dialect.ScriptStyle;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
import dev.migrate.dialect.UnsupportedFeatureException;
import dev.migrate.execute.ScriptTarget.ScriptStatement;
import dev.migrate.operation.Conditional;
import dev.migrate.operation.Conditional.Existence;
import dev.migrate.operation.CreateTable;
import dev.migrate.revision.Direction;
import dev.migrate.revision.RowChange;
import dev.migrate.schema.Table;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Writes what steps do to a database as an SQL script, instead of doing it: the same
 * statements, version rows and history rows in the same transactions.
 */
class OfflineWriter {

    private final Dialect dialect;

    private final ScriptStyle style;

    private final OwnTables ownTables;

    private final VersionTable versionTable;

    private final HistoryTable historyTable;

    private final @Nullable String applicationVersion;

    private final TrackedTables tables;

    private final PrintWriter output;

    private final OperationPreparation preparation;

    private final Map<String, String> arguments;

    /**
     * A writer.
     * @param dialect the database that the script is for
     * @param ownTables the tables that Migrate keeps for itself
     * @param applicationVersion the version of the application, or {@code null}
     * @param tables finds tables as they are, if they can be known, and is told what the
     * script does to them
     * @param output takes the script
     * @param preparation what becomes of operations before they are written down
     * @param arguments what Java migrations are given
     */
    OfflineWriter(Dialect dialect, OwnTables ownTables, @Nullable String applicationVersion, TrackedTables tables,
            PrintWriter output, OperationPreparation preparation, Map<String, String> arguments) {
        this.preparation = preparation;
        this.arguments = arguments;
        this.dialect = dialect;
        this.style = dialect.scriptStyle();
        this.ownTables = ownTables;
        this.versionTable = new VersionTable(dialect, ownTables.version());
        this.historyTable = new HistoryTable(dialect, ownTables.history());
        this.applicationVersion = applicationVersion;
        this.tables = tables;
        this.output = output;
    }

    /**
     * Writes a script.
     * @param script what to write
     * @throws MigrateException if a step cannot be written down; then nothing is written
     */
    void write(OfflineScript script) {
        if (!script.applied().isEmpty() && this.style.guard() == null) {
            throw new MigrateException(
                    "A script for %s cannot depend on what the version table says: it has no conditions outside of routines. Leave --idempotent out, and start at the revision that the database is at: migrate upgrade FROM:TO --sql"
                        .formatted(this.dialect.name()));
        }
        List<Block> blocks = new ArrayList<>();
        if (script.startRows().isEmpty() && !script.steps().isEmpty()) {
            blocks.add(createOwnTables());
        }
        for (PlannedStep step : script.steps()) {
            blocks.add(block(step, script.applied().getOrDefault(step, List.of())));
        }
        // Nothing is written before everything is known to be writable.
        header(script.startRows());
        blocks.forEach(this::write);
        this.output.flush();
    }

    private void header(List<String> startRows) {
        this.output.println("-- Written by Migrate for %s, from %s. Run it so that it ends at the first error:"
            .formatted(this.dialect.name(), startRows.isEmpty() ? "<base>" : String.join(", ", startRows)));
        this.output.println("--   " + this.style.client());
        if (this.style.preamble() != null) {
            this.output.println();
            this.output.println(this.style.terminated(this.style.preamble()));
        }
    }

    private Block createOwnTables() {
        List<ScriptStatement> statements = Stream
            .of(VersionTable.definition(this.ownTables.version()), HistoryTable.definition(this.ownTables.history()))
            .flatMap((table) -> create(table).stream())
            .map((statement) -> new ScriptStatement(statement.sql(), false))
            .toList();
        return new Block("Creating the tables that Migrate keeps, unless they are there", statements);
    }

    private List<SqlStatement> create(Table table) {
        CreateTable create = new CreateTable(table);
        try {
            return this.dialect.ddl().render(new Conditional(Existence.MISSING, create), TableLookup.NONE);
        }
        catch (UnsupportedFeatureException ex) {
            // Where a script cannot ask, it is as Alembic's: for a database that has
            // never been migrated.
            return this.dialect.ddl().render(create, TableLookup.NONE);
        }
    }

    private Block block(PlannedStep step, List<String> applied) {
        StepDescription description = step.description();
        ScriptTarget target = new ScriptTarget(this.dialect, this.tables);
        run(step, target);
        List<ScriptStatement> statements = new ArrayList<>(target.statements());
        for (RowChange change : step.rowChanges()) {
            statements.add(new ScriptStatement(this.versionTable.sql(change), false));
        }
        statements.add(new ScriptStatement(history(description, target), false));
        return new Block("Running " + description, applied.isEmpty() ? statements : guarded(step, statements, applied));
    }

    private void run(PlannedStep step, ScriptTarget target) {
        if (!(step instanceof RevisionStep revision)) {
            return;
        }
        try {
            revision.run(new Operations(this.preparation.before(target), this.arguments));
        }
        catch (Exception ex) {
            String reason = (ex instanceof MigrateException) ? String.valueOf(ex.getMessage()) : ex.toString();
            throw new MigrateException(
                    "%s of revision %s (%s, %s) cannot be written as SQL.\n%s\nNothing was written, and no database was touched"
                        .formatted(StringUtils.capitalize(step.description().direction().word()),
                                step.description().revision(), step.description().message(),
                                revision.script().location(), reason),
                    ex);
        }
    }

    /**
     * Nobody measures what a script does, so that the history has no duration for it.
     */
    private String history(StepDescription description, ScriptTarget target) {
        Literals literals = this.style.literals();
        return this.historyTable.insert(literals.of(description.revision()),
                literals.of(description.direction().word()), literals.of(HistoryTable.shortened(description.message())),
                this.style.now(), literals.of(0), literals.of(Outcome.SUCCESS.word()), this.style.user(),
                literals.of("offline script"),
                literals.of((this.applicationVersion != null) ? HistoryTable.shortened(this.applicationVersion) : null),
                literals.of(target.statements().size()), literals.of(target.checksum()), literals.of(null),
                literals.of((description.direction() != Direction.STAMP) ? target.scriptChecksum() : null));
    }

    private List<ScriptStatement> guarded(PlannedStep step, List<ScriptStatement> statements, List<String> applied) {
        if (this.style.begin() != null && statements.stream().anyMatch(ScriptStatement::autocommit)) {
            throw new MigrateException(
                    "Revision %s has statements that cannot be in a transaction, and on %s a condition is one. Nothing was written; leave --idempotent out"
                        .formatted(step.description().revision(), this.dialect.name()));
        }
        String condition = this.versionTable.containsAny(applied);
        boolean takenBack = step.description().direction() == Direction.DOWNGRADE;
        return Objects.requireNonNull(this.style.guard())
            .guard(takenBack ? condition : "not " + condition, statements.stream().map(ScriptStatement::sql).toList())
            .stream()
            .map((sql) -> new ScriptStatement(sql, false))
            .toList();
    }

    private void write(Block block) {
        this.output.println();
        this.output.println("-- " + block.title());
        boolean inTransaction = false;
        for (ScriptStatement statement : block.statements()) {
            if (statement.autocommit() == inTransaction) {
                inTransaction = !inTransaction;
                transaction(inTransaction ? this.style.begin() : this.style.commit());
            }
            this.output.println();
            this.output.println(this.style.terminated(statement.sql()));
        }
        if (inTransaction) {
            transaction(this.style.commit());
        }
    }

    private void transaction(@Nullable String statement) {
        if (statement != null) {
            this.output.println();
            this.output.println(this.style.terminated(statement));
        }
    }

    /**
     * Statements that belong together.
     *
     * @param title what they do
     * @param statements the statements
     */
    private record Block(String title, List<ScriptStatement> statements) {

    }

}
