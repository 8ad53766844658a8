package dev.migrate.operation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.ColumnTypes;
import dev.migrate.operation.Conditional.Existence;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every operation can be taken back, or says why it cannot.
 */
class InverseTests {

    private static final QualifiedName ACCOUNT = QualifiedName.of("account");

    private static final QualifiedName MOOD = QualifiedName.of("mood");

    private static final Column EMAIL = Column.of("email", ColumnTypes.text());

    private static final Table TABLE = Table.of(ACCOUNT, List.of(EMAIL), new PrimaryKey("pk", List.of("email")));

    private static final CheckConstraint CHECK = new CheckConstraint("ck_account_email", "email <> ''");

    private static final Index INDEX = Index.on("ix_account_email", List.of("email"));

    private static final Sequence SEQUENCE = new Sequence(QualifiedName.of("account_seq"), 1, 50);

    private static final ReplaceableObject VIEW = ReplaceableObject.view("rich", "select 1 as a");

    static Stream<Operation> reversible() {
        return Stream.of(new CreateTable(TABLE), new DropTable(ACCOUNT, TABLE), new RenameTable(ACCOUNT, "customer"),
                new SetTableComment(ACCOUNT, "new", "old"), new AddColumn(ACCOUNT, EMAIL),
                new AlterColumn(ACCOUNT, "email", List.of(new ColumnChange.SetNullable(false)), EMAIL),
                new RenameColumn(ACCOUNT, "email", "mail"), new DropColumn(ACCOUNT, "email", EMAIL),
                new CreateConstraint(ACCOUNT, CHECK), new DropConstraint(ACCOUNT, CHECK.name(), CHECK.kind(), CHECK),
                new CreateIndex(ACCOUNT, INDEX, true), new DropIndex(ACCOUNT, "ix_account_email", INDEX, true),
                new CreateSequence(SEQUENCE), new AlterSequence(SEQUENCE.name(), 10, 50L),
                new DropSequence(SEQUENCE.name(), SEQUENCE), new RenameSequence(SEQUENCE.name(), "customer_seq"),
                new RenameIndex(ACCOUNT, "ix_old", "ix_new"), new RenameConstraint(ACCOUNT, "ck_old", "ck_new", null),
                new CreateSchema("shop"), new DropSchema("shop"), new CreateEnumType(MOOD, List.of("sad")),
                new RenameEnumValue(MOOD, "sad", "glad"), new DropEnumType(MOOD, List.of("sad")),
                new ReplaceObject(VIEW, null), new ReplaceObject(ReplaceableObject.view("rich", "select 2 as a"), VIEW),
                new DropObject(VIEW), new Conditional(Existence.MISSING, new CreateTable(TABLE)));
    }

    static Stream<Operation> irreversible() {
        return Stream.of(new DropTable(ACCOUNT, null),
                new AlterColumn(ACCOUNT, "email", List.of(new ColumnChange.SetNullable(false)), null),
                new DropColumn(ACCOUNT, "email", null), new DropConstraint(ACCOUNT, CHECK.name(), CHECK.kind(), null),
                new DropIndex(ACCOUNT, "ix_account_email", null),
                new AlterSequence(SEQUENCE.name(), SequenceOptions.NONE.withCycle(true), null),
                new DropSequence(SEQUENCE.name(), null), new RestartSequence(SEQUENCE.name(), null),
                new ValidateConstraint(ACCOUNT, CHECK.name()), new DropEnumType(MOOD, null),
                new AddEnumValue(MOOD, "glad", null, null), new DropObject(ReplaceableObject.view("rich", "")),
                new BulkInsert(ACCOUNT, List.of("email"), List.of(List.of("a"))),
                new Backfill(ACCOUNT, "email = ''", "email is null", 10), new ExecuteSql("select 1", null),
                new Conditional(Existence.PRESENT, new DropTable(ACCOUNT, null)), new Greeting("hello"));
    }

    @ParameterizedTest
    @MethodSource("reversible")
    void isTakenBack(Operation operation) {
        Operation inverse = operation.inverse().orElseThrow();
        assertThat(inverse).isNotEqualTo(operation);
        assertThat(inverse.subject().map(InverseTests::schema))
            .isEqualTo(operation.subject().map(InverseTests::schema));
        assertThat(inverse.inverse()).contains(operation);
    }

    @ParameterizedTest
    @MethodSource("irreversible")
    void saysWhyItCannotBeTakenBack(Operation operation) {
        assertThat(operation.inverse()).isEmpty();
        assertThat(operation.irreversibleBecause()).isNotBlank();
    }

    @Test
    void everyOperationIsAmongThem() {
        Stream<Class<?>> tested = Stream.concat(reversible(), irreversible())
            .<Class<?>>map((operation) -> (operation instanceof CustomOperation) ? CustomOperation.class
                    : operation.getClass());
        assertThat(tested.distinct())
            .containsExactlyInAnyOrderElementsOf(Arrays.asList(Operation.class.getPermittedSubclasses()));
    }

    private static String schema(QualifiedName name) {
        return String.valueOf(name.schema());
    }

    /**
     * An operation of an application's own.
     */
    record Greeting(String words) implements CustomOperation {

    }

}
