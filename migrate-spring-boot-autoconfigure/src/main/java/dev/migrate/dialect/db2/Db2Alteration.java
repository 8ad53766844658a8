package dev.migrate.dialect.db2;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.migrate.dialect.ColumnActions;
import dev.migrate.dialect.ColumnConstraintName;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TypeNames;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange.SetComment;
import dev.migrate.operation.ColumnChange.SetType;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Enumeration;

import org.jspecify.annotations.Nullable;

/**
 * The statements that change a column, one for each change. Afterwards the table must be
 * reorganized if its rows have another form now.
 */
final class Db2Alteration {

    private final Identifiers identifiers;

    private final TypeNames types;

    private final Db2ColumnActions actions;

    private final Db2Reorganization reorganization;

    Db2Alteration(Identifiers identifiers, TypeNames types) {
        this.identifiers = identifiers;
        this.types = types;
        this.actions = new Db2ColumnActions(types);
        this.reorganization = new Db2Reorganization(identifiers);
    }

    /**
     * The statements for an alteration.
     * @param operation the alteration, with the column before if that is known
     * @param commentOn what comments on the column
     * @return the statements, in order
     */
    List<SqlStatement> of(AlterColumn operation, Function<@Nullable String, List<SqlStatement>> commentOn) {
        List<SqlStatement> statements = new ArrayList<>();
        String table = "alter table " + this.identifiers.sql(operation.table());
        String column = this.identifiers.sql(operation.column());
        ColumnType before = (operation.existing() != null) ? operation.existing().type() : null;
        ColumnType after = operation.change(SetType.class).map(SetType::type).orElse(null);
        String check = this.identifiers
            .sql(ColumnConstraintName.of("ck", this.identifiers, operation.table(), operation.column()));
        if (after != null && before instanceof Enumeration) {
            statements.add(new SqlStatement(table + " drop constraint " + check));
        }
        List<String> needed = this.actions.needed(operation);
        needed.forEach((action) -> statements.add(new SqlStatement(table + " alter column " + column + " " + action)));
        if (needed.stream().anyMatch(Db2Reorganization::isNeededAfter)) {
            statements.add(this.reorganization.of(operation.table()));
        }
        if (after instanceof Enumeration) {
            statements.add(new SqlStatement("%s add constraint %s check (%s)".formatted(table, check,
                    this.types.check(Column.of(operation.column(), after)))));
        }
        if (ColumnActions.startsNumbering(operation)) {
            statements.add(goOnAfterWhatThereIs(operation, column));
        }
        operation.change(SetComment.class).ifPresent((change) -> statements.addAll(commentOn.apply(change.comment())));
        return statements;
    }

    // a number to restart with cannot be an expression
    private SqlStatement goOnAfterWhatThereIs(AlterColumn operation, String column) {
        String table = this.identifiers.sql(operation.table());
        return new SqlStatement("""
                begin
                    declare next_number bigint;
                    set next_number = (select %s from %s);
                    execute immediate 'alter table %s alter column %s restart with ' || next_number;
                end""".formatted(ColumnActions.nextNumber(operation, column), table, table.replace("'", "''"),
                column.replace("'", "''")));
    }

}
