package dev.migrate.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as its definition is written: SQLite keeps the text of {@code create table},
 * and nothing that is not in it.
 *
 * @param columns the columns
 * @param constraints the constraints that follow them
 * @param options what follows the closing parenthesis
 */
record TableSource(List<ColumnSource> columns, List<Clause> constraints, String options) {

    TableSource {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
    }

    /**
     * Reads a definition: <a href="https://sqlite.org/lang_createtable.html">CREATE
     * TABLE</a>.
     * @param sql the definition as SQLite keeps it
     * @return the table
     */
    static TableSource parse(String sql) {
        TokenReader reader = new TokenReader(sql);
        while (!reader.nextIs("(")) {
            reader.next();
        }
        reader.expect("(");
        ClauseParser clauses = new ClauseParser(reader);
        List<ColumnSource> columns = new ArrayList<>();
        while (!reader.nextIs(")") && !reader.nextIsOneOf(ClauseParser.TABLE_STARTS)) {
            columns.add(column(reader, clauses));
            reader.skip(",");
        }
        List<Clause> constraints = new ArrayList<>();
        while (reader.nextIsOneOf(ClauseParser.TABLE_STARTS)) {
            constraints.add(clauses.ofTable());
            // which SQLite does not insist on
            reader.skip(",");
        }
        reader.expect(")");
        return new TableSource(columns, constraints, reader.rest());
    }

    /**
     * Reads the definition of one column.
     * @param sql the definition
     * @return the column
     */
    static ColumnSource parseColumn(String sql) {
        TokenReader reader = new TokenReader(sql);
        return column(reader, new ClauseParser(reader));
    }

    /**
     * Reads one constraint of a table.
     * @param sql the constraint
     * @return the constraint
     */
    static Clause parseConstraint(String sql) {
        return new ClauseParser(new TokenReader(sql)).ofTable();
    }

    private static ColumnSource column(TokenReader reader, ClauseParser parser) {
        SqlToken name = reader.next();
        int start = reader.position();
        while (!reader.atEnd() && !reader.nextIs(",") && !reader.nextIs(")")
                && !reader.nextIsOneOf(ClauseParser.COLUMN_STARTS)) {
            if (reader.nextIs("(")) {
                reader.skipParenthesized();
            }
            else {
                reader.next();
            }
        }
        String type = reader.textSince(start);
        List<Clause> clauses = new ArrayList<>();
        while (reader.nextIsOneOf(ClauseParser.COLUMN_STARTS)) {
            clauses.add(parser.ofColumn(name.name()));
        }
        return new ColumnSource(name.name(), name.text(), type, clauses);
    }

    Optional<ColumnSource> column(String name) {
        return this.columns.stream().filter((column) -> column.is(name)).findFirst();
    }

    /**
     * All constraints, those within column definitions first.
     * @return the clauses of every kind
     */
    Stream<Clause> clauses() {
        return Stream.concat(this.columns.stream().flatMap((column) -> column.clauses().stream()),
                this.constraints.stream());
    }

    Optional<Clause> primaryKey() {
        return clauses().filter((clause) -> clause.kind() == Clause.Kind.PRIMARY_KEY).findFirst();
    }

    /**
     * The column that is another name for the number of a row, and that SQLite fills in:
     * <a href="https://sqlite.org/lang_createtable.html#rowid">ROWIDs and the INTEGER
     * PRIMARY KEY</a>.
     * @return the column, if there is one
     */
    Optional<ColumnSource> rowNumber() {
        return primaryKey().filter((key) -> key.columns().size() == 1 && !isWithoutRowid())
            // a quirk of SQLite's
            .filter((key) -> this.constraints.contains(key) || !key.says("desc"))
            .flatMap((key) -> column(key.columns().get(0)))
            .filter((column) -> column.hasType("integer"));
    }

    boolean isWithoutRowid() {
        return SqlToken.of(this.options).stream().anyMatch((token) -> token.is("without"));
    }

    TableSource with(ColumnSource column) {
        List<ColumnSource> extended = new ArrayList<>(this.columns);
        extended.add(column);
        return new TableSource(extended, this.constraints, this.options);
    }

    TableSource with(Clause constraint) {
        List<Clause> extended = new ArrayList<>(this.constraints);
        extended.add(constraint);
        return new TableSource(this.columns, extended, this.options);
    }

    TableSource withColumn(String name, UnaryOperator<ColumnSource> change) {
        return new TableSource(
                this.columns.stream().map((column) -> column.is(name) ? change.apply(column) : column).toList(),
                this.constraints, this.options);
    }

    TableSource withoutColumn(String name) {
        return new TableSource(this.columns.stream().filter((column) -> !column.is(name)).toList(), this.constraints,
                this.options);
    }

    /**
     * The table with other clauses, wherever they stand.
     * @param change makes another clause of one, or leaves it as it is
     * @return the table with what they have become
     */
    TableSource withClauses(UnaryOperator<Clause> change) {
        return new TableSource(this.columns.stream().map((column) -> column.withClauses(change)).toList(),
                this.constraints.stream().map(change).toList(), this.options);
    }

    /**
     * The table without some of its clauses, wherever they stand.
     * @param unwanted tells which
     * @return the table without them
     */
    TableSource without(Predicate<Clause> unwanted) {
        return new TableSource(this.columns.stream().map((column) -> column.without(unwanted)).toList(),
                this.constraints.stream().filter(unwanted.negate()).toList(), this.options);
    }

    /**
     * The statement that creates a table of this definition.
     * @param name the name as a statement needs it
     * @return the statement
     */
    String sql(String name) {
        return Stream.concat(this.columns.stream().map(ColumnSource::sql), this.constraints.stream().map(Clause::text))
            .collect(Collectors.joining(",\n    ", "create table " + name + " (\n    ", "\n)"))
                + (this.options.isEmpty() ? "" : " " + this.options);
    }

}
