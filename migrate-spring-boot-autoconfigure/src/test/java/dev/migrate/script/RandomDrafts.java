package dev.migrate.script;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.ColumnChange;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetTableComment;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;

import org.jspecify.annotations.Nullable;

/**
 * Revisions that nobody thought of: operations of all kinds with names and texts of all
 * lengths and with all sorts of characters. The same seed gives the same revisions.
 */
final class RandomDrafts {

    private static final String[] WORDS = { "account", "email", "x", "order_line", "\"Mixed Case\"", "\"a.b\"", "größe",
            "a_rather_long_name_for_a_thing_in_a_database", "\"quote\"\"d\"", "\"back\\slash\"", "日本語" };

    private static final String[] TEXTS = { "0", "'new'", "current_timestamp", "lower(email) <> '' and x > 0", "it's",
            "\\u000a", "tab\there", "*/", "{@link x}", "<b>bold</b> & more", "\"quoted\"", "two\nlines", "emoji 🙂",
            "\u202Eevil", "@author me", "nul\u0000", "C:\\users", "\"\"\"", "  indented", "trailing \nblank ", "\r\n",
            "an expression that is long enough to fill most of a line and then some of the next one as well" };

    private static final List<String> LABELS = List.of("accounts", "billing", "shop");

    private final Random random;

    RandomDrafts(long seed) {
        this.random = new Random(seed);
    }

    RevisionDraft next(String id) {
        return new RevisionDraft(id, ids(), ids(), LABELS.subList(0, this.random.nextInt(3)), text(),
                Instant.ofEpochSecond(1795210000), instructions(), instructions());
    }

    private List<String> ids() {
        int count = chance(90) ? this.random.nextInt(3) : this.random.nextInt(7);
        return IntStream.range(0, count).mapToObj((i) -> "%012x".formatted(this.random.nextInt())).toList();
    }

    private List<Instruction> instructions() {
        List<Instruction> instructions = new ArrayList<>();
        int count = this.random.nextInt(8);
        for (int i = 0; i < count; i++) {
            instructions.add(new Instruction(operation(), few(this::text)));
        }
        return instructions;
    }

    private Operation operation() {
        return switch (this.random.nextInt(17)) {
            case 0 -> new CreateTable(table());
            case 1 -> new DropTable(qualified(), null);
            case 2 -> new RenameTable(qualified(), name());
            case 3 -> new SetTableComment(qualified(), maybe(this::text), null);
            case 4 -> new AddColumn(qualified(), column());
            case 5 -> new AlterColumn(qualified(), name(), changes(), null);
            case 6 -> new RenameColumn(qualified(), name(), name());
            case 7 -> new DropColumn(qualified(), name(), null);
            case 8 -> new CreateConstraint(qualified(), constraint());
            case 9 -> drop();
            case 10 -> new CreateIndex(qualified(), index());
            case 11 -> new DropIndex(qualified(), name(), null);
            case 12 -> new CreateSequence(new Sequence(qualified(), this.random.nextLong(), this.random.nextInt()));
            case 13 -> new AlterSequence(qualified(), this.random.nextInt(), null);
            case 14 -> new DropSequence(qualified(), null);
            case 15 -> new RenameSequence(qualified(), name());
            default -> new ExecuteSql("update x\n" + text() + (chance(50) ? "\n" : "") + text(), null);
        };
    }

    private Operation drop() {
        Constraint.Kind kind = any(Constraint.Kind.values());
        boolean unnamed = kind == Constraint.Kind.PRIMARY_KEY && chance(50);
        return new DropConstraint(qualified(), unnamed ? null : name(), kind, null);
    }

    private Table table() {
        List<Column> columns = some(this::column);
        PrimaryKey primaryKey = maybe(() -> new PrimaryKey(maybe(this::name), names()));
        return new Table(qualified(), columns, primaryKey, few(() -> new UniqueConstraint(maybe(this::name), names())),
                few(this::foreignKey), few(() -> new CheckConstraint(maybe(this::name), text())), List.of(),
                maybe(this::text));
    }

