package dev.migrate.lint;

import java.util.List;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.Identity;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinterTests {

    private static final QualifiedName ACCOUNT = QualifiedName.of("account");

    private static final Column EMAIL = Column.of("email", Standard.of(Kind.VARCHAR, 100));

    private static final Table TABLE = Table.of(ACCOUNT, List.of(EMAIL), null);

    @Test
    void warnsOfLostTables() {
        assertThat(lint(new DropTable(ACCOUNT, TABLE))).singleElement().satisfies((diagnostic) -> {
            assertThat(diagnostic.code()).isEqualTo("D2");
            assertThat(diagnostic.destructive()).isTrue();
            assertThat(diagnostic.message()).contains("account", "loses its rows");
        });
    }

    @Test
    void warnsOfLostColumns() {
        assertThat(lint(new DropColumn(ACCOUNT, "email", EMAIL))).extracting(Diagnostic::code).containsExactly("D3");
    }

    @Test
    void doesNotMissGeneratedColumns() {
        assertThat(lint(new DropColumn(ACCOUNT, "email", EMAIL.withGeneratedSql("lower(name)")))).isEmpty();
    }

    @Test
    void warnsOfLostSequences() {
        assertThat(lint(new DropSequence(QualifiedName.of("account_seq"), null))).extracting(Diagnostic::code)
            .containsExactly("D9");
    }

    @Test
    void warnsOfNarrowerTypes() {
        assertThat(narrower(Standard.of(Kind.VARCHAR, 100), Standard.of(Kind.VARCHAR, 50))).isTrue();
        assertThat(narrower(Standard.of(Kind.TEXT), Standard.of(Kind.VARCHAR, 50))).isTrue();
        assertThat(narrower(Standard.of(Kind.BIGINT), Standard.of(Kind.INTEGER))).isTrue();
        assertThat(narrower(Standard.of(Kind.NUMERIC, 10, 2), Standard.of(Kind.NUMERIC, 10, 4))).isTrue();
        assertThat(narrower(Standard.of(Kind.TIMESTAMP, 6), Standard.of(Kind.TIMESTAMP, 3))).isTrue();
        assertThat(narrower(Standard.of(Kind.VARCHAR, 36), Standard.of(Kind.UUID))).isTrue();
        assertThat(narrower(new Enumeration(List.of("A", "B")), new Enumeration(List.of("A")))).isTrue();
    }

    @Test
    void doesNotWarnOfWiderTypes() {
        assertThat(narrower(Standard.of(Kind.VARCHAR, 100), Standard.of(Kind.VARCHAR, 320))).isFalse();
        assertThat(narrower(Standard.of(Kind.VARCHAR, 100), Standard.of(Kind.TEXT))).isFalse();
        assertThat(narrower(Standard.of(Kind.INTEGER), Standard.of(Kind.BIGINT))).isFalse();
        assertThat(narrower(Standard.of(Kind.NUMERIC, 10, 2), Standard.of(Kind.NUMERIC, 12, 2))).isFalse();
        assertThat(narrower(Standard.of(Kind.REAL), Standard.of(Kind.DOUBLE))).isFalse();
        assertThat(narrower(new Enumeration(List.of("A")), new Enumeration(List.of("A", "B")))).isFalse();
    }

    @Test
    void warnsOfRequiredColumns() {
        assertThat(lint(new AddColumn(ACCOUNT, EMAIL.withNullable(false)))).singleElement().satisfies((diagnostic) -> {
            assertThat(diagnostic.code()).isEqualTo("B4");
            assertThat(diagnostic.destructive()).isFalse();
        });
        assertThat(lint(new AddColumn(ACCOUNT, EMAIL.withNullable(false).withDefaultSql("''")),
                new AddColumn(ACCOUNT, EMAIL.withNullable(false).withIdentity(Identity.ALWAYS)),
                new AddColumn(ACCOUNT, EMAIL)))
            .isEmpty();
    }

    @Test
    void doesNotWarnOfTablesThatAreNew() {
        assertThat(lint(new CreateTable(TABLE), new AddColumn(ACCOUNT, EMAIL.withNullable(false)))).isEmpty();
    }

    private static boolean narrower(ColumnType before, ColumnType after) {
        return !lint(
                new AlterColumn(ACCOUNT, "email", List.of(new ColumnChange.SetType(after)), Column.of("email", before)))
            .isEmpty();
    }

    private static List<Diagnostic> lint(Operation... operations) {
        return new Linter().lint(List.of(operations));
    }

}
