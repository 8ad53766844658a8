package dev.migrate.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.ColumnTypes;
import dev.migrate.ComparisonRequest;
import dev.migrate.Counterpart;
import dev.migrate.DataLoss;
import dev.migrate.Difference;
import dev.migrate.GeneratedRevision;
import dev.migrate.Migrate;
import dev.migrate.MigrationListener;
import dev.migrate.Rename;
import dev.migrate.RevisionFormat;
import dev.migrate.RevisionRequest;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * An application's entities get other names, and its rows stay where they are.
 */
@FreshDatabaseForEachTest
abstract class RenameContract {

    private final DataSource dataSource;

    private final JdbcTemplate jdbc;

    @TempDir
    Path directory;

    RenameContract(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    @ParameterizedTest
    @EnumSource(RevisionFormat.class)
    void rowsSurviveARenamedColumnUpAndDown(RevisionFormat format) {
        Project project = shop(format);
        Schema renamed = shop("account", "id", "email", 200);
        GeneratedRevision revision = revise(project, renamed, format, "account.mail=email");
        assertThat(revision.differences()).contains("renamed column account.mail to email")
            .noneMatch((difference) -> difference.endsWith(" column account.mail")
                    || difference.endsWith(" column account.email"));
        assertThat(revision.likelyRenames()).isEmpty();
        assertThat(revision.losses()).isEmpty();

        upgrade(project);
        assertThat(differences(project, renamed)).isEmpty();
        assertThat(this.jdbc.queryForList("select email from account order by id", String.class))
            .containsExactly("ann@example.org", "bob@example.org");

        downgrade(project);
        assertThat(differences(project, shop("account", "id", "mail", 100))).isEmpty();
        assertThat(this.jdbc.queryForList("select mail from account order by id", String.class))
            .containsExactly("ann@example.org", "bob@example.org");
    }

    @ParameterizedTest
    @EnumSource(RevisionFormat.class)
    void rowsSurviveARenamedTableWithItsKeyUpAndDown(RevisionFormat format) {
        Project project = shop(format);
        Schema renamed = shop("customer", "number", "mail", 100);
        GeneratedRevision revision = revise(project, renamed, format, "account=customer", "account.id=number");
        assertThat(revision.differences()).contains("renamed table account to customer",
                "renamed column customer.id to number");
        assertThat(revision.differences()).noneMatch((difference) -> difference.contains("removed table")
                || difference.contains("added table") || difference.contains("foreign key"));

        upgrade(project);
        assertThat(differences(project, renamed)).isEmpty();
        assertThat(numbered("customer", "number")).containsExactly("ann@example.org 1", "bob@example.org 2", "eve 3");
        assertThat(this.jdbc.queryForList("select c.mail from purchase p join customer c on c.number = p.buyer_id",
                String.class))
            .containsExactly("bob@example.org");

        downgrade(project);
        assertThat(differences(project, shop("account", "id", "mail", 100))).isEmpty();
        assertThat(this.jdbc.queryForList("select mail from account order by id", String.class))
            .containsExactly("ann@example.org", "bob@example.org", "eve");
    }

    @ParameterizedTest
    @EnumSource(RevisionFormat.class)
    void numbersGoOnWhereTheirTableIsRenamedUpAndDown(RevisionFormat format) {
        Project project = new Project(this.directory);
        apply(project, numbered("account"), format);
        if (!hasSequences()) {
            this.jdbc.update("insert into account_seq (next_val) values (1)");
        }
        assertThat(List.of(next("account_seq"), next("account_seq"))).containsExactly(1L, 51L);
        GeneratedRevision revision = revise(project, numbered("member"), format, "account=member");
        assertThat(revision.differences()).containsExactly("renamed table account to member",
                "renamed %s account_seq to member_seq".formatted(hasSequences() ? "sequence" : "table"));
        assertThat(revision.warnings()).isEmpty();

        upgrade(project);
        assertThat(differences(project, numbered("member"))).isEmpty();
        assertThat(next("member_seq")).isEqualTo(101);

        downgrade(project);
        assertThat(differences(project, numbered("account"))).isEmpty();
        assertThat(next("account_seq")).isEqualTo(151);
    }

    @ParameterizedTest
    @EnumSource(RevisionFormat.class)
    void sequenceThatNobodyDecidedAboutIsACommentBesideWhatBeginsAnew(RevisionFormat format) throws Exception {
        Project project = new Project(this.directory);
        apply(project, numbered("account"), format);
        GeneratedRevision revision = revise(project, numbered("member"), format);
        assertThat(revision.likelyRenames()).extracting((likely) -> likely.rename().toString())
            .containsExactly("account=member", "account_seq=member_seq");
        assertThat(Files.readString(revision.file()).replaceAll("\n *(//|--) *", " ")).contains(
                "If account_seq is member_seq now, write this instead of adding one and dropping the other:",
                "likely rename of account_seq to member_seq, see above");
    }

    @ParameterizedTest
    @EnumSource(RevisionFormat.class)
    void likelyRenameThatNobodyDecidedAboutIsACommentBesideWhatLosesData(RevisionFormat format) throws Exception {
        Project project = shop(format);
        GeneratedRevision revision = revise(project, shop("account", "id", "email", 100), format);
        assertThat(revision.likelyRenames()).singleElement()
            .satisfies((likely) -> assertThat(likely.rename()).isEqualTo(Rename.of("account.mail=account.email")));
        assertThat(revision.losses()).extracting(DataLoss::toString)
            .containsExactly("account.mail: the column goes with its values (2 rows)");
        String script = Files.readString(revision.file()).replaceAll("\n *(//|--) *", " ");
        assertThat(script).contains("destructive: likely rename, ",
                "If account.mail is account.email now, write this instead of adding one and dropping the other:",
                "destructive: likely rename of account.mail to account.email, see above",
                "destructive: likely rename of account.email to account.mail, see above");
        if (format == RevisionFormat.JAVA) {
            assertThat(Files.readString(revision.file())).contains(
                    "        // op.renameColumn(\"account\", \"mail\", \"email\");\n        op.addColumn(\"account\", \"email\"",
                    "        // op.renameColumn(\"account\", \"email\", \"mail\");\n        op.addColumn(\"account\", \"mail\"");
        }
        this.jdbc.update("delete from purchase");
        this.jdbc.update("delete from account");
        upgrade(project);
        assertThat(differences(project, shop("account", "id", "email", 100))).isEmpty();
        downgrade(project);
        assertThat(differences(project, shop("account", "id", "mail", 100))).isEmpty();
    }

    @Test
    void rowsThatLoseSomethingAreCounted() {
        Project project = new Project(this.directory);
        Column text = Column.of("note", ColumnTypes.varchar(100));
        Column amount = Column.of("amount", ColumnTypes.numeric(10, 2));
        Column size = Column.of("size_of_it", ColumnTypes.bigint());
        Table before = table("parcel", text, amount, size, Column.of("fax", ColumnTypes.integer()));
        apply(project, new Schema(List.of(before, table("crate", text)), List.of()), RevisionFormat.JAVA);
        this.jdbc.update("insert into parcel (id, note, amount, size_of_it, fax) values (1, 'short', 1.5, 1, 1)");
        this.jdbc.update(
                "insert into parcel (id, note, amount, size_of_it) values (2, 'much too long', 12345678.00, 3000000000)");
        this.jdbc.update("insert into parcel (id) values (3)");
        this.jdbc.update("insert into crate (id) values (1)");

        Table after = table("parcel", Column.of("note", ColumnTypes.varchar(6)),
                Column.of("amount", ColumnTypes.numeric(6, 0)).withNullable(false),
                Column.of("size_of_it", ColumnTypes.integer()));
        project.entities(new Schema(List.of(after), List.of()));
        GeneratedRevision revision = project.on(this.dataSource).revision(RevisionRequest.of("make it smaller", true));

        assertThat(revision.losses()).extracting(DataLoss::description, DataLoss::rows)
            .containsExactlyInAnyOrderElementsOf(expectedLosses());
    }

    /**
     * What is lost, where the database has all of the types.
     * @return the losses and numbers of rows
     */
    List<Tuple> expectedLosses() {
        return new ArrayList<>(
                List.of(tuple("parcel.note: varchar(100) → varchar(6) cuts off or refuses what does not fit", 1L),
                        tuple("parcel.amount: numeric(10, 2) → numeric(6, 0) cuts off or refuses what does not fit",
                                2L),
                        tuple("parcel.amount: not null refuses rows without a value", 1L),
                        tuple("parcel.size_of_it: bigint → integer cuts off or refuses what does not fit", 1L),
                        tuple("parcel.fax: the column goes with its values", 1L),
                        tuple("crate: the table goes with its rows", 1L)));
    }

    private Project shop(RevisionFormat format) {
        Project project = new Project(this.directory);
        apply(project, shop("account", "id", "mail", 100), format);
        this.jdbc.update("insert into account (mail) values ('ann@example.org')");
        this.jdbc.update("insert into account (mail) values ('bob@example.org')");
        this.jdbc.update("insert into purchase (id, buyer_id) select 1, id from account where mail like 'bob%'");
        return project;
    }

    private void apply(Project project, Schema schema, RevisionFormat format) {
        revise(project, schema, format);
        upgrade(project);
    }

    private GeneratedRevision revise(Project project, Schema schema, RevisionFormat format, String... renames) {
        project.entities(schema);
        return project.on(this.dataSource)
            .revision(new RevisionRequest("change " + renames.length, List.of("head"), true, format, null, List.of(),
                    List.of(), false, "classpath:db/migrate", null, new ComparisonRequest(List.of(),
                            List.of(renames).stream().map(Rename::of).toList(), Counterpart.DATABASE),
                    false));
    }

    private void upgrade(Project project) {
        project.build().on(this.dataSource).upgrade("head", MigrationListener.NONE);
    }

    private void downgrade(Project project) {
        Migrate migrate = project.on(this.dataSource);
        migrate.downgrade("-1", MigrationListener.NONE);
    }

    private List<String> differences(Project project, Schema schema) {
        project.entities(schema);
        return project.on(this.dataSource).compare().stream().map(Difference::description).toList();
    }

    private List<String> numbered(String table, String key) {
        this.jdbc.update("insert into %s (mail) values ('eve')".formatted(table));
        return this.jdbc.query("select mail, %2$s from %1$s order by %2$s".formatted(table, key),
                (row, number) -> row.getString(1) + " " + (number + 1));
    }

    /**
     * What Hibernate makes of an entity with {@code GenerationType.SEQUENCE}.
     */
    private Schema numbered(String name) {
        QualifiedName sequence = QualifiedName.of(name + "_seq");
        Table table = table(name, Column.of("born", ColumnTypes.date()), Column.of("mail", ColumnTypes.varchar(50)));
        return hasSequences() ? new Schema(List.of(table), List.of(new Sequence(sequence, 1, 50)))
                : new Schema(
                        List.of(table, Table.of(sequence, List.of(Column.of("next_val", ColumnTypes.bigint())), null)),
                        List.of());
    }

    private long next(String sequence) {
        if (hasSequences()) {
            return this.jdbc.queryForObject(nextValue(sequence), Long.class);
        }
        long next = this.jdbc.queryForObject("select next_val from " + sequence, Long.class);
        this.jdbc.update("update %s set next_val = next_val + 50".formatted(sequence));
        return next;
    }

    /**
     * Whether the database has sequences.
     * @return whether it does; a table takes the place of each if not
     */
    boolean hasSequences() {
        return true;
    }

    /**
     * A query for the next value of a sequence.
     * @param sequence its name
     * @return the query
     */
    String nextValue(String sequence) {
        return "select next value for " + sequence;
    }

    private static Table table(String name, Column... columns) {
        List<Column> all = new ArrayList<>(List.of(Column.of("id", ColumnTypes.integer()).withNullable(false)));
        all.addAll(List.of(columns));
        return Table.of(QualifiedName.of(name), all, new PrimaryKey(null, List.of("id")));
    }

    /**
     * A table on whose column there is all that a column may have on it, and another one
     * that refers to it.
     */
    private Schema shop(String account, String id, String mail, int length) {
        List<Column> columns = new ArrayList<>(
                List.of(Column.of(id, ColumnTypes.bigint()).withNullable(false).withIdentity(Identity.BY_DEFAULT),
                        Column.of(mail, ColumnTypes.varchar(length)).withNullable(false),
                        Column.of("born", ColumnTypes.date())));
        Table table = Table.of(QualifiedName.of(account), columns, new PrimaryKey(null, List.of(id)))
            .withUniqueConstraints(List.of(new UniqueConstraint("uq_mail", List.of(mail))))
            .withIndexes(List.of(Index.on("ix_born", List.of("born", mail))));
        if (hasChecks()) {
            table = table.withCheckConstraints(List.of(new CheckConstraint("ck_mail", mail + " <> 'mail'")));
        }
        Table purchase = table("purchase", Column.of("buyer_id", ColumnTypes.bigint()))
            .withForeignKeys(List.of(new ForeignKey("fk_buyer", List.of("buyer_id"), QualifiedName.of(account),
                    List.of(id), ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION)))
            .withIndexes(List.of(Index.on("ix_buyer", List.of("buyer_id"))));
        return new Schema(List.of(withGenerated(table, mail), purchase), List.of());
    }

    /**
     * Adds a column that is computed from another one.
     */
    private Table withGenerated(Table table, String mail) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(Column.of("shout", ColumnTypes.varchar(300)).withGeneratedSql("upper(" + mail + ")"));
        return table.withColumns(columns);
    }

    /**
     * Whether the database has checks.
     * @return whether it enforces them
     */
    boolean hasChecks() {
        return true;
    }

}
