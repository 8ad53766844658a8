package dev.migrate.dialect.mysql;

import java.util.List;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
import dev.migrate.dialect.TypeNames;
import dev.migrate.dialect.mariadb.MariadbDdl;
import dev.migrate.dialect.mariadb.MariadbForeignKeyIndexes;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropSequence;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;

/**
 * MySQL's statements:
 * <a href="https://dev.mysql.com/doc/refman/8.4/en/sql-statements.html">SQL
 * Statements</a>. A sequence is a table with its next value, as Hibernate has it where
 * there are no sequences.
 */
final class MysqlDdl extends MariadbDdl {

    private final Identifiers identifiers;

    private final boolean checks;

    /**
     * Creates a renderer.
     * @param identifiers the rules for names
     * @param types the names of types
     * @param checks whether the server has checks
     */
    MysqlDdl(Identifiers identifiers, TypeNames types, boolean checks) {
        super(MysqlDialect.NAME, identifiers, new MysqlColumnClause(identifiers, types));
        this.identifiers = identifiers;
        this.checks = checks;
    }

    @Override
    public List<SqlStatement> visit(CreateSequence operation) {
        String table = sql(operation.sequence().name());
        return List.of(new SqlStatement("create table " + table + " (\n    next_val bigint\n)"),
                new SqlStatement("insert into " + table + " values (" + operation.sequence().start() + ")"));
    }

    @Override
    public List<SqlStatement> visit(AlterSequence operation) {
        // whoever takes a value adds the increment
        return List.of();
    }

    @Override
    public List<SqlStatement> visit(DropSequence operation) {
        return statement("drop table %s", sql(operation.sequence()));
    }

    @Override
    protected List<SqlStatement> dropForeignKey(QualifiedName table, String name, TableLookup tables) {
        // there is no "if exists" for the index, which stays if nothing is known of it
        boolean withIndex = tables.find(table)
            .map(MariadbForeignKeyIndexes::new)
            .filter((indexes) -> indexes.broughtBy(this.identifiers.canonical(name)))
            .isPresent();
        return statement("alter table %s drop foreign key %s%s", sql(table), sql(name),
                withIndex ? ", drop index " + sql(name) : "");
    }

    @Override
    public List<SqlStatement> visit(DropConstraint operation) {
        if (operation.kind() != Constraint.Kind.CHECK) {
            return super.visit(operation);
        }
        // a server without checks forgot it when it was to be created
        return this.checks ? statement("alter table %s drop check %s", sql(operation.table()), name(operation))
                : List.of();
    }

    @Override
    protected boolean canBeSetAlone(String defaultSql) {
        return MysqlDefault.isLiteral(defaultSql);
    }

    @Override
    protected String indexed(Index index, Index.Part part) {
        if (part.expression() && !isPrefix(part)) {
            return "(" + part.text() + ")" + (part.descending() ? " desc" : "");
        }
        return super.indexed(index, part);
    }

}
