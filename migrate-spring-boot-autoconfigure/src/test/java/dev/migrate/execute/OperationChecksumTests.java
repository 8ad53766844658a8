package dev.migrate.execute;

import java.util.List;

import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropTable;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OperationChecksumTests {

    private static final Table ACCOUNT = Table.of(QualifiedName.of("account"),
            List.of(Column.of("id", Standard.of(Kind.BIGINT))), new PrimaryKey(null, List.of("id")));

    /**
     * It is in the history of databases: another text than this one, because a later
     * version of the library knows more options of a table, would look like an edit.
     */
    @Test
    void isOfWhatIsSaid() {
        assertThat(OperationChecksum.of(new CreateTable(ACCOUNT))).isEqualTo(hash(
                "CreateTable[table=Table[name=account, columns=[Column[name=id, type=bigint, nullable=true]], primaryKey=PrimaryKey[columns=[id], timing=NOT_DEFERRABLE]]]"));
        assertThat(OperationChecksum.of(new DropTable(QualifiedName.of("account"), null)))
            .isEqualTo(hash("DropTable[table=account]"));
    }

    @Test
    void dependsOnEverythingThatIsSaid() {
        assertThat(List.of(ACCOUNT, ACCOUNT.withComment("x"), ACCOUNT.withPrimaryKey(null),
                ACCOUNT.withColumns(List.of(ACCOUNT.columns().get(0).withNullable(false)))))
            .extracting((table) -> OperationChecksum.of(new CreateTable(table)))
            .doesNotHaveDuplicates();
    }

    private static String hash(String text) {
        return SqlChecksum.next(SqlChecksum.EMPTY, text);
    }

}