    private Column column() {
        Identity identity = chance(10) ? any(Identity.ALWAYS, Identity.BY_DEFAULT) : null;
        return new Column(name(), type(), identity == null && chance(50), chance(30) ? text() : null, identity,
                chance(10) ? text() : null, chance(20) ? text() : null);
    }

    private ColumnType type() {
        return switch (this.random.nextInt(12)) {
            case 0 -> new ColumnType.Enumeration(texts());
            case 1 -> new ColumnType.Array(type());
            case 2 -> new ColumnType.Native("type " + text());
            case 3 -> ColumnType.Standard.of(ColumnType.Kind.NUMERIC, 19, 2);
            case 4 -> ColumnType.Standard.of(ColumnType.Kind.VARCHAR, 320);
            default -> ColumnType.Standard.of(any(ColumnType.Kind.values()));
        };
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        int count = 1 + this.random.nextInt(12);
        for (int i = 0; i < count; i++) {
            texts.add(chance(20) ? text() : "VALUE_" + "X".repeat(this.random.nextInt(20)));
        }
        return texts;
    }

    private List<ColumnChange> changes() {
        Set<ColumnChange> changes = new LinkedHashSet<>();
        if (chance(40)) {
            changes.add(new ColumnChange.SetType(type()));
        }
        if (chance(40)) {
            changes.add(new ColumnChange.SetNullable(chance(50)));
        }
        if (chance(40)) {
            changes.add(new ColumnChange.SetDefault(maybe(this::text)));
        }
        if (chance(20)) {
            changes.add(new ColumnChange.SetIdentity(maybe(() -> any(Identity.ALWAYS, Identity.BY_DEFAULT))));
        }
        if (changes.isEmpty() || chance(20)) {
            changes.add(new ColumnChange.SetComment(maybe(this::text)));
        }
        return List.copyOf(changes);
    }

    private Constraint constraint() {
        return switch (this.random.nextInt(4)) {
            case 0 -> new PrimaryKey(maybe(this::name), names());
            case 1 -> new UniqueConstraint(maybe(this::name), names());
            case 2 -> new CheckConstraint(maybe(this::name), text());
            default -> foreignKey();
        };
    }

    private ForeignKey foreignKey() {
        List<String> columns = names();
        return new ForeignKey(maybe(this::name), columns, qualified(), columns, any(ReferentialAction.values()),
                any(ReferentialAction.values()));
    }

    private Index index() {
        return new Index(name(), some(() -> new Index.Part(chance(70) ? name() : text(), chance(20), chance(20))),
                chance(30));
    }

    private QualifiedName qualified() {
        return new QualifiedName(chance(20) ? name() : null, name());
    }

    private List<String> names() {
        return some(this::name);
    }

    private String name() {
        String name = any(WORDS);
        return (name.startsWith("\"") || chance(50)) ? name : name + "_" + "n".repeat(this.random.nextInt(120));
    }

    private String text() {
        StringBuilder text = new StringBuilder(any(TEXTS));
        while (chance(30)) {
            text.append(' ').append(any(TEXTS));
        }
        return text.toString();
    }

    private <T> List<T> some(Supplier<T> supplier) {
        List<T> some = new ArrayList<>(List.of(supplier.get()));
        some.addAll(few(supplier));
        return some;
    }

    private <T> List<T> few(Supplier<T> supplier) {
        List<T> few = new ArrayList<>();
        while (chance(40)) {
            few.add(supplier.get());
        }
        return few;
    }

    private <T> @Nullable T maybe(Supplier<T> supplier) {
        return chance(50) ? supplier.get() : null;
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[this.random.nextInt(values.length)];
    }

    private boolean chance(int percent) {
        return this.random.nextInt(100) < percent;
    }

}
