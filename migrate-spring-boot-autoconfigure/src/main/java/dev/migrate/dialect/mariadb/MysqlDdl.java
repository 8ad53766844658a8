package dev.migrate.dialect.mariadb;

import java.util.List;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TypeNames;
import dev.migrate.dialect.UnsupportedFeatureException;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropSequence;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;

/**
 * MySQL's statements:
 * <a href="https://dev.mysql.com/doc/refman/8.4/en/sql-statements.html">SQL
 * Statements</a>.
 */
final class MysqlDdl extends MariadbDdl {

    MysqlDdl(Identifiers identifiers, TypeNames types) {
        super(MysqlDialect.NAME, identifiers, types);
    }

    @Override
    public List<SqlStatement> visit(CreateSequence operation) {
        throw noSequences(operation.sequence().name());
    }

    @Override
    public List<SqlStatement> visit(AlterSequence operation) {
        throw noSequences(operation.sequence());
    }

    @Override
    public List<SqlStatement> visit(DropSequence operation) {
        throw noSequences(operation.sequence());
    }

    private UnsupportedFeatureException noSequences(QualifiedName sequence) {
        return new UnsupportedFeatureException(MysqlDialect.NAME, "sequences, such as " + sequence,
                "Use an identity column, or a table as Hibernate's GenerationType.TABLE does");
    }

    @Override
    protected List<SqlStatement> dropForeignKey(String table, String name) {
        // there is no "if exists" for the index, which therefore stays
        return statement("alter table %s drop foreign key %s", table, name);
    }

    @Override
    protected String indexed(Index index, Index.Part part) {
        if (part.expression() && !isPrefix(part)) {
            return "(" + part.text() + ")" + (part.descending() ? " desc" : "");
        }
        return super.indexed(index, part);
    }

}
