package dev.migrate.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.migrate.dialect.sqlite.Clause.Kind;
import dev.migrate.dialect.sqlite.Clause.Reference;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Timing;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses of a table definition:
 * <a href= "https://sqlite.org/syntax/column-constraint.html">column-constraint</a> and
 * <a href= "https://sqlite.org/syntax/table-constraint.html">table-constraint</a>.
 */
final class ClauseParser {

    /** What a clause of a column begins with. */
    static final Set<String> COLUMN_STARTS = Set.of("constraint", "primary", "not", "null", "unique", "check",
            "default", "collate", "references", "generated", "as", "deferrable");

    /** What a constraint of a table begins with. */
    static final Set<String> TABLE_STARTS = Set.of("constraint", "primary", "unique", "check", "foreign");

    private final TokenReader reader;

    ClauseParser(TokenReader reader) {
        this.reader = reader;
    }

    /**
     * Reads a clause of a column definition.
     * @param column the name of the column, without quotes
     * @return the clause
     */
    Clause ofColumn(String column) {
        int start = this.reader.position();
        String name = name();
        List<String> columns = List.of(column);
        Kind kind = Kind.OTHER;
        String expression = null;
        Reference reference = null;
        if (this.reader.skip("primary", "key")) {
            kind = Kind.PRIMARY_KEY;
            skipOrder();
            skipConflict();
            this.reader.skip("autoincrement");
        }
        else if (this.reader.skip("not", "null")) {
            kind = Kind.NOT_NULL;
            skipConflict();
        }
        else if (this.reader.skip("null")) {
            skipConflict();
        }
        else if (this.reader.skip("unique")) {
            kind = Kind.UNIQUE;
            skipConflict();
        }
        else if (this.reader.skip("check")) {
            kind = Kind.CHECK;
            expression = this.reader.parenthesized();
        }
        else if (this.reader.skip("default")) {
            kind = Kind.DEFAULT;
            expression = defaultExpression();
        }
        else if (this.reader.skip("collate")) {
            kind = Kind.COLLATE;
            expression = this.reader.next().name();
        }
        else if (this.reader.nextIs("references")) {
            kind = Kind.FOREIGN_KEY;
            reference = reference();
        }
        else if (this.reader.skip("generated", "always", "as") || this.reader.skip("as")) {
            kind = Kind.GENERATED;
            expression = this.reader.parenthesized();
            skipOneOf("stored", "virtual");
        }
        else if (name == null) {
            // which stands beside its foreign key
            this.reader.skip("not");
            this.reader.expect("deferrable");
            if (this.reader.skip("initially")) {
                this.reader.next();
            }
        }
        return new Clause(kind, name, this.reader.textSince(start), columns, expression, reference);
    }

    /**
     * Reads a constraint of a table.
     * @return the constraint
     */
    Clause ofTable() {
        int start = this.reader.position();
        String name = name();
        Kind kind = Kind.OTHER;
        List<String> columns = List.of();
        String expression = null;
        Reference reference = null;
        if (this.reader.skip("primary", "key")) {
            kind = Kind.PRIMARY_KEY;
            columns = columns();
            skipConflict();
        }
        else if (this.reader.skip("unique")) {
            kind = Kind.UNIQUE;
            columns = columns();
            skipConflict();
        }
        else if (this.reader.skip("check")) {
            kind = Kind.CHECK;
            expression = this.reader.parenthesized();
            skipConflict();
        }
        else if (this.reader.skip("foreign", "key")) {
            kind = Kind.FOREIGN_KEY;
            columns = columns();
            reference = reference();
        }
        else if (name == null) {
            this.reader.expect("a constraint");
        }
        return new Clause(kind, name, this.reader.textSince(start), columns, expression, reference);
    }

    // a name may be all there is
    private @Nullable String name() {
        return this.reader.skip("constraint") ? this.reader.next().name() : null;
    }

    private String defaultExpression() {
        if (this.reader.nextIs("(")) {
            return this.reader.parenthesized();
        }
        int start = this.reader.position();
        skipOneOf("+", "-");
        SqlToken value = this.reader.next();
        SqlToken next = this.reader.peek();
        if (value.is("x") && next != null && next.kind() == SqlToken.Kind.TEXT && next.start() == value.end()) {
            this.reader.next();
        }
        return this.reader.textSince(start);
    }

    private Reference reference() {
        this.reader.expect("references");
        String table = this.reader.next().name();
        List<String> columns = this.reader.nextIs("(") ? columns() : List.of();
        ReferentialAction onDelete = ReferentialAction.NO_ACTION;
        ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
        while (this.reader.nextIsOneOf(Set.of("on", "match"))) {
            if (this.reader.skip("on", "delete")) {
                onDelete = action();
            }
            else if (this.reader.skip("on", "update")) {
                onUpdate = action();
            }
            else if (this.reader.skip("match")) {
                this.reader.next();
            }
            else {
                this.reader.expect("on", "insert");
                action();
            }
        }
        return new Reference(table, columns, onDelete, onUpdate, timing());
    }

    // https://sqlite.org/foreignkeys.html#fk_deferred: one choice of words defers
    private Timing timing() {
        boolean never = this.reader.skip("not", "deferrable");
        if (!never && !this.reader.skip("deferrable")) {
            return Timing.NOT_DEFERRABLE;
        }
        boolean deferred = this.reader.skip("initially") && this.reader.next().is("deferred");
        return never ? Timing.NOT_DEFERRABLE : deferred ? Timing.INITIALLY_DEFERRED : Timing.DEFERRABLE;
    }

    private ReferentialAction action() {
        if (this.reader.skip("set", "null")) {
            return ReferentialAction.SET_NULL;
        }
        if (this.reader.skip("set", "default")) {
            return ReferentialAction.SET_DEFAULT;
        }
        if (this.reader.skip("no", "action")) {
            return ReferentialAction.NO_ACTION;
        }
        return this.reader.next().is("cascade") ? ReferentialAction.CASCADE : ReferentialAction.RESTRICT;
    }

    // a column of a key may have a collation and an order
    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        this.reader.expect("(");
        do {
            columns.add(this.reader.next().name());
            while (!this.reader.nextIsOneOf(Set.of(",", ")"))) {
                this.reader.next();
            }
        }
        while (this.reader.skip(","));
        this.reader.expect(")");
        return columns;
    }

    private void skipOrder() {
        skipOneOf("asc", "desc");
    }

    private void skipConflict() {
        if (this.reader.skip("on", "conflict")) {
            this.reader.next();
        }
    }

    private void skipOneOf(String first, String second) {
        if (!this.reader.skip(first)) {
            this.reader.skip(second);
        }
    }

}
