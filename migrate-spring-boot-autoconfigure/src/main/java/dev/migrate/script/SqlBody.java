package dev.migrate.script;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.migrate.Timeouts;
import dev.migrate.operation.ExecuteSql;

import org.jspecify.annotations.Nullable;

/**
 * The statements of an SQL script, by its sections. Nothing is kept: each statement is
 * handed on as soon as it ends, unless something was found to be wrong before.
 */
final class SqlBody implements SqlParts {

    private final ScriptFile file;

    private final SqlSyntax database;

    private final SqlStatements statements;

    private final Offences offences;

    private final Map<Section, SqlPosition> sections = new EnumMap<>(Section.class);

    private final List<SqlDirective> ofFile = new ArrayList<>();

    private final List<SqlDirective> ofStatement = new ArrayList<>();

    private @Nullable Section section;

    private boolean hasKeys;

    private boolean outsideSaid;

    private SqlBody(ScriptFile file, SqlSyntax database, SqlStatements statements, Offences offences) {
        this.file = file;
        this.database = database;
        this.statements = statements;
        this.offences = offences;
    }

    /**
     * Reads a whole script.
     * @param reader the script
     * @param file where it comes from, for messages
     * @param options the database that it is for, and the values of placeholders
     * @param statements takes the statements for that database
     * @param offences what is wrong with it
     * @return knows which sections there are
     * @throws IOException if it cannot be read
     */
    static SqlBody read(Reader reader, ScriptFile file, SqlOptions options, SqlStatements statements, Offences offences)
            throws IOException {
        SqlBody body = new SqlBody(file, options.syntax(), statements, offences);
        body.end(new SqlSplitter(reader, options.placeholders(), body).split());
        return body;
    }

    @Override
    public SqlSyntax syntax() {
        // What is for other databases only is written as one of those reads it.
        return directives().filter((directive) -> !directive.allows(this.database))
            .map((directive) -> directive.databases().get(0))
            .findFirst()
            .orElse(this.database);
    }

    @Override
    public void comment(SqlToken comment) {
        String text = comment.text().strip();
        if (SqlDirective.isDirective(text)) {
            directive(comment);
        }
        else if (Section.isSection(text)) {
            begin(Section.of(text).orElseThrow(), comment.position());
        }
        else if (this.section == null) {
            this.hasKeys = this.hasKeys || SqlHeader.isEntry(text);
        }
        // Before the first section it is the header that looks for such slips.
        else if (Section.meantBy(text).isPresent()) {
            offence(comment.position(), unknownSection(text));
        }
    }

    private void directive(SqlToken comment) {
        // Above the keys is prose.
        if (this.section != null || this.hasKeys) {
            SqlDirective.of(comment, (text) -> offence(comment.position(), text))
                .ifPresent((this.section != null) ? this.ofStatement::add : this.ofFile::add);
        }
    }

    /**
     * What is to be said of a comment that should have begun a section.
     * @param comment the comment, with its dashes
     * @return what is wrong with it, and what to do
     */
    static String unknownSection(String comment) {
        return "there is no section \"%s\". %s".formatted(comment,
                Section.meantBy(comment)
                    .map("Write \"-- %s\""::formatted)
                    .orElse("Sections are \"-- upgrade\" and \"-- downgrade\"; put remarks above the line "
                            + "\"-- revision:\""));
    }

    private void begin(Section next, SqlPosition position) {
        endSection();
        SqlPosition before = this.sections.putIfAbsent(next, position);
        if (before != null) {
            offence(position, "the section \"-- %s\" begins for the second time, after line %d. Make one of the two"
                .formatted(next, before.line()));
        }
        this.section = next;
    }

    private void endSection() {
        this.ofStatement.forEach((directive) -> offence(directive.position(),
                "no statement follows \"-- migrate: %s\" in its section. Put it above the statement that it is for"
                    .formatted(directive.kind())));
        this.ofStatement.clear();
    }

    @Override
    public void statement(String sql, SqlPosition position) {
        ExecuteSql statement = new ExecuteSql(sql, this.file.name() + ":" + position.line());
        if (statement.controlsTransaction()) {
            offence(position,
                    "the statement begins or ends a transaction, and each revision is one already, which also holds its version row. Leave the statement out, and make two revisions of what is to be committed separately");
        }
        boolean runs = directives().allMatch((directive) -> directive.allows(this.database));
        boolean autocommit = directives().anyMatch((directive) -> directive.kind() == SqlDirective.Kind.AUTOCOMMIT);
        Timeouts timeouts = directives().map(SqlDirective::timeouts).reduce(Timeouts.UNCHANGED, Timeouts::overriddenBy);
        this.ofStatement.clear();
        if (this.section != null && runs && this.offences.isEmpty()) {
            this.statements.take(this.section, statement, new SqlTerms(autocommit, timeouts));
        }
        else if (this.section == null && !this.outsideSaid) {
            this.outsideSaid = true;
            offence(position, "the statement stands in no section. Put the line \"-- upgrade\" above it");
        }
    }

    private Stream<SqlDirective> directives() {
        return Stream.concat(this.ofFile.stream(), this.ofStatement.stream());
    }

    @Override
    public void offence(SqlPosition position, String text) {
        this.offences.add(this.file.location(), position, text);
    }

    private void end(SqlPosition position) {
        endSection();
        if (!has(Section.UPGRADE)) {
            offence(position, "the file has no \"-- upgrade\" section. Add one, which may be empty");
        }
    }

    boolean has(Section wanted) {
        return this.sections.containsKey(wanted);
    }

}
