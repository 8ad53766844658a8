package dev.migrate.execute;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import dev.migrate.MigrateException;
import dev.migrate.OperationRenderer;
import dev.migrate.OperationTarget;
import dev.migrate.Operations;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
import dev.migrate.lint.Diagnostic;
import dev.migrate.lint.Linter;
import dev.migrate.operation.CustomOperation;
import dev.migrate.operation.Operation;
import dev.migrate.schema.NamingPatterns;
import org.junit.jupiter.api.Test;

import static dev.migrate.ColumnTypes.bigint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OperationPreparationTests {

    private final OperationPreparation preparation = new OperationPreparation(NamingPatterns.DEFAULT,
            List.of(new ArchiveRenderer()));

    @Test
    void operationOfAnApplicationIsSaidInTermsOfOthers() {
        assertThat(sql("postgresql", (op) -> op.invoke(new Archive("account")))).containsExactly(
                "create table account_archive (\n    id bigint,\n    constraint pk_account_archive primary key (id)\n)",
                "comment on table account_archive is 'on postgresql'", "drop table account");
        assertThat(sql("mariadb", (op) -> op.invoke(new Archive("account")))).hasSize(3);
    }

    @Test
    void operationOfAnApplicationIsJudgedByWhatItDoes() {
        assertThat(new Linter().lint(collect("h2", this.preparation, (op) -> op.invoke(new Archive("account")))))
            .extracting(Diagnostic::code)
            .containsExactly("D2");
    }

    @Test
    void operationThatNobodyRendersIsRefused() {
        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> collect("h2", OperationPreparation.DEFAULT, (op) -> op.invoke(new Archive("account"))))
            .withMessage("Nobody says what is to be done for Archive[table=account]. Declare a bean of type "
                    + "OperationRenderer for " + Archive.class.getName());
    }

    @Test
    void nothingStaysWithoutAName() {
        assertThat(sql("postgresql", (op) -> {
            op.createTable("loan", (table) -> {
                table.column("id", bigint());
                table.primaryKey("id");
                table.unique(null, "id");
                table.check(null, "id > 0");
            });
            op.ifNotExists().createIndex(null, "loan", "id");
        })).containsExactly("""
                create table loan (
                    id bigint,
                    constraint pk_loan primary key (id),
                    constraint uq_loan_id unique (id),
                    constraint ck_loan_id check (id > 0)
                )""", "create index if not exists ix_loan_id on loan (id)");
    }

    private List<String> sql(String dialect, Consumer<Operations> migration) {
        return collect(dialect, this.preparation, migration).stream()
            .flatMap((operation) -> Dialects.named(dialect).ddl().render(operation, TableLookup.NONE).stream())
            .map(SqlStatement::sql)
            .toList();
    }

    private static List<Operation> collect(String dialect, OperationPreparation preparation,
            Consumer<Operations> migration) {
        List<Operation> operations = new ArrayList<>();
        migration.accept(new Operations(preparation.before(new OperationTarget() {

            @Override
            public void apply(Operation operation) {
                operations.add(operation);
            }

            @Override
            public Connection connection() {
                throw new MigrateException("There is no database");
            }

            @Override
            public String dialect() {
                return dialect;
            }

        })));
        return operations;
    }

    /**
     * Puts a table out of use.
     */
    record Archive(String table) implements CustomOperation {

    }

    /**
     * Says what that comes to.
     */
    static final class ArchiveRenderer implements OperationRenderer<Archive> {

        @Override
        public Class<Archive> type() {
            return Archive.class;
        }

        @Override
        public void render(Archive operation, Operations op) {
            String archive = operation.table() + "_archive";
            op.createTable(archive, (table) -> {
                table.column("id", bigint());
                table.primaryKey("id");
            });
            op.commentOnTable(archive, "on " + op.dialect());
            op.dropTable(operation.table());
        }

    }

}
