package dev.migrate.dialect.sqlserver;

import java.util.stream.Collectors;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.operation.BulkInsert;
import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * What takes more than one statement, because the server must look something up before:
 * <a href=
 * "https://learn.microsoft.com/sql/t-sql/language-elements/control-of-flow">Control of
 * Flow</a>. A batch is sent as one, and declares its variables for itself.
 */
final class SqlserverBatch {

    private static final String DROP = "declare @drop ";

    private static final String DEFAULTS = """
                from sys.default_constraints
            """;

    private static final String DEFAULTS_AND_CHECKS = """
                from (
                    select name, parent_object_id, parent_column_id from sys.default_constraints
                    union all
                    select name, parent_object_id, parent_column_id from sys.check_constraints) as bound
            """;

    private final Identifiers identifiers;

    SqlserverBatch(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /**
     * Drops the default of a column, whatever its name.
     * @param table the table
     * @param column the name of the column
     * @return the batch
     */
    SqlStatement dropDefault(QualifiedName table, String column) {
        return dropConstraints(table, DEFAULTS, "and parent_column_id = " + columnId(table, column));
    }

    /**
     * Drops what would keep a column from being dropped, and goes with it elsewhere: its
     * default and the checks of nothing but this column.
     * @param table the table
     * @param column the name of the column
     * @return the batch
     */
    SqlStatement dropDefaultAndChecks(QualifiedName table, String column) {
        return dropConstraints(table, DEFAULTS_AND_CHECKS, "and parent_column_id = " + columnId(table, column));
    }

    /**
     * Drops the primary key of a table, whatever its name.
     * @param table the table
     * @return the batch
     */
    SqlStatement dropPrimaryKey(QualifiedName table) {
        return dropConstraints(table, "    from sys.key_constraints\n", "and type = 'PK'");
    }

    private SqlStatement dropConstraints(QualifiedName table, String source, String condition) {
        return new SqlStatement("""
                %snvarchar(max) = (
                    select string_agg(N%s + quotename(name), N'; ')
                %s    where parent_object_id = %s
                    %s);
                if @drop is not null exec (@drop)""".formatted(DROP,
                text("alter table " + this.identifiers.sql(table) + " drop constraint "), source, objectId(table),
                condition));
    }

    /**
     * Whether a batch drops what it finds, if that is anything.
     * @param sql a statement or batch of SQL Server's
     * @return whether it does nothing where there is nothing
     */
    static boolean dropsByLookUp(String sql) {
        return sql.startsWith(DROP);
    }

    /**
     * Inserts rows, with the numbers that they bring along where the database would
     * otherwise number a column itself: <a href=
     * "https://learn.microsoft.com/sql/t-sql/statements/set-identity-insert-transact-sql">SET
     * IDENTITY_INSERT</a>.
     * @param operation what is inserted
     * @param insert the statement that inserts it
     * @return the batch
     */
    SqlStatement insertNumbers(BulkInsert operation, SqlStatement insert) {
        String columns = operation.columns()
            .stream()
            .map((column) -> "N" + text(this.identifiers.stored(column)))
            .collect(Collectors.joining(", "));
        String table = this.identifiers.sql(operation.table());
        return new SqlStatement("""
                declare @numbered bit = (
                    select count(*) from sys.identity_columns
                    where object_id = %1$s
                    and name in (%2$s));
                if @numbered = 1 set identity_insert %3$s on;
                %4$s;
                if @numbered = 1 set identity_insert %3$s off""".formatted(objectId(operation.table()), columns, table,
                insert.sql()));
    }

    /**
     * Comments on a table or column, in place of any comment so far.
     * @param table the table
     * @param column the name of the column, or {@code null} for the table itself
     * @param comment the comment, or {@code null} for none
     * @return the batch
     */
    SqlStatement replaceComment(QualifiedName table, @Nullable String column, @Nullable String comment) {
        String minorId = (column != null) ? columnId(table, column) : "0";
        String drop = """
                if exists (
                    select * from sys.extended_properties
                    where class = 1 and major_id = %s and minor_id = %s
                    and name = N'MS_Description')
                    exec sys.sp_dropextendedproperty N'MS_Description', %s""".formatted(objectId(table), minorId,
                levels(table, column));
        return new SqlStatement(
                declareSchema(table) + ((comment != null) ? drop + ";\n" + add(table, column, comment) : drop));
    }

    /**
     * Comments on a table or column that has no comment yet.
     * @param table the table
     * @param column the name of the column, or {@code null} for the table itself
     * @param comment the comment
     * @return the batch
     */
    SqlStatement addComment(QualifiedName table, @Nullable String column, String comment) {
        return new SqlStatement(declareSchema(table) + add(table, column, comment));
    }

    private String add(QualifiedName table, @Nullable String column, String comment) {
        return "exec sys.sp_addextendedproperty N'MS_Description', N%s, %s".formatted(text(comment),
                levels(table, column));
    }

    // the procedures want to be told even the default schema, and take no expressions
    private String declareSchema(QualifiedName table) {
        return "declare @schema sysname = object_schema_name(" + objectId(table) + ");\n";
    }

    private String levels(QualifiedName table, @Nullable String column) {
        String level1 = "N'SCHEMA', @schema, N'TABLE', N" + text(this.identifiers.stored(table.name()));
        return (column != null) ? level1 + ", N'COLUMN', N" + text(this.identifiers.stored(column)) : level1;
    }

    private String objectId(QualifiedName table) {
        return "object_id(N" + text(this.identifiers.sql(table)) + ")";
    }

    private String columnId(QualifiedName table, String column) {
        return "columnproperty(%s, N%s, 'ColumnId')".formatted(objectId(table), text(this.identifiers.stored(column)));
    }

    /**
     * A text as a literal.
     * @param text the text
     * @return the text between quotes, to be preceded by {@code N}
     */
    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

}
